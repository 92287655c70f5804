using System.ComponentModel;

namespace Jtr.Data.Mcp.Answers;

/// <summary>A date, exactly as precise as in the corpus.</summary>
internal sealed record AnsweredDate
{
    /// <summary>Gets the EDTF text.</summary>
    [Description("The date as EDTF. This text is authoritative: '?' is uncertain, '~' approximate, 'X' an unknown digit, '..' open.")]
    public required string Edtf { get; init; }

    /// <summary>Gets the date in English.</summary>
    [Description("The date in English.")]
    public required string Meaning { get; init; }

    /// <summary>Gets the first possible day.</summary>
    [Description("The first possible day; null if there is none. It is a bound, not the day of the fact.")]
    public required string? Earliest { get; init; }

    /// <summary>Gets the kind of the first possible day.</summary>
    [Description("day: the bound is a day. open: there is no limit. unknown: the limit is not known. unplaced: the date has no days in the calendar, such as a season.")]
    public required string EarliestKind { get; init; }

    /// <summary>Gets the last possible day.</summary>
    [Description("The last possible day; null if there is none. It is a bound, not the day of the fact.")]
    public required string? Latest { get; init; }

    /// <summary>Gets the kind of the last possible day.</summary>
    [Description("day, open, unknown or unplaced.")]
    public required string LatestKind { get; init; }

    /// <summary>Gets the relation of the row to its date: within or throughout.</summary>
    [Description("within: it happened at some time within the date; throughout: the texts attest it for all of the date.")]
    public required string Reading { get; init; }

    /// <summary>Returns the date of a row; null if it has none.</summary>
    public static AnsweredDate? Of(IRow row) => row switch
    {
        IFact { When: { } extent } => Of(extent.Date, EnumLabels.Of(extent.Kind)),
        Passage { Published: { } published } => Of(published, EnumLabels.Of(DateExtentKind.Within)),
        Withdrawal withdrawal => Of(withdrawal.Date, EnumLabels.Of(DateExtentKind.Within)),
        _ => null,
    };

    private static AnsweredDate Of(EdtfDate date, string reading) => new()
    {
        Edtf = date.ToString(),
        Meaning = date.Describe().ReplaceLineEndings(" "),
        Earliest = date.Earliest?.ToString(),
        EarliestKind = EnumLabels.Of(date.EarliestStart.Kind),
        Latest = date.Latest?.ToString(),
        LatestKind = EnumLabels.Of(date.LatestEnd.Kind),
        Reading = reading,
    };
}
