using System.Collections.Immutable;
using System.ComponentModel;

namespace Jtr.Data.Mcp.Answers;

/// <summary>What every tool answers.</summary>
internal record ToolAnswer
{
    /// <summary>The kind of answer.</summary>
    [Description("found: at least one row certainly answers. only-possible: rows possibly answer, none certainly. stated-not-to-be: the texts deny, plan, propose, suppose or end it. not-in-corpus: covered, but no row answers; this is no denial. outside-coverage: beyond the subject or the time of the corpus, and nothing certainly answers. unknown-key: the question names a row that does not exist. withdrawn: the key was withdrawn. wrong-question: the arguments are wrong.")]
    public required AnswerKind Answer { get; init; }

    /// <summary>A sentence about the answer.</summary>
    [Description("One sentence that says what kind of answer this is. Say it when there is no row to tell.")]
    public required string Statement { get; init; }

    /// <summary>The certainty as a whole.</summary>
    [Description("yes: at least one row certainly answers; maybe: rows only possibly do; none: no row does.")]
    public required AnswerCertainty Certainty { get; init; }

    /// <summary>The rows that answer.</summary>
    [Description("The rows that answer: the certain ones first, each in the order of time.")]
    public ImmutableArray<AnsweredRow> Rows { get; init; } = [];

    /// <summary>The rows that bear on the question and do not say that it was so.</summary>
    [Description("Rows that bear on the question and say that it was denied, planned, proposed, stopped, supposed or ended. Never tell them as what happened or holds.")]
    public ImmutableArray<AnsweredRow> Otherwise { get; init; } = [];

    /// <summary>How many rows answer.</summary>
    [Description("How many rows answer, whether or not the limit leaves some out.")]
    public int Found { get; init; }

    /// <summary>The nearest that exists.</summary>
    [Description("For an unknown key, the nearest that exists; it is another row, and not the answer.")]
    public ImmutableArray<string> Nearest { get; init; } = [];

    /// <summary>The reference.</summary>
    [Description("How to cite the answer as a whole; each row has a citation of its own.")]
    public required string Citation { get; init; }

    /// <summary>Which corpus answered.</summary>
    [Description("Which corpus answered.")]
    public CorpusStamp Corpus { get; init; } = CorpusStamp.Current;
}
