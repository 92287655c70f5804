using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Linq;
using Jtr.Data.Mcp.Answers;
using Jtr.Data.Mcp.Questions;

namespace Jtr.Data.Mcp.Tools;

/// <summary><c>claims</c>: claims, their claimants and chains of attribution, and the claims against them.</summary>
internal sealed class ClaimsTool : CorpusTool
{
    private readonly ToolParameter<IFact> _about = ToolParameters.Row("about", "Only claims about this fact: the key of any fact, or the name of an entity.", RowLookups.Facts);
    private readonly ToolParameter<Actor> _by = ToolParameters.Row("by", "Only claims of this actor: its key or name.", RowLookups.Actors);
    private readonly ToolParameter<Actor> _through = ToolParameters.Row("through", "Only claims that this actor passed on: its key or name.", RowLookups.Actors);
    private readonly ToolParameter<Voice[]> _voices = ToolParameters.Enums<Voice>("voice", "Only claims in these voices.");
    private readonly ToolParameter<EdtfDate> _for = ToolParameters.Date("for", "Only claims about what happens at this time, whenever they were made.");
    private readonly ToolParameter<bool> _sides = ToolParameters.Flag("sides", "Return all sides of the question 'about' instead of a list: the claims about it and those linked to them. Claims that support, ground, restate or update each other, or are the same, are on one side.");
    private readonly ToolParameter<bool> _peripheral = ToolParameters.Flag("peripheral", "Include peripheral rows, which rest only on teasers.");
    private readonly ToolParameter<int> _limit = ToolParameters.Limit();
    private readonly DateRange _range = new();

    /// <inheritdoc/>
    public override string Name => "claims";

    /// <inheritdoc/>
    protected override string Title => "Claims and their sides";

    /// <inheritdoc/>
    protected override string Purpose =>
        "Lists claims with their claimant, chain of attribution and voice; with 'sides', all sides of a question. A claim records that something was said, not that it is true: always name the claimant.";

    /// <inheritdoc/>
    protected override IReadOnlyList<ToolParameter> Parameters => [_about, _by, _through, _voices, _for, .. _range.Parameters, _sides, _peripheral, _limit];

    /// <inheritdoc/>
    protected override Type AnswerType => typeof(ClaimsAnswer);

    /// <inheritdoc/>
    protected override ToolAnswer Answer(ToolArguments arguments)
    {
        var answer = new ClaimsAnswer { Answer = AnswerKind.NotInCorpus, Statement = "", Certainty = AnswerCertainty.None, Citation = CorpusStamp.Cite() };
        if (arguments.Get(_sides))
            return Sides(answer, arguments);
        ClaimQuery query = _range.Narrow(Query(arguments), arguments);
        return answer.With(Answering.Rows(query.WithCertainty()), Denials(query, arguments), _range.IsOutside(arguments), arguments.Limit(_limit));
    }

    /// <summary>Returns, if other voices are requested, the claims that deny or decline.</summary>
    private IEnumerable<AnsweredRow> Denials(ClaimQuery query, ToolArguments arguments) =>
        arguments.Get(_voices) is { } voices && !voices.Any(static voice => voice is Voice.Denies or Voice.Declines)
            ? Answering.Rows(query.InVoice(Voice.Denies, Voice.Declines).WithCertainty())
            : [];

    private ClaimsAnswer Sides(ClaimsAnswer answer, ToolArguments arguments)
    {
        if (arguments.Get(_about) is not { } topic)
            throw new WrongQuestionException("'sides' needs a question: add 'about'.");
        if (((ToolParameter[])[_by, _through, _voices, _for, .. _range.Parameters]).FirstOrDefault(arguments.Has) is { } other)
            throw new WrongQuestionException($"'sides' returns all sides of a question, without filters: remove '{other.Name}'.");
        ClaimSides sides = Claims.SidesOf(topic);
        ClaimsAnswer found = answer.With(
            sides.Sides.SelectMany(static side => side).Select(static claim => AnsweredRow.Of(claim, AnswerCertainty.Yes)),
            [],
            isOutside: false,
            int.MaxValue,
            FormattableString.Invariant($"The claims have {sides.Sides.Length} sides, with {sides.Disputes.Length} disputes between them."));
        return found with
        {
            Sides = [.. sides.Sides.Select(static side => ImmutableArray.CreateRange(side.Select(static claim => claim.Key)))],
            Disputes = [.. sides.Disputes.Select(static link => new Dispute { Link = link.Key, From = link.From.Key, Kind = EnumLabels.Of(link.Kind), To = link.To.Key })],
        };
    }

    private ClaimQuery Query(ToolArguments arguments)
    {
        ClaimQuery query = default;
        if (arguments.Get(_about) is { } topic)
            query = query.About(topic);
        if (arguments.Get(_by) is { } claimant)
            query = query.By(claimant);
        if (arguments.Get(_through) is { } reporter)
            query = query.ReportedBy(reporter);
        if (arguments.Get(_voices) is { } voices)
            query = query.InVoice(voices);
        if (arguments.Date(_for) is { } time)
            query = query.For(time);
        return arguments.Get(_peripheral) ? query.IncludingPeripheral() : query;
    }

    /// <summary>The answer of <c>claims</c>.</summary>
    internal sealed record ClaimsAnswer : ToolAnswer
    {
        /// <summary>Gets the sides.</summary>
        [Description("With 'sides': the keys of the claims of each side.")]
        public ImmutableArray<ImmutableArray<string>> Sides { get; init; } = [];

        /// <summary>Gets the links between the sides.</summary>
        [Description("With 'sides': the links by which a claim of one side contradicts, qualifies, answers or contrasts with a claim of another.")]
        public ImmutableArray<Dispute> Disputes { get; init; } = [];
    }

    /// <summary>A link between claims of different sides.</summary>
    internal sealed record Dispute
    {
        /// <summary>Gets the key of the link.</summary>
        public required string Link { get; init; }

        /// <summary>Gets the claim from which the link leads.</summary>
        public required string From { get; init; }

        /// <summary>Gets the kind of link.</summary>
        public required string Kind { get; init; }

        /// <summary>Gets the claim to which the link leads.</summary>
        public required string To { get; init; }
    }
}
