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

    /// <summary>The fields it touches; empty for furniture.</summary>
    [Index("ByTopic", Step = "InContext")] public partial ImmutableArray<Context> Topics { get; }

    /// <summary>What it says, in the project's own words.</summary>
    [Searched(1)] public partial string Abstract { get; }

    ISourceDocument ISourcePassage.Document => Document;
}
