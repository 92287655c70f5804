using System.Collections.Generic;

namespace Jtr.Data.Cli.Linting;

/// <summary>An evidence of a row, with its text and the surrounding text. Immutable and thread-safe.</summary>
internal sealed record LintedSpan
{
    /// <summary>Gets the key of the passage.</summary>
    public required string Passage { get; init; }

    /// <summary>Gets the kind of passage, as a label of the seeds: <c>body</c>, <c>teaser</c>.</summary>
    public required string PassageKind { get; init; }

    /// <summary>Gets the key of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Gets the start of the span, in code points.</summary>
    public required int Start { get; init; }

    /// <summary>Gets the exclusive end of the span, in code points.</summary>
    public required int End { get; init; }

    /// <summary>Gets the role of the evidence: <c>states</c>, <c>dates</c>.</summary>
    public required string Role { get; init; }

    /// <summary>Gets the speech: <c>narrator</c>, <c>indirect</c>, <c>direct</c>.</summary>
    public required string Speech { get; init; }

    /// <summary>Gets the words of the span.</summary>
    public required string Words { get; init; }

    /// <summary>Gets the sentence, or the sentences, that contain the span.</summary>
    public required string Sentence { get; init; }

    /// <summary>Gets the start of that sentence, in code points, which identifies the sentence.</summary>
    public required int SentenceStart { get; init; }

    /// <summary>Gets the words of the whole passage.</summary>
    public required string PassageWords { get; init; }

    /// <summary>True if the span is between quotation marks; otherwise, false.</summary>
    public required bool IsQuoted { get; init; }

    /// <summary>Gets the entities that the span mentions without a recorded name, with the words.</summary>
    public required IReadOnlyList<(string Of, string Words)> Mentions { get; init; }

    /// <summary>True if the span states the fact; false if it names, dates or attributes it.</summary>
    public bool IsStating => Role is "states" or "corroborates";
}
