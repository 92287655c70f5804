using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Describes a query in one line: the table, and a phrase for each step. Not thread-safe.</summary>
/// <param name="table">The name of the table.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QueryText(string table)
{
    private readonly List<string> _phrases = [];

    /// <summary>Adds the phrase of a step.</summary>
    /// <param name="phrase">The step and its argument, in English.</param>
    public void Add(string phrase) => _phrases.Add(phrase);

    /// <summary>Adds a phrase if a condition is set.</summary>
    /// <param name="isAsked">True to add the phrase.</param>
    /// <param name="phrase">The phrase.</param>
    public void AddIf(bool isAsked, string phrase)
    {
        if (isAsked)
            Add(phrase);
    }

    /// <summary>Adds the time ranges, if there are any.</summary>
    public void Add(TimeRanges ranges)
    {
        if (ranges.IsGiven)
            Add(ranges.ToString());
        AddIf(ranges.IncludesUnknownEnds, "including unknown ends");
    }

    /// <summary>Adds the selected values of an enumeration, if any are selected.</summary>
    /// <param name="step">The name of the step.</param>
    /// <param name="values">The selected values.</param>
    /// <param name="labelOf">Returns the label of a value.</param>
    public void Add(string step, EnumSet values, Func<int, string> labelOf)
    {
        if (!values.IsGiven)
            return;
        var chosen = new List<string>();
        for (int number = 0; number < 64; number++)
        {
            if (values.Holds(number))
                chosen.Add(labelOf(number));
        }

        Add($"{step} {(chosen.Count == 0 ? "none" : string.Join(" or ", chosen))}");
    }

    /// <summary>Adds a phrase for each condition on an index, with the keys of the accepted rows.</summary>
    /// <param name="step">The name of the step.</param>
    /// <param name="conditions">The conditions of the query.</param>
    /// <param name="index">The number of the index.</param>
    /// <param name="keyOf">Returns the key of a row.</param>
    public void Add(string step, RowConditions conditions, int index, Func<int, string> keyOf)
    {
        for (int i = 0; i < conditions.Count; i++)
        {
            if (conditions[i].Index != index)
                continue;
            var keys = new List<string>();
            for (int j = 0; j < conditions[i].Count; j++)
                keys.Add(conditions[i][j] < 0 ? "another row" : keyOf(conditions[i][j]));
            Add($"{step} {string.Join(" or ", keys)}");
        }
    }

    /// <summary>Returns the line: <c>events: on 2021; of kind visit or meeting; only certain</c>.</summary>
    public override string ToString() => _phrases.Count == 0 ? table : $"{table}: {string.Join("; ", _phrases)}";
}
