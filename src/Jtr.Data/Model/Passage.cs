using System.Collections.Immutable;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <summary>
/// A part of a document, usually a paragraph: where it stands, what kind of part it is, and what it says in the project's own words. Immutable and thread-safe.
/// </summary>
[CorpusTable("passages", Headline = nameof(Abstract), Details = ["Document.Label"])]
[Span(nameof(Start), nameof(End), Within = nameof(Document), Disjoint = true)]
public sealed partial record Passage : ISourcePassage
{
    /// <summary>The permanent key: the document's key, and what the passage is about.</summary>
    public partial string Key { get; }

    /// <summary>The document it is part of.</summary>
    [Index("ByDocument", Step = "InDocument")] public partial Document Document { get; }

    /// <summary>Its place among the passages of the document; the first is 1.</summary>
    public partial int Ordinal { get; }

    /// <summary>Where it starts, in Unicode code points from the start of the document's file; 0-based.</summary>
    public partial int Start { get; }

    /// <summary>Where it ends, in Unicode code points from the start of the document's file; exclusive.</summary>
    public partial int End { get; }

    /// <summary>What kind of part it is.</summary>
    [Index("ByKind", Step = "OfKind")] public partial PassageKind Kind { get; }

    /// <summary>
    /// When the article was published whose beginning this is, where it is another than the document: of a teaser. Null for the parts of the document itself.
    /// </summary>
    public partial EdtfDate? ArticlePublished { get; }

    /// <summary>How that date is known; null without one.</summary>
    public partial DateBasis? ArticlePublishedBasis { get; }

    /// <summary>Why that date, in one sentence; null where the passage states it.</summary>
    public partial string? ArticlePublishedReasoning { get; }

    /// <summary>When its words were published: <see cref="ArticlePublished"/> where it has one, and otherwise <see cref="Document.Published"/> of the document.</summary>
    [DateElse(nameof(ArticlePublished), "Document.Published")] public partial EdtfDate? Published { get; }

    /// <summary>The place that its dateline prints; null where it has none.</summary>
    public partial Place? Dateline { get; }

    /// <summary>The section or column under which it is printed, as printed; null where none is.</summary>
    public partial string? Section { get; }

    /// <summary>The time or age that is printed with it, as printed: <c>2 hours ago</c>, <c>18:04 JST</c>; null where none is.</summary>
    public partial string? Stamp { get; }

    /// <summary>The fields it touches; empty for furniture.</summary>
    [Index("ByTopic", Step = "InContext")] public partial ImmutableArray<Context> Topics { get; }

    /// <summary>What it says, in the project's own words.</summary>
    [Searched(1)] public partial string Abstract { get; }

    ISourceDocument ISourcePassage.Document => Document;
}
