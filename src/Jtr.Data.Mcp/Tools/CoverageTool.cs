using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Linq;
using Jtr.Data.Mcp.Answers;
using Jtr.Data.Mcp.Questions;
using Jtr.Data.Mcp.Resources;

namespace Jtr.Data.Mcp.Tools;

/// <summary><c>coverage</c>: the coverage of the corpus, as a whole or for a subject or time.</summary>
internal sealed class CoverageTool : CorpusTool
{
    private readonly ToolParameter<string> _about = ToolParameters.Text("about", "A subject to check: a key, a name, or words.");
    private readonly ToolParameter<EdtfDate> _at = ToolParameters.Date("at", "A time to check.");

    /// <inheritdoc/>
    public override string Name => "coverage";

    /// <inheritdoc/>
    protected override string Title => "What the corpus covers";

    /// <inheritdoc/>
    protected override string Purpose =>
        "Describes the coverage of the corpus: its texts, its time, its tables and fields; and checks whether it covers a subject or a time. Call it before you say that something is not known.";

    /// <inheritdoc/>
    protected override IReadOnlyList<ToolParameter> Parameters => [_about, _at];

    /// <inheritdoc/>
    protected override Type AnswerType => typeof(CoverageAnswer);

    /// <inheritdoc/>
    protected override ToolAnswer Answer(ToolArguments arguments)
    {
        var answer = new CoverageAnswer
        {
            Answer = AnswerKind.Found,
            Statement = $"The corpus records {Scope.Description}.",
            Certainty = AnswerCertainty.Yes,
            Citation = CorpusStamp.Cite(),
            From = Scope.From.ToString(),
            Until = Scope.Until.ToString(),
            Documents = [.. Documents.All.Select(static document => AnsweredRow.Of(document, AnswerCertainty.Yes))],
            Tables = [.. CorpusTables.All.Select(static table => new Tally { Name = table.Name, Count = table.Rows.Count })],
            Contexts = [.. Enum.GetValues<Context>().Select(static context => new Tally { Name = EnumLabels.Of(context), Count = Events.ByContext(context).Count + Claims.ByContext(context).Count })],
        };
        bool isOutside = Scope.IsOutside(arguments.Date(_at), arguments.Date(_at));
        if (arguments.Get(_about) is { } about)
            return Covers(answer with { Documents = [], Tables = [], Contexts = [] }, about, isOutside);
        return isOutside
            ? answer with { Answer = AnswerKind.OutsideCoverage, Certainty = AnswerCertainty.None, Statement = Answering.Statement(AnswerKind.OutsideCoverage, 0, 0, 0) }
            : answer;
    }

    private static CoverageAnswer Covers(CoverageAnswer answer, string about, bool isOutside)
    {
        if (isOutside)
            return answer.With([], [], isOutside, 0);
        if (RowLookups.Any(about) is { } row)
            return answer.With([AnsweredRow.Of(row, AnswerCertainty.Yes)], [], isOutside: false, 1, FormattableString.Invariant($"{Facts.ReferringTo(row).Count} facts refer to it."));

        // A word that occurs nowhere means that the corpus does not cover the subject.
        SearchResult found = Corpus.Search(about, ToolParameters.DefaultLimit);
        return found.Unmatched.Count == 0
            ? answer.With(found.Select(static hit => AnsweredRow.Of(hit.Row, AnswerCertainty.Maybe)), [], isOutside: found.Count == 0, ToolParameters.DefaultLimit, "The rows contain the words; read them to decide whether they are about the subject.")
            : answer.With([], [], isOutside: true, 0, $"No row contains: {string.Join(", ", found.Unmatched.Select(static word => word.ToString()))}.");
    }

    /// <summary>The answer of <c>coverage</c>.</summary>
    internal sealed record CoverageAnswer : ToolAnswer
    {
        /// <summary>Gets the first day.</summary>
        [Description("The first day that the date of an event or relation reaches.")]
        public string From { get; init; } = "";

        /// <summary>Gets the last day.</summary>
        [Description("The last day on which one of the texts may have been published.")]
        public string Until { get; init; } = "";

        /// <summary>Gets the texts.</summary>
        [Description("The texts; empty for a question about a subject.")]
        public ImmutableArray<AnsweredRow> Documents { get; init; } = [];

        /// <summary>Gets the tables.</summary>
        [Description("The tables and their numbers of rows; empty for a question about a subject.")]
        public ImmutableArray<Tally> Tables { get; init; } = [];

        /// <summary>Gets the fields.</summary>
        [Description("The fields and their numbers of events and claims; empty for a question about a subject.")]
        public ImmutableArray<Tally> Contexts { get; init; } = [];
    }

    /// <summary>A name and a count.</summary>
    internal sealed record Tally
    {
        /// <summary>Gets the name.</summary>
        public required string Name { get; init; }

        /// <summary>Gets the count.</summary>
        public required int Count { get; init; }
    }
}
