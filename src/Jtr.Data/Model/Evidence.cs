using System.Collections.Immutable;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <summary>
/// A span of a source text that a fact rests on, after the selectors of the W3C Web Annotation model. The text itself is not in the package:
/// the holder of a lawful copy finds the words by their position and verifies them by their digest. Immutable and thread-safe.
/// </summary>
[Span(nameof(Start), nameof(End), Within = nameof(Passage))]
public sealed partial record Evidence : IEvidence
{
    /// <summary>The passage that contains the whole span.</summary>
    [Index("ByPassage", Step = "StatedIn")]
    [Index("ByDocument", Step = "StatedIn", Through = nameof(Jtr.Data.Passage.Document))]
    public partial Passage Passage { get; }

    /// <summary>The start of the span, in Unicode code points from the start of the document's file; 0-based, inclusive.</summary>
    public partial int Start { get; }

    /// <summary>The end of the span, in Unicode code points from the start of the document's file; 0-based, exclusive.</summary>
    public partial int End { get; }

    /// <summary>The first eight bytes of the SHA-256 of the span's UTF-8, as 16 lower-case hexadecimal digits.</summary>
    public partial string Digest { get; }

    /// <summary>The role of the span: it states, dates, names, attributes or corroborates the fact.</summary>
    public partial EvidenceRole Role { get; }

    /// <summary>The speech that the span is in: the author's own words, indirect or direct speech.</summary>
    public partial Speech Speech { get; }

    /// <summary>Actors, places or instruments that the span refers to without printing one of their recorded names ("the newspaper", "the island"); usually empty.</summary>
    public partial ImmutableArray<Mention> Mentions { get; }

    ISourcePassage IEvidence.Passage => Passage;
}
