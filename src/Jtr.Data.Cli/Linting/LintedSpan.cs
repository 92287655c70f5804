using System.Collections.Generic;

namespace Jtr.Data.Cli.Linting;

/// <summary>One evidence of a row, with the words that it cites and what stands around them. Immutable and thread-safe.</summary>
internal sealed record LintedSpan
{
    /// <summary>Gets the key of the passage.</summary>
    public required string Passage { get; init; }

    /// <summary>What kind of passage it is, as the seeds write it: <c>body</c>, <c>teaser</c>.</summary>
    public required string PassageKind { get; init; }

    /// <summary>Gets the key of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Where the span starts, in code points.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>What it does for the fact: <c>states</c>, <c>dates</c>.</summary>
    public required string Role { get; init; }

    /// <summary>Whose words it is in: <c>narrator</c>, <c>indirect</c>, <c>direct</c>.</summary>
    public required string Speech { get; init; }

    /// <summary>Gets the words of the span.</summary>
    public required string Words { get; init; }

    /// <summary>Gets the sentence, or the sentences, in which the span stands.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where that sentence starts, in code points: two spans with one start are of one sentence.</summary>
    public required int SentenceStart { get; init; }

    /// <summary>Gets the words of the whole passage.</summary>
    public required string PassageWords { get; init; }

    /// <summary>True if the span stands between quotation marks; otherwise, false.</summary>
    public required bool IsQuoted { get; init; }

    /// <summary>Whom the span means without a recorded name, and by which words.</summary>
    public required IReadOnlyList<(string Of, string Words)> Mentions { get; init; }

    /// <summary>True if the span states the fact, rather than naming, dating or attributing it; otherwise, false.</summary>
    public bool IsStating => Role is "states" or "corroborates";
}
