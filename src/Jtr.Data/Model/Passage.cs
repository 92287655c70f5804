using System.Collections.Immutable;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <summary>
/// A part of a document, usually a paragraph: its position, its kind, and a summary in the project's own words. Immutable and thread-safe.
/// </summary>
[CorpusTable("passages", Headline = nameof(Abstract), Details = ["Document.Label"])]
[Span(nameof(Start), nameof(End), Within = nameof(Document), Disjoint = true)]
public sealed partial record Passage : ISourcePassage
{
    /// <summary>The permanent key of the row, unique in its table: the key of the document, then words for the subject of the passage.</summary>
    public partial string Key { get; }

    /// <summary>The document it is part of.</summary>
    [Index("ByDocument", Step = "InDocument")] public partial Document Document { get; }

    /// <summary>Its position among the passages of the document, from 1.</summary>
    public partial int Ordinal { get; }

    /// <summary>The start, in Unicode code points from the start of the document's file; 0-based, inclusive.</summary>
    public partial int Start { get; }

    /// <summary>The end, in Unicode code points from the start of the document's file; 0-based, exclusive.</summary>
    public partial int End { get; }

    /// <summary>The kind of part.</summary>
    [Index("ByKind", Step = "OfKind")] public partial PassageKind Kind { get; }

    /// <summary>
    /// For a teaser, the publication date of the article that it begins; null for the parts of the document itself.
    /// </summary>
    public partial EdtfDate? ArticlePublished { get; }

    /// <summary>The basis of that date; null without a date.</summary>
    public partial DateBasis? ArticlePublishedBasis { get; }

    /// <summary>The reasoning for that date, in one sentence; null if the passage states it.</summary>
    public partial string? ArticlePublishedReasoning { get; }

    /// <summary>The publication date of its words: <see cref="ArticlePublished"/> if not null; otherwise, <see cref="Document.Published"/> of the document.</summary>
    [DateElse(nameof(ArticlePublished), "Document.Published")] public partial EdtfDate? Published { get; }

    /// <summary>The place that its dateline prints; null if it has none.</summary>
    public partial Place? Dateline { get; }

    /// <summary>The section or column under which it is printed, as printed; null if there is none.</summary>
    public partial string? Section { get; }

    /// <summary>The time or age that is printed with it, as printed: <c>2 hours ago</c>, <c>18:04 JST</c>; null if there is none.</summary>
    public partial string? PrintedTime { get; }

    /// <summary>The fields that it touches; empty for furniture.</summary>
    [Index("ByTopic", Step = "InContext")] public partial ImmutableArray<Context> Topics { get; }

    /// <summary>Its content, in the project's own words.</summary>
    [Searched(1)] public partial string Abstract { get; }

    ISourceDocument ISourcePassage.Document => Document;
}
