using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>A part of a source text, such as a paragraph or the entry of a day. Implementations are immutable and thread-safe.</summary>
[JsonConverter(typeof(SourceJson))]
public interface ISourcePassage : IRow
{
    /// <summary>Gets the document that the passage is part of.</summary>
    ISourceDocument Document { get; }

    /// <summary>Gets the position of the passage among those of the document, from 1.</summary>
    int Ordinal { get; }

    /// <summary>Gets the start of the passage, in Unicode code points from the start of the document's file; 0-based, inclusive.</summary>
    int Start { get; }

    /// <summary>Gets the end of the passage, in Unicode code points from the start of the document's file; 0-based, exclusive.</summary>
    int End { get; }
}
