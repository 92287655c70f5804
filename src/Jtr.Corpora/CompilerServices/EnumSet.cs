using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>A set of enumeration values from 0 to 63, as bits. Immutable and thread-safe; the default value accepts every value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumSet
{
    private readonly ulong _values;

    private EnumSet(ulong values)
    {
        _values = values;
        IsGiven = true;
    }

    /// <summary>True if the set restricts the values; otherwise, false.</summary>
    public bool IsGiven { get; }

    /// <summary>Returns the intersection of this set and some values.</summary>
    /// <param name="values">The values, at least one.</param>
    /// <param name="numberOf">Returns the number of a value.</param>
    /// <param name="parameter">The name of the argument, for the error.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">The array is empty, or contains a number that is not a value of the enumeration.</exception>
    public EnumSet And<T>(T[] values, Func<T, int> numberOf, string parameter)
        where T : struct, Enum
    {
        if (values is null)
            throw new ArgumentNullException(parameter);
        if (values.Length == 0)
            throw new ArgumentException($"{parameter} must contain at least one {typeof(T).Name}.", parameter);
        ulong bits = 0;
        foreach (T value in values)
        {
            Check(value, parameter);
            bits |= 1UL << numberOf(value);
        }

        return new EnumSet(IsGiven ? _values & bits : bits);
    }

    /// <summary>Throws for a number that is not a value of its enumeration.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The name of the argument, for the error.</param>
    /// <exception cref="ArgumentException">The number is not a value of the enumeration.</exception>
    public static void Check<T>(T value, string parameter)
        where T : struct, Enum
    {
#if NET8_0_OR_GREATER
        if (!Enum.IsDefined(value))
#else
        if (!Enum.IsDefined(typeof(T), value))
#endif
            throw new ArgumentException($"{value} is not a value of {typeof(T).Name}.", parameter);
    }

    /// <summary>Returns true if a value is accepted; otherwise, false.</summary>
    /// <param name="number">The number of the value.</param>
    public bool Holds(int number) => !IsGiven || (_values >> number & 1) != 0;

    /// <summary>Returns this set, or a default set if this one does not restrict the values.</summary>
    /// <param name="values">The default set, a bit for each value.</param>
    public EnumSet OrElse(ulong values) => IsGiven ? this : new EnumSet(values);
}
