using System;
using System.ComponentModel;
using System.Collections.Generic;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Looks up names in the tables of a table class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NameLookUp
{
    /// <summary>Returns the bearers of a name; null if there are none.</summary>
    /// <param name="name">The name; null has no bearers.</param>
    /// <param name="tables">Calls <see cref="NameLookUp{T}.In"/> for each table.</param>
    public static NameMatches<T>? Of<T>(string? name, Action<NameLookUp<T>> tables)
        where T : class
    {
        if (name is null)
            return null;
        var lookUp = new NameLookUp<T>(FoldedText.OfName(name), null);
        tables(lookUp);
        return lookUp.Matches.Count == 0 ? null : new NameMatches<T>(name, lookUp.Matches.ToArray());
    }

    /// <summary>Creates the exception for an unknown name. Its message suggests the nearest known name, if there is one.</summary>
    /// <param name="name">The name.</param>
    /// <param name="what">The name of the rows in messages.</param>
    /// <param name="tables">Calls <see cref="NameLookUp{T}.In"/> for each table.</param>
    public static KeyNotFoundException Unknown<T>(string name, string what, Action<NameLookUp<T>> tables)
        where T : class
    {
        var forms = new List<string>();
        string folded = FoldedText.OfName(name);
        tables(new NameLookUp<T>(folded, forms));
        NameMatches<T>? near = Of(FirstContaining(folded, forms) ?? Nearest.To(folded, forms), tables);
        return new KeyNotFoundException(near is null
            ? $"There is no name '{name}' in {what}."
            : $"There is no name '{name}' in {what}. The nearest name is {near}.");
    }

    /// <summary>Returns the first name, in ordinal order, that contains a word: the full name for a family name alone. Null if there is none.</summary>
    private static string? FirstContaining(string word, List<string> forms)
    {
        string? first = null;
        foreach (string form in forms)
        {
            if (Array.IndexOf(form.Split(' '), word) >= 0 && (first is null || string.CompareOrdinal(form, first) < 0))
                first = form;
        }

        return first;
    }
}

/// <summary>Looks up a name in one table after another, or collects the names of the tables. Not thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NameLookUp<T>
    where T : class
{
    // Receives every name of the tables instead of looking one up; null for a look-up.
    private readonly List<string>? _forms;
    private readonly string _folded;

    internal NameLookUp(string folded, List<string>? forms)
    {
        _folded = folded;
        _forms = forms;
    }

    internal List<NameMatch<T>> Matches { get; } = [];

    /// <summary>Looks up the name in a table, or collects its names.</summary>
    /// <param name="names">The names of the table.</param>
    /// <param name="rowAt">Returns the row with a number.</param>
    public void In(NameTable names, Func<int, T> rowAt)
    {
        if (_forms is not null)
            names.List(_forms);
        else
            names.Find(_folded, rowAt, Matches);
    }
}
