using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>A table, or a union of tables, of another assembly that a property refers to.</summary>
/// <param name="FullName">The record or interface with its namespace, which properties refer to it by.</param>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Tables">The names of the tables that the key may be of, in ordinal order.</param>
/// <param name="Keys">The keys of their rows in ordinal order, from the assembly beside the corpus.</param>
internal sealed record ForeignTable(string FullName, string Assembly, IReadOnlyList<string> Tables, IReadOnlyList<string> Keys)
{
    /// <summary>Gets the name of its rows in messages: that of the table, or of a union's table class.</summary>
    public string Rows { get; init; } = "";

    /// <summary>Gets the keys as the assembly lists them: one text for each table, by the name of its record.</summary>
    public IReadOnlyList<string> KeyTexts { get; init; } = [];

    /// <summary>Gets the names of the tables in the order of <see cref="KeyTexts"/>.</summary>
    public IReadOnlyList<string> KeyTables { get; init; } = [];

    /// <summary>Returns the table that has a key; the first table if none has it.</summary>
    public string TableOf(string key)
    {
        for (int i = 0; i < KeyTables.Count; i++)
        {
            if (KeyTexts[i].Split(' ').Contains(key, StringComparer.Ordinal))
                return KeyTables[i];
        }

        return Tables[0];
    }
}
