using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Says in a line what a query asks: the table, and a phrase for each step. Not thread-safe.</summary>
/// <param name="table">The name of the table.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QueryText(string table)
{
    private readonly List<string> _phrases = [];

    /// <summary>Adds what a step asks.</summary>
    /// <param name="phrase">The step and its argument, in words.</param>
    public void Add(string phrase) => _phrases.Add(phrase);

    /// <summary>Adds a phrase where something is asked.</summary>
    /// <param name="isAsked">Whether it is.</param>
    /// <param name="phrase">The phrase.</param>
    public void AddIf(bool isAsked, string phrase)
    {
        if (isAsked)
            Add(phrase);
    }

    /// <summary>Adds the ranges of time that were asked for.</summary>
    public void Add(TimeRanges ranges)
    {
        if (ranges.IsGiven)
            Add(ranges.ToString());
        AddIf(ranges.IncludesUnknownEnds, "including unknown ends");
    }

    /// <summary>Adds what was chosen among the values of an enumeration.</summary>
    /// <param name="step">The name of the step.</param>
    /// <param name="words">What was chosen.</param>
    /// <param name="wordOf">Gives the word for a value.</param>
    public void Add(string step, WordSet words, Func<int, string> wordOf)
    {
        if (!words.IsGiven)
            return;
        var chosen = new List<string>();
        for (int number = 0; number < 64; number++)
        {
            if (words.Holds(number))
                chosen.Add(wordOf(number));
        }

        Add($"{step} {(chosen.Count == 0 ? "none" : string.Join(" or ", chosen))}");
    }

    /// <summary>Adds the rows that were asked for.</summary>
    /// <param name="step">The name of the step.</param>
    /// <param name="conditions">What was asked.</param>
    /// <param name="keyOf">Gives the key of a row.</param>
    public void Add(string step, RowConditions conditions, Func<int, string> keyOf)
    {
        for (int i = 0; i < conditions.Count; i++)
        {
            var keys = new List<string>();
            for (int j = 0; j < conditions[i].Count; j++)
                keys.Add(conditions[i][j] < 0 ? "another row" : keyOf(conditions[i][j]));
            Add($"{step} {string.Join(" or ", keys)}");
        }
    }

    /// <summary>The line: <c>events: on 2021; of kind visit or meeting; only certain</c>.</summary>
    public override string ToString() => _phrases.Count == 0 ? table : $"{table}: {string.Join("; ", _phrases)}";
}
