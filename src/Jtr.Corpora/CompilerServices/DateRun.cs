using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Numerics;
#endif
using System.Runtime.CompilerServices;
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>A run of at most 64 consecutive positions in an order of dates, with a bit for each that lies in a range. They are found together, so that an enumeration searches once for each run. Not thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct DateRun
{
    /// <summary>The maximum number of positions in a run.</summary>
    public const int Length = 64;

    /// <summary>The number of consecutive rows outside the range that ends a run, because the next search may skip whole groups of rows.</summary>
    public const int Misses = 2;

    private ulong _inRange;
    private readonly ulong _certain;
    private int _offset;

    /// <summary>Creates a run.</summary>
    /// <param name="start">The first position.</param>
    /// <param name="end">The position at which the search for the next run starts, after the last of this run.</param>
    /// <param name="inRange">A bit for each position, the lowest for the first: set if it certainly or possibly lies in the range.</param>
    /// <param name="certain">A bit for each position: set if it certainly lies in the range.</param>
    public DateRun(int start, int end, ulong inRange, ulong certain)
    {
        Start = start;
        End = end;
        _inRange = inRange;
        _certain = certain;
    }

    /// <summary>Gets the first position.</summary>
    public int Start { get; }

    /// <summary>Gets the position at which the search for the next run starts: after the last of this run or, if no later row is in the range, the number of rows.</summary>
    public int End { get; }

    /// <summary>Gets a bit for each position, the lowest for the first: set if it certainly or possibly lies in the range and was not taken.</summary>
    public readonly ulong InRange => _inRange;

    /// <summary>Gets the position that <see cref="TryTake"/> took last.</summary>
    public readonly int Position
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Start + _offset;
    }

    /// <summary>Gets the certainty of <see cref="Position"/>: Yes or Maybe.</summary>
    public readonly Ternary Certainty
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ((_certain >> _offset) & 1) != 0 ? Ternary.Yes : Ternary.Maybe;
    }

    /// <summary>Takes the next position in the range. Returns false if none remains.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTake()
    {
        if (_inRange == 0)
            return false;
        _offset = FirstOf(_inRange);
        _inRange &= _inRange - 1;
        return true;
    }

    /// <summary>Removes positions from the run.</summary>
    /// <param name="places">A bit for each position that stays.</param>
    /// <param name="isOnlyCertain">True to keep only the positions that certainly lie in the range.</param>
    internal void Keep(ulong places, bool isOnlyCertain) => _inRange &= isOnlyCertain ? places & _certain : places;

    /// <summary>Returns the index of the lowest bit that is set.</summary>
    /// <param name="places">The bits, at least one of them set.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstOf(ulong places)
    {
#if NET8_0_OR_GREATER
        return BitOperations.TrailingZeroCount(places);
#else
        int count = 0;
        for (; (places & 1) == 0; places >>= 1)
            count++;
        return count;
#endif
    }
}
