using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>
/// A span of a source text that a fact rests on: the text position selector of the W3C Web Annotation model, with a digest in place of the words. It is a value within the record of a fact, or
/// within another value of it. Implementations are immutable and safe to use from any thread.
/// </summary>
[JsonConverter(typeof(SourceJson))]
public interface IEvidence : IRecord
{
    /// <summary>The passage in which the span lies, wholly.</summary>
    ISourcePassage Passage { get; }

    /// <summary>Where the span starts, in Unicode code points from the start of the document's file; 0-based.</summary>
    int Start { get; }

    /// <summary>Where the span ends, in Unicode code points from the start of the document's file; exclusive.</summary>
    int End { get; }

    /// <summary>The first eight bytes of the SHA-256 of the span's UTF-8, as 16 lower-case hexadecimal digits: what <see cref="SourceText.Digest"/> gives.</summary>
    string Digest { get; }
}
