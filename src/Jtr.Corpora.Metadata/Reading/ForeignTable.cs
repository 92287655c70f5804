using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>A table, or a union of tables, of another assembly that a property refers to.</summary>
/// <param name="FullName">The record or interface with its namespace, which properties refer to it by.</param>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Tables">The names of the tables that the key may be of, in ordinal order.</param>
/// <param name="Keys">The keys of their rows in ordinal order, as the assembly that was read beside the corpus has them.</param>
internal sealed record ForeignTable(string FullName, string Assembly, IReadOnlyList<string> Tables, IReadOnlyList<string> Keys)
{
    /// <summary>What its rows are called: the name of the table, or of the holder of a union.</summary>
    public string Rows { get; init; } = "";

    /// <summary>The keys as the assembly states them: a text for each table, by the name of its record.</summary>
    public IReadOnlyList<string> KeyTexts { get; init; } = [];

    /// <summary>The names of the tables in the order of <see cref="KeyTexts"/>.</summary>
    public IReadOnlyList<string> KeyTables { get; init; } = [];

    /// <summary>Gets the table that has a key; the first table where none has it.</summary>
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
