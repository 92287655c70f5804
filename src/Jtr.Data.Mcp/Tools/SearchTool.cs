using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Linq;
using Jtr.Data.Mcp.Answers;
using Jtr.Data.Mcp.Questions;

namespace Jtr.Data.Mcp.Tools;

/// <summary><c>search</c>: the rows that contain some words.</summary>
internal sealed class SearchTool : CorpusTool
{
    private readonly ToolParameter<string> _text = ToolParameters.Text("text", "Words of names, titles, summaries and abstracts, or a name.").Required();
    private readonly ToolParameter<int> _limit = ToolParameters.Limit();

    /// <inheritdoc/>
    public override string Name => "search";

    /// <inheritdoc/>
    protected override string Title => "Search the corpus";

    /// <inheritdoc/>
    protected override string Purpose =>
        "Finds rows by words, best first; start here to get keys. A hit means that the row contains the words, not that it answers a question. A row that contains all words is a certain answer; a row that contains some of them is a possible one.";

    /// <inheritdoc/>
    protected override IReadOnlyList<ToolParameter> Parameters => [_text, _limit];

    /// <inheritdoc/>
    protected override Type AnswerType => typeof(SearchAnswer);

    /// <inheritdoc/>
    protected override ToolAnswer Answer(ToolArguments arguments)
    {
        string text = arguments.Get(_text)!;
        if (!text.Any(char.IsLetterOrDigit))
            throw new WrongQuestionException($"'{text}' has no word to search for. Expected at least one word of letters or digits.");
        SearchResult found = Corpus.Search(text, int.MaxValue);
        bool isWhole = found.Unmatched.Count == 0;
        int asked = found.Select(static hit => hit.Words.Count).DefaultIfEmpty().Max();
        var answer = new SearchAnswer
        {
            Answer = AnswerKind.NotInCorpus,
            Statement = "",
            Certainty = AnswerCertainty.None,
            Citation = CorpusStamp.Cite(),
            Unmatched = [.. found.Unmatched.Select(static word => new UnmatchedText { Word = word.Word, Nearest = word.Nearest })],
        };

        // A word that occurs nowhere means that the corpus does not cover the subject.
        return answer.With(
            found.Select(hit => AnsweredRow.Of(hit.Row, hit.IsNamed || (isWhole && hit.Words.Count == asked) ? AnswerCertainty.Yes : AnswerCertainty.Maybe)),
            [],
            isOutside: !isWhole && found.Count == 0,
            arguments.Limit(_limit),
            found.Unmatched.Count == 0 ? null : $"No row contains: {string.Join(", ", found.Unmatched.Select(static word => word.ToString()))}.");
    }

    /// <summary>The answer of <c>search</c>.</summary>
    internal sealed record SearchAnswer : ToolAnswer
    {
        /// <summary>Gets the words that no row contains.</summary>
        [Description("The words that no row contains, each with the nearest word that one does.")]
        public ImmutableArray<UnmatchedText> Unmatched { get; init; } = [];
    }

    /// <summary>A word that no row contains.</summary>
    internal sealed record UnmatchedText
    {
        /// <summary>Gets the word.</summary>
        public required string Word { get; init; }

        /// <summary>Gets the nearest word that a row contains; null if none is near.</summary>
        public required string? Nearest { get; init; }
    }
}
