using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Exports.Sql;

/// <summary>Quotes names and texts for SQL. Every name is quoted, so that none clashes with a keyword.</summary>
internal static class SqlName
{
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string List(IEnumerable<string> names) => string.Join(", ", names.Select(Quoted));

    /// <summary>Quotes a text as a literal.</summary>
    public static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
