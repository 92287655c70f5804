using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>A part of a source text, such as a paragraph or the entry of a day. Implementations are immutable and safe to use from any thread.</summary>
[JsonConverter(typeof(SourceJson))]
public interface ISourcePassage : IRow
{
    /// <summary>The document it is part of.</summary>
    ISourceDocument Document { get; }

    /// <summary>Its place among the passages of the document; the first is 1.</summary>
    int Ordinal { get; }

    /// <summary>Where it starts, in Unicode code points from the start of the document's file; 0-based.</summary>
    int Start { get; }

    /// <summary>Where it ends, in Unicode code points from the start of the document's file; exclusive.</summary>
    int End { get; }
}
