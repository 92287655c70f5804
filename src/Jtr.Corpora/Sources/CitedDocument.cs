using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Edtf;

namespace Jtr.Corpora.Sources;

/// <summary>A document as a row cites it: what every format says of it, before it is written in one.</summary>
internal sealed class CitedDocument
{
    private readonly string _through;
    private readonly IReadOnlyList<(ISourcePassage Passage, int Start, int End)> _spans;

    private CitedDocument(ISourceDocument document, IEnumerable<IEvidence> evidence, string through)
    {
        Key = document.Key;
        Label = document.Label;
        Data = document.Citation;
        _through = through;
        _spans = [.. evidence.Select(static span => (span.Passage, span.Start, span.End)).Distinct().OrderBy(static span => span.Start).ThenBy(static span => span.End)];
    }

    /// <summary>The documents that a row's own evidence is in, by key.</summary>
    public static IReadOnlyList<CitedDocument> Of(IRow row, string corpus) =>
    [
        .. EvidenceCollector<IEvidence>.OwnOf(row).GroupBy(static evidence => evidence.Passage.Document)
            .OrderBy(static group => group.Key.Key, StringComparer.Ordinal)
            .Select(group => new CitedDocument(group.Key, group, $"{corpus}, {row.Key}")),
    ];

    public string Key { get; }

    public string Label { get; }

    public CitationData Data { get; }

    /// <summary>The title as printed, or a description in brackets.</summary>
    public string Title => Data.Title ?? $"[{(Data.Description ?? Label).TrimEnd('.')}]";

    /// <summary>The date of publication, in brackets with how it is known where no text states it; null where there is none.</summary>
    public string? Date
    {
        get
        {
            if (Data.Published is not { } published)
                return null;
            string date = published.ToString();
            if (Data.PublishedBasis is not { } basis)
                return date;

            // One of a set is in brackets of its own.
            if (published.Kind == DateKind.OneOf)
                date = date.Substring(1, date.Length - 2);
            return $"[{date}, {basis}]";
        }
    }

    /// <summary>Whether the text states its day, month or year of publication, and no doubt is in it.</summary>
    public bool IsDateCertain => Data is
    {
        PublishedBasis: null,
        Published: { Kind: DateKind.Date, Precision: not (DatePrecision.None or DatePrecision.Season), Qualification: Qualification.None, HasUnspecifiedDigits: false },
    };

    /// <summary>The first and the last day on which it may have been published; null where there is none.</summary>
    public (Day First, Day Last)? Bounds => (Data.Published?.Earliest, Data.Published?.Latest) is ({ } first, { } last) ? (first, last) : null;

    /// <summary>When it was published, where in it the evidence is, and through what it is cited, as sentences without the last full stop.</summary>
    public string Note => $"{(Date is { } date ? $"Published {date}. " : "")}{Locator}. {Through}";

    /// <summary>Where in the document the evidence is, passage by passage.</summary>
    public string Locator => "Passage " + string.Join("; passage ", _spans.GroupBy(static span => span.Passage).Select(static group =>
        $"{Number(group.Key.Ordinal)}, code points {string.Join(", ", group.Select(static span => $"{Number(span.Start)}–{Number(span.End)}"))}"));

    /// <summary>Through what the document is cited.</summary>
    public string Through => _through;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
