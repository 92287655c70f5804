using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>
/// A source text as a corpus records it. The record of a document implements this interface, so that its evidence can be checked and cited. The text itself is not in the corpus.
/// Implementations are immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(SourceJson))]
public interface ISourceDocument : IRow
{
    /// <summary>Gets a short name for display: "Reuters 2023".</summary>
    string Label { get; }

    /// <summary>Gets the name of the file that all positions refer to, without a folder.</summary>
    string FileName { get; }

    /// <summary>Gets the length of the file's text, in Unicode code points.</summary>
    int Length { get; }

    /// <summary>Gets the SHA-256 of the file's bytes, as 64 lower-case hexadecimal digits.</summary>
    string Sha256 { get; }

    /// <summary>Gets the bibliographic data. Read only when a citation is written, so it may be created on each call.</summary>
    CitationData Citation { get; }
}
