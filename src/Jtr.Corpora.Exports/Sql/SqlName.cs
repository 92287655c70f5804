using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Exports.Sql;

/// <summary>Names and texts as SQL writes them. Every name is quoted, so that none can be a word of the language.</summary>
internal static class SqlName
{
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string List(IEnumerable<string> names) => string.Join(", ", names.Select(Quoted));

    /// <summary>A text as a literal.</summary>
    public static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
