using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Exports.Dates;

namespace Jtr.Data.Cli.Exporting;

/// <summary>A relation as an edge of a network: its properties, and the days between which it certainly held.</summary>
internal sealed record RelationEdge(Relation Relation)
{
    /// <summary>Gets the names of an edge's properties, in order. All are texts, so that no reader turns a month into a day.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["kind", "status", "formality", "edtf", "earliest", "earliestKind", "latest", "latestKind", "basis", "accordingTo", "peripheral", "summary", "sources"];

    /// <summary>True if the texts assert that it holds or held; false for denials, proposals and suppositions.</summary>
    public bool IsPlain => Relation.Status is RelationStatus.Asserted or RelationStatus.Ended;

    /// <summary>
    /// Gets the first and the last day between which it certainly held: both, or only the first for an open end. Null for an uncertain date, a single day, and a relation that is not asserted, because
    /// programs that draw time take an edge with a start for one that held.
    /// </summary>
    public (DateOnly Start, DateOnly? End)? Held
    {
        get
        {
            if (!IsPlain || Columns is not { Qualification: null } date)
                return null;
            if (date is { LatestKind: BoundLabels.Open, LatestStart: { } since })
                return (since, null);
            return date.Certain is { From: { } start, To: { } end } && start < end ? (start, end) : null;
        }
    }

    /// <summary>Gets the value of a property of <see cref="Names"/>; null if there is none.</summary>
    public string? this[string name] => name switch
    {
        "kind" => EnumLabels.Of(Relation.Kind),
        "status" => EnumLabels.Of(Relation.Status),
        "formality" => Relation.Formality is { } formality ? EnumLabels.Of(formality) : null,
        "edtf" => Columns?.Edtf,
        "earliest" => Iso(Columns?.Earliest),
        "earliestKind" => Columns?.EarliestKind,
        "latest" => Iso(Columns?.Latest),
        "latestKind" => Columns?.LatestKind,
        "basis" => Columns?.Basis,
        "accordingTo" => Relation.AccordingTo?.Key,
        "peripheral" => Relation.IsPeripheral ? "yes" : "no",
        "summary" => Relation.Summary,
        "sources" => string.Join(' ', Relation.Sources().Select(static document => document.Key)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "name must be one of Names."),
    };

    /// <summary>Formats a day as ISO 8601; null for null.</summary>
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private DateColumns? Columns => Relation.Validity is { } date
        ? DateColumns.Of(date, DateExtentKind.Throughout, Relation.ValidityBasis is { } basis ? EnumLabels.Of(basis) : null)
        : null;
}
