using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Linq;
using System.Text.Json;
using Jtr.Data.Mcp.Answers;
using Jtr.Data.Mcp.Questions;

namespace Jtr.Data.Mcp.Tools;

/// <summary><c>get</c>: one complete row.</summary>
internal sealed class GetTool : CorpusTool
{
    private readonly ToolParameter<IRow> _key = ToolParameters.Row("key", "The key of a row, or the name of an actor, place, office or instrument.", RowLookups.Rows).Required();
    private readonly ToolParameter<int> _limit = ToolParameters.Limit();

    /// <inheritdoc/>
    public override string Name => "get";

    /// <inheritdoc/>
    protected override string Title => "Get a row";

    /// <inheritdoc/>
    protected override string Purpose => "Returns one row with all its properties, the spans of text that it rests on, and the rows that refer to it.";

    /// <inheritdoc/>
    protected override IReadOnlyList<ToolParameter> Parameters => [_key, _limit];

    /// <inheritdoc/>
    protected override Type AnswerType => typeof(GetAnswer);

    /// <summary>Returns everything about a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="limit">The maximum number of referring rows.</param>
    public static GetAnswer Of(IRow row, int limit = ToolParameters.DefaultLimit) => new()
    {
        Answer = row is Withdrawal ? AnswerKind.Withdrawn : AnswerKind.Found,
        Statement = Sentences.Say(row, AnswerCertainty.Yes),
        Certainty = row is Withdrawal ? AnswerCertainty.None : AnswerCertainty.Yes,
        Rows = [AnsweredRow.Of(row, row is Withdrawal ? AnswerCertainty.None : AnswerCertainty.Yes)],
        Found = 1,
        Citation = row is IFact fact ? fact.Cite() : CorpusStamp.Cite(row.Key),
        Row = JsonSerializer.SerializeToElement(row, row.GetType()),
        ReferredToBy = [.. Facts.ReferringTo(row).Take(limit).Select(static other => new Reference { Key = other.Key, Table = other.Table, Say = Sentences.Say(other, AnswerCertainty.Yes) })],
        ReferredToByFound = Facts.ReferringTo(row).Count,
    };

    /// <inheritdoc/>
    protected override ToolAnswer Answer(ToolArguments arguments) => Of(arguments.Get(_key)!, arguments.Limit(_limit));

    /// <summary>The answer of <c>get</c>.</summary>
    internal sealed record GetAnswer : ToolAnswer
    {
        /// <summary>Gets the row.</summary>
        [Description("The row with all its properties, and references to other rows as keys; null in an error.")]
        public JsonElement? Row { get; init; }

        /// <summary>Gets the rows that refer to it.</summary>
        [Description("The facts that refer to the row, as many as the limit allows.")]
        public ImmutableArray<Reference> ReferredToBy { get; init; } = [];

        /// <summary>Gets the number of rows that refer to it.</summary>
        [Description("The number of facts that refer to the row.")]
        public int ReferredToByFound { get; init; }
    }

    /// <summary>A fact that refers to a row.</summary>
    internal sealed record Reference
    {
        /// <summary>Gets the key.</summary>
        public required string Key { get; init; }

        /// <summary>Gets the table.</summary>
        public required string Table { get; init; }

        /// <summary>Gets a sentence for it.</summary>
        public required string Say { get; init; }
    }
}
