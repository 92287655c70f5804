using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>A choice among the values of an enumeration, which are from 0 to 63. The default value is no choice, and holds every value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct WordSet
{
    private readonly ulong _values;

    private WordSet(ulong values)
    {
        _values = values;
        IsGiven = true;
    }

    /// <summary>Whether a choice was made.</summary>
    public bool IsGiven { get; }

    /// <summary>The values that are in this choice and are among some others.</summary>
    /// <param name="words">The others, at least one.</param>
    /// <param name="numberOf">Gives the number of a value.</param>
    /// <param name="parameter">The name of the argument, for the error.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentException">The array is empty, or holds what is not a value of the enumeration.</exception>
    public WordSet And<T>(T[] words, Func<T, int> numberOf, string parameter)
        where T : struct, Enum
    {
        if (words is null)
            throw new ArgumentNullException(parameter);
        if (words.Length == 0)
            throw new ArgumentException($"{parameter} must hold at least one {typeof(T).Name}.", parameter);
        ulong values = 0;
        foreach (T word in words)
        {
            Check(word, parameter);
            values |= 1UL << numberOf(word);
        }

        return new WordSet(IsGiven ? _values & values : values);
    }

    /// <summary>Refuses what is not a value of its enumeration.</summary>
    /// <exception cref="ArgumentException">It is not one.</exception>
    public static void Check<T>(T word, string parameter)
        where T : struct, Enum
    {
#if NET8_0_OR_GREATER
        if (!Enum.IsDefined(word))
#else
        if (!Enum.IsDefined(typeof(T), word))
#endif
            throw new ArgumentException($"{word} is not a value of {typeof(T).Name}.", parameter);
    }

    /// <summary>Whether a value is in the choice.</summary>
    /// <param name="number">The number of the value.</param>
    public bool Holds(int number) => !IsGiven || (_values >> number & 1) != 0;

    /// <summary>This choice; another where none was made.</summary>
    /// <param name="values">A bit for each value of the other choice.</param>
    public WordSet OrElse(ulong values) => IsGiven ? this : new WordSet(values);
}
