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

    private CitedDocument(ISourceDocument document, IEnumerable<IEvidence> evidence, IRow row, string through)
    {
        Key = document.Key == row.Key ? row.Key : $"{document.Key}:{row.Key}";
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
            .Select(group => new CitedDocument(group.Key, group, row, $"{corpus}, {row.Key}")),
    ];

    /// <summary>The document's key and the row's: what tells the reference from every other.</summary>
    public string Key { get; }

    public string Label { get; }

    public CitationData Data { get; }

    /// <summary>The title as printed, or a description in brackets.</summary>
    public string Title => Data.Title ?? $"[{(Data.Description ?? Label).TrimEnd('.')}]";

    /// <summary>The date of publication, a set in words, in brackets with how it is known where no text states it; null where there is none.</summary>
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

    /// <summary>Whether the text states its time of publication, and no doubt is in it: a day, a month, a year, or from one of these to another.</summary>
    public bool IsDateCertain => Data is { PublishedBasis: null, Published: { } published } && IsStated(published);

    /// <summary>The first and the last day on which it may have been published; null where there is none.</summary>
    public (Day First, Day Last)? Bounds => (Data.Published?.Earliest, Data.Published?.Latest) is ({ } first, { } last) ? (first, last) : null;

    /// <summary>When it was published, where in it the evidence is, and through what it is cited, as sentences without the last full stop.</summary>
    public string Note => $"{(Date is { } date ? $"Published {date}. " : "")}{Locator}. {Through}";

    /// <summary>Where in the document the evidence is, passage by passage.</summary>
    public string Locator => "Passage " + string.Join("; passage ", _spans.GroupBy(static span => span.Passage).Select(static group =>
        $"{Number(group.Key.Ordinal)}, code points {string.Join(", ", group.Select(static span => $"{Number(span.Start)}–{Number(span.End)}"))}"));

    /// <summary>Through what the document is cited.</summary>
    public string Through => _through;

    private static bool IsStated(EdtfDate date) => date.Kind switch
    {
        DateKind.Date => date is { Precision: not (DatePrecision.None or DatePrecision.Season), Qualification: Qualification.None, HasUnspecifiedDigits: false },
        DateKind.DateTime => true,
        DateKind.Interval => IsStated(date.GetStart()) && IsStated(date.GetEnd()),
        _ => false,
    };

    /// <summary>The members of a set in words; null for what is no set.</summary>
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
