using System.Collections.Immutable;
using System.ComponentModel;

namespace Jtr.Data.Mcp.Answers;

/// <summary>The common part of every tool's answer.</summary>
internal record ToolAnswer
{
    /// <summary>Gets the kind of answer.</summary>
    [Description("found: at least one row certainly answers. only-possible: rows possibly answer, none certainly. stated-not-to-be: the texts state it only as denied, planned, proposed, stopped, supposed or ended. not-in-corpus: the corpus covers the subject and the time, but has no row that answers; this does not mean that it is false. outside-coverage: the subject or the time is outside the corpus, and no row certainly answers. unknown-key: the question names a row that does not exist. withdrawn: the key was withdrawn. wrong-question: the arguments are wrong.")]
    public required AnswerKind Answer { get; init; }

    /// <summary>Gets a sentence about the answer.</summary>
    [Description("One sentence that describes the kind of answer. Say it if there are no rows.")]
    public required string Statement { get; init; }

    /// <summary>Gets the certainty as a whole.</summary>
    [Description("yes: at least one row certainly answers; maybe: rows only possibly do; none: no row does.")]
    public required AnswerCertainty Certainty { get; init; }

    /// <summary>Gets the rows that answer.</summary>
    [Description("The rows that answer: the certain ones first, then the possible ones, each group in the order of time.")]
    public ImmutableArray<AnsweredRow> Rows { get; init; } = [];

    /// <summary>Gets the rows about the question that deny, plan or suppose it.</summary>
    [Description("Rows about the question that were denied, planned, proposed, stopped, supposed or ended. Never present them as facts.")]
    public ImmutableArray<AnsweredRow> Otherwise { get; init; } = [];

    /// <summary>Gets the number of rows that answer.</summary>
    [Description("The number of rows that answer, including those beyond the limit.")]
    public int Found { get; init; }

    /// <summary>Gets the nearest existing keys.</summary>
    [Description("For an unknown key, the nearest existing one; it is a different row, not the answer.")]
    public ImmutableArray<string> Nearest { get; init; } = [];

    /// <summary>Gets the reference.</summary>
    [Description("The citation of the answer as a whole; each row has a citation of its own.")]
    public required string Citation { get; init; }

    /// <summary>Gets the identity of the corpus that answered.</summary>
    [Description("The corpus that answered.")]
    public CorpusStamp Corpus { get; init; } = CorpusStamp.Current;
}
