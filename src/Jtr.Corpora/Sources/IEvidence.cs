using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>
/// A span of a source text that a fact rests on: the text position selector of the W3C Web Annotation model, with a digest in place of the words. It is nested in the record of a fact, directly or
/// in another nested value. Implementations are immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(SourceJson))]
public interface IEvidence : IRecord
{
    /// <summary>Gets the passage that contains the whole span.</summary>
    ISourcePassage Passage { get; }

    /// <summary>Gets the start of the span, in Unicode code points from the start of the document's file; 0-based, inclusive.</summary>
    int Start { get; }

    /// <summary>Gets the end of the span, in Unicode code points from the start of the document's file; 0-based, exclusive.</summary>
    int End { get; }

    /// <summary>Gets the first eight bytes of the SHA-256 of the span's UTF-8, as 16 lower-case hexadecimal digits; see <see cref="SourceText.Digest"/>.</summary>
    string Digest { get; }
}
