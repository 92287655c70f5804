using System;
using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>A choice among the values of an enumeration, which are less than 64; the empty choice is none made, and holds every value.</summary>
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
            Check(word, parameter);
            values |= 1UL << numberOf(word);
        }

        return new WordSet(values);
    }

    /// <summary>Refuses what is no value of its enumeration.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static void Check<T>(T word, string parameter)
        where T : struct, Enum
    {
#if NET8_0_OR_GREATER
        if (!Enum.IsDefined(word))
#else
        if (!Enum.IsDefined(typeof(T), word))
#endif
            throw new ArgumentException($"There is no {typeof(T).Name} {word}.", parameter);
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
