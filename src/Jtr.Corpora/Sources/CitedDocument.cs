using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Edtf;

namespace Jtr.Corpora.Sources;

/// <summary>A document that a row cites, in the form from which every citation format is written.</summary>
internal sealed class CitedDocument
{
    private readonly string _corpusEntry;
    private readonly IReadOnlyList<(ISourcePassage Passage, int Start, int End)> _spans;

    private CitedDocument(ISourceDocument document, IEnumerable<IEvidence> evidence, IRow row, string corpusEntry)
    {
        Key = document.Key == row.Key ? row.Key : $"{document.Key}:{row.Key}";
        Label = document.Label;
        Data = document.Citation;
        _corpusEntry = corpusEntry;
        _spans = [.. evidence.Select(static span => (span.Passage, span.Start, span.End)).Distinct().OrderBy(static span => span.Start).ThenBy(static span => span.End)];
    }

    /// <summary>Returns the documents with a row's own evidence, by key.</summary>
    public static IReadOnlyList<CitedDocument> Of(IRow row, string corpus) =>
    [
        .. EvidenceCollector<IEvidence>.OwnOf(row).GroupBy(static evidence => evidence.Passage.Document)
            .OrderBy(static group => group.Key.Key, StringComparer.Ordinal)
            .Select(group => new CitedDocument(group.Key, group, row, $"{corpus}, {row.Key}")),
    ];

    /// <summary>Gets the keys of the document and the row, which identify the reference.</summary>
    public string Key { get; }

    /// <summary>Gets the document's name for display.</summary>
    public string Label { get; }

    public CitationData Data { get; }

    /// <summary>Gets the title as printed, or a description in brackets.</summary>
    public string Title => Data.Title ?? $"[{(Data.Description ?? Label).TrimEnd('.')}]";

    /// <summary>Gets the date of publication; null without one. Sets are written in English. A date that no text states is in brackets with its basis.</summary>
    public string? Date
    {
        get
        {
            if (Data.Published is not { } published)
                return null;
            string date = SetInWords(published) ?? published.ToString();
            return Data.PublishedBasis is { } basis ? $"[{date}, {basis}]" : date;
        }
    }

    /// <summary>True if the text states its publication date and the date has no uncertainty: a day, a month, a year, or an interval of these; otherwise, false.</summary>
    public bool IsDateCertain => Data is { PublishedBasis: null, Published: { } published } && IsStated(published);

    /// <summary>Gets the first and the last day on which it may have been published; null without bounds.</summary>
    public (Day First, Day Last)? Bounds => (Data.Published?.Earliest, Data.Published?.Latest) is ({ } first, { } last) ? (first, last) : null;

    /// <summary>Gets the date of publication, the location of the evidence, and the corpus, as sentences without the last full stop.</summary>
    public string Note => $"{(Date is { } date ? $"Published {date}. " : "")}{Locator}. {CorpusEntry}";

    /// <summary>Gets the location of the evidence in the document, passage by passage.</summary>
    public string Locator => "Passage " + string.Join("; passage ", _spans.GroupBy(static span => span.Passage).Select(static group =>
        $"{Number(group.Key.Ordinal)}, code points {string.Join(", ", group.Select(static span => $"{Number(span.Start)}–{Number(span.End)}"))}"));

    /// <summary>Gets the corpus and the key of the row that cites the document.</summary>
    public string CorpusEntry => _corpusEntry;

    private static bool IsStated(EdtfDate date) => date.Kind switch
    {
        DateKind.Date => date is { Precision: not (DatePrecision.None or DatePrecision.Season), Qualification: Qualification.None, HasUnspecifiedDigits: false },
        DateKind.DateTime => true,
        DateKind.Interval => IsStated(date.GetStart()) && IsStated(date.GetEnd()),
        _ => false,
    };

    /// <summary>Returns the members of a set in English; null for a date that is not a set.</summary>
    private static string? SetInWords(EdtfDate date)
    {
        if (date.Kind is not (DateKind.OneOf or DateKind.AllOf))
            return null;
        string[] members = [.. date.GetMembers().Select(member => MemberInWords(member.ToString(), date.Kind))];
        string last = date.Kind == DateKind.OneOf ? " or " : " and ";
        return members.Length == 1 ? members[0] : $"{string.Join(", ", members.Take(members.Length - 1))}{last}{members[members.Length - 1]}";
    }

    private static string MemberInWords(string member, DateKind kind)
    {
        int dots = member.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return member;
        string start = member.Substring(1, dots - 1), end = member.Substring(dots + 2, member.Length - dots - 3);
        if (start.Length > 0 && end.Length > 0)
            return kind == DateKind.OneOf ? $"between {start} and {end}" : $"all from {start} to {end}";
        string also = kind == DateKind.OneOf ? "or" : "and all";
        return start.Length > 0 ? $"{start} {also} later" : $"{end} {also} earlier";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
