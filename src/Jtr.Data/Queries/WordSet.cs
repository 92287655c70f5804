using System;
using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>A choice among the values of an enumeration; the empty choice is none made, and holds every value.</summary>
internal readonly struct WordSet(ulong values)
{
    /// <summary>The choice of some values by their numbers.</summary>
    /// <exception cref="ArgumentException">There is none, or one is no value of the enumeration.</exception>
    public static WordSet Of<T>(T[] words, Func<T, int> numberOf, string parameter)
        where T : struct, Enum
    {
        if (words is null)
            throw new ArgumentNullException(parameter);
        if (words.Length == 0)
            throw new ArgumentException($"Expected one {typeof(T).Name} at least.", parameter);
        ulong values = 0;
        foreach (T word in words)
        {
            int number = numberOf(word);
            if ((uint)number >= 64)
                throw new ArgumentException($"There is no {typeof(T).Name} {number}.", parameter);
            values |= 1UL << number;
        }

        return new WordSet(values);
    }

    public bool IsEmpty => values == 0;

    public bool Holds(int number) => values == 0 || (values >> number & 1) != 0;

    /// <summary>Whether one of some contexts is among them.</summary>
    public bool HoldsOne(ImmutableArray<Context> contexts)
    {
        if (IsEmpty)
            return true;
        foreach (Context context in contexts)
        {
            if (Holds((int)context))
                return true;
        }

        return false;
    }
}
