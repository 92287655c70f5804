using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>
/// A table of the corpus. The list of tables is derived from the rows, except for the tables of lint exemptions and of withdrawn keys,
/// which may be empty.
/// </summary>
internal sealed record CorpusTable(string Name, IReadOnlyList<IRow> Rows)
{
    /// <summary>The name of the table of withdrawn keys.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>The name of the table of lint exemptions.</summary>
    private const string Exceptions = "fits";

    /// <summary>The name of the table of corrections.</summary>
    private const string Corrected = "corrections";

    /// <summary>Gets the record type of the rows, even if there are none.</summary>
    public Type RowType => Rows.Count > 0 ? Rows[0].GetType() : Name switch
    {
        Corrected => typeof(Correction),
        Exceptions => typeof(FitExemption),
        _ => typeof(Withdrawal),
    };

    /// <summary>Gets every table, by name; the rows of each by key.</summary>
    public static IReadOnlyList<CorpusTable> All { get; } =
    [
        .. Facts.All.Concat<IRow>(Passages.All)
            .GroupBy(static row => row.Table)
            .Select(static rows => new CorpusTable(rows.Key, [.. rows]))
            .Append(new CorpusTable(Corrected, Corrections.All))
            .Append(new CorpusTable(Exceptions, Fits.All))
            .Append(new CorpusTable(Withdrawn, Corpus.Withdrawn))
            .OrderBy(static table => table.Name, StringComparer.Ordinal),
    ];

    /// <summary>Returns a row in one line of the project's own words.</summary>
    public static string Headline(IRow row) => row switch
    {
        IFact fact => fact.Summary,
        Passage passage => passage.Abstract,
        Correction correction => correction.Why,
        FitExemption exception => exception.Why,
        Withdrawal withdrawal => withdrawal.Reason,
        _ => "",
    };
}
