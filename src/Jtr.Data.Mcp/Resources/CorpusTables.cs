using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Mcp.Resources;

/// <summary>The tables whose rows are resources, by name.</summary>
internal static class CorpusTables
{
    /// <summary>Gets the tables by name, each with its rows by key.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<IRow> Rows)> All { get; } =
    [
        .. Facts.All.Concat<IRow>(Passages.All).Concat(Corpus.Withdrawn)
            .GroupBy(static row => row.Table)
            .Select(static rows => (rows.Key, (IReadOnlyList<IRow>)[.. rows]))
            .OrderBy(static table => table.Key, StringComparer.Ordinal),
    ];

    /// <summary>Gets every row, table by table.</summary>
    public static IReadOnlyList<IRow> Rows { get; } = [.. All.SelectMany(static table => table.Rows)];
}
