using System;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Numbers distinct values in the order of their first occurrence.</summary>
/// <remarks>A hash table of its own, because a dictionary takes three times the memory for millions of texts, and two look-ups to add one.</remarks>
/// <param name="expected">The number of values that are expected; more may come.</param>
internal sealed class Pool<T>(int expected = 0)
    where T : notnull, IEquatable<T>
{
    private const int Smallest = 16;

    private int _count;
    private T[] _values = new T[Math.Max(expected, Smallest)];
    private int[] _hashes = new int[Math.Max(expected, Smallest)];

    // The number of a value plus one; 0 in an empty slot. The length is a power of two, at least twice the number of values.
    private int[] _slots = new int[SlotsFor(Math.Max(expected, Smallest))];

    public EquatableArray<T> Values => First(_values);

    public HashedValues<T> Hashed => new(Values, First(_hashes));

    /// <summary>Returns the number of a value, which is added if it is new.</summary>
    public int GetOrAdd(T value) => GetOrAdd(value, value.GetHashCode());

    /// <summary>Returns the number of a value, which is added if it is new.</summary>
    /// <param name="value">The value.</param>
    /// <param name="hash">The hash code of the value.</param>
    public int GetOrAdd(T value, int hash)
    {
        int slot = SlotOf(hash);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            int number = _slots[slot] - 1;
            if (_hashes[number] == hash && _values[number].Equals(value))
                return number;
        }

        if (_count == _values.Length)
        {
            Grow();
            slot = FreeSlot(hash);
        }

        _values[_count] = value;
        _hashes[_count] = hash;
        _slots[slot] = ++_count;
        return _count - 1;
    }

    private EquatableArray<TItem> First<TItem>(TItem[] items)
    {
        var first = new TItem[_count];
        Array.Copy(items, first, _count);
        return new EquatableArray<TItem>(first);
    }

    private static int SlotsFor(int count)
    {
        int slots = 2 * Smallest;
        while (slots < 2L * count)
            slots = checked(2 * slots);
        return slots;
    }

    private void Grow()
    {
        Array.Resize(ref _values, checked(2 * _count));
        Array.Resize(ref _hashes, 2 * _count);
        _slots = new int[SlotsFor(2 * _count)];
        for (int number = 0; number < _count; number++)
            _slots[FreeSlot(_hashes[number])] = number + 1;
    }

    private int FreeSlot(int hash)
    {
        int slot = SlotOf(hash);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    // Multiplied by 2^64 divided by the golden ratio, because the low bits of a decimal's hash are alike.
    private int SlotOf(int hash) => (int)((unchecked((uint)hash * 0x9E3779B97F4A7C15UL) >> 32) & (uint)(_slots.Length - 1));
}
