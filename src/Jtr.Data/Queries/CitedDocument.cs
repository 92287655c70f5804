using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Jtr.Data;

/// <summary>A document as a fact cites it: what every format says of it, before it is written in one.</summary>
internal sealed class CitedDocument
{
    private readonly IFact _fact;
    private readonly IReadOnlyList<(Passage Passage, int Start, int End)> _spans;

    private CitedDocument(IFact fact, Document document, IEnumerable<Evidence> evidence)
    {
        _fact = fact;
        Document = document;
        _spans = [.. evidence.Select(static span => (span.Passage, span.Start, span.End)).Distinct().OrderBy(static span => span.Start).ThenBy(static span => span.End)];
    }

    public Document Document { get; }

    /// <summary>The documents that a fact's own evidence is in, by key.</summary>
    public static IReadOnlyList<CitedDocument> Of(IFact fact) =>
    [
        .. fact.Evidence.GroupBy(static evidence => evidence.Passage.Document)
            .OrderBy(static group => group.Key.Key, StringComparer.Ordinal)
            .Select(group => new CitedDocument(fact, group.Key, group)),
    ];

    /// <summary>The title as printed, or a description of ours in brackets.</summary>
    public string Title => Document.Title ?? $"[{Document.Summary.TrimEnd('.')}]";

    /// <summary>The date of publication, in brackets with how it is known where no text states it.</summary>
    public string Date
    {
        get
        {
            string date = Document.Published.ToString();
            if (Basis is not { } basis)
                return date;

            // One of a set is in brackets of its own.
            if (Document.Published.Kind == DateKind.OneOf)
                date = date.Substring(1, date.Length - 2);
            return $"[{date}, {basis}]";
        }
    }

    /// <summary>Whether the text states its day of publication, and no doubt is in it.</summary>
    public bool IsDateCertain =>
        Basis is null && Document.Published is { Kind: DateKind.Date, Precision: DatePrecision.Day, Qualification: Qualification.None, HasUnspecifiedDigits: false };

    /// <summary>The first and the last day on which it may have been published; null where there is none.</summary>
    public (Day First, Day Last)? Bounds => (Document.Published.Earliest, Document.Published.Latest) is ({ } first, { } last) ? (first, last) : null;

    /// <summary>Where in the document the evidence is, passage by passage.</summary>
    public string Locator => "Passage " + string.Join("; passage ", _spans.GroupBy(static span => span.Passage).Select(static group =>
        $"{Number(group.Key.Ordinal)}, code points {string.Join(", ", group.Select(static span => $"{Number(span.Start)}–{Number(span.End)}"))}"));

    /// <summary>Through what the document is cited.</summary>
    public string Through => $"Jtr.Data, corpus {Corpus.Version}, {_fact.Key}";

    private string? Basis => Document.PublishedBasis switch
    {
        DateBasis.Stated => null,
        DateBasis.Inferred => "inferred",
        DateBasis.External => "known from elsewhere",
        _ => "reckoned",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
