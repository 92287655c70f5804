using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>
/// A source text as a corpus records it: what the record of a document implements so that its evidence can be checked and cited. The text itself is not in the corpus.
/// Implementations are immutable and safe to use from any thread.
/// </summary>
[JsonConverter(typeof(SourceJson))]
public interface ISourceDocument : IRow
{
    /// <summary>A short name to show for it: "Reuters 2023".</summary>
    string Label { get; }

    /// <summary>The name of the file that all positions refer to, without a folder.</summary>
    string FileName { get; }

    /// <summary>The length of the file's text, in Unicode code points.</summary>
    int Length { get; }

    /// <summary>The SHA-256 of the file's bytes, as 64 lower-case hexadecimal digits.</summary>
    string Sha256 { get; }

    /// <summary>What a reference says of it. It is made only when somebody cites, so that it may be built on each call.</summary>
    CitationData Citation { get; }
}
