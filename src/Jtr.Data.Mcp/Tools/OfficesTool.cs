using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Data.Mcp.Answers;
using Jtr.Data.Mcp.Questions;

namespace Jtr.Data.Mcp.Tools;

/// <summary><c>offices</c>: the attested holders of offices.</summary>
internal sealed class OfficesTool : CorpusTool
{
    private static readonly TenureCapacity[] s_otherwise = [TenureCapacity.Former, TenureCapacity.Elect, TenureCapacity.Candidate];

    private readonly ToolParameter<Office> _office = ToolParameters.Row("office", "Only holders of this office: its key or name.", RowLookups.Offices);
    private readonly ToolParameter<Actor> _holder = ToolParameters.Row("holder", "Only offices of this person: key or name.", RowLookups.Actors);
    private readonly ToolParameter<EdtfDate> _asOf = ToolParameters.Date("as_of", "Only tenures that the texts attest for this date.");
    private readonly ToolParameter<bool> _peripheral = ToolParameters.Flag("peripheral", "Include peripheral rows, which rest only on teasers.");
    private readonly ToolParameter<int> _limit = ToolParameters.Limit();

    /// <inheritdoc/>
    public override string Name => "offices";

    /// <inheritdoc/>
    protected override string Title => "Office holders";

    /// <inheritdoc/>
    protected override string Purpose =>
        "Lists office holders for the time that the texts attest, which is not the whole time in office. Former holders, elects and candidates are in 'otherwise'.";

    /// <inheritdoc/>
    protected override IReadOnlyList<ToolParameter> Parameters => [_office, _holder, _asOf, _peripheral, _limit];

    /// <inheritdoc/>
    protected override Type AnswerType => typeof(ToolAnswer);

    /// <inheritdoc/>
    protected override ToolAnswer Answer(ToolArguments arguments)
    {
        TenureQuery query = default;
        if (arguments.Get(_office) is { } office)
            query = query.OfOffice(office);
        if (arguments.Get(_holder) is { } holder)
            query = query.HeldBy(holder);
        if (arguments.Date(_asOf) is { } date)
            query = query.AsOf(date);
        if (arguments.Get(_peripheral))
            query = query.IncludingPeripheral();
        var answer = new ToolAnswer { Answer = AnswerKind.NotInCorpus, Statement = "", Certainty = AnswerCertainty.None, Citation = CorpusStamp.Cite() };
        return answer.With(
            Answering.Rows(query.WithCertainty()),
            Answering.Rows(query.InCapacity(s_otherwise).WithCertainty()),
            Scope.IsOutside(arguments.Date(_asOf), arguments.Date(_asOf)),
            arguments.Limit(_limit));
    }
}
