using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>A table of the corpus under its name. Which tables there are follows from the rows, so that none is listed here.</summary>
internal sealed record CorpusTable(string Name, IReadOnlyList<IRow> Rows)
{
    /// <summary>Every table, by name; the rows of each by key.</summary>
    public static IReadOnlyList<CorpusTable> All { get; } =
    [
        .. Facts.All.Concat<IRow>(Passages.All)
            .GroupBy(static row => row.Table)
            .OrderBy(static rows => rows.Key, StringComparer.Ordinal)
            .Select(static rows => new CorpusTable(rows.Key, [.. rows])),
    ];

    /// <summary>What a row says, in one line of the project's own words.</summary>
    public static string Headline(IRow row) => row switch
    {
        IFact fact => fact.Summary,
        Passage passage => passage.Abstract,
        _ => "",
    };
}
