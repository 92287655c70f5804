using System.Collections.Immutable;
using System.ComponentModel;
using System.Linq;
using Jtr.Data.Mcp.Resources;

namespace Jtr.Data.Mcp.Answers;

/// <summary>A row in an answer: a sentence for it, its certainty, and its sources.</summary>
internal sealed record AnsweredRow
{
    /// <summary>Gets the key.</summary>
    [Description("The permanent key. Cite it.")]
    public required string Key { get; init; }

    /// <summary>Gets the table.</summary>
    [Description("The table: events, relations, claims, tenures, actors …")]
    public required string Table { get; init; }

    /// <summary>Gets the address of its resource.</summary>
    [Description("The address of the row's resource on this server.")]
    public required string Uri { get; init; }

    /// <summary>Gets the certainty that it answers.</summary>
    [Description("yes: the row certainly answers. maybe: it possibly does; never present it as certain.")]
    public required AnswerCertainty Certainty { get; init; }

    /// <summary>Gets its standing in the texts.</summary>
    [Description("The standing in the texts: stated, attributed (to an actor), claimed, denied, planned, stopped, supposed, ended or withdrawn. Present only 'stated' as a fact.")]
    public required Standing Standing { get; init; }

    /// <summary>Gets a sentence that says no more than the corpus knows.</summary>
    [Description("A sentence to present to the user. It includes certainty, standing and attribution.")]
    public required string Say { get; init; }

    /// <summary>Gets the summary.</summary>
    [Description("The corpus's own summary of the row, without certainty or standing.")]
    public required string Summary { get; init; }

    /// <summary>Gets the label of its status.</summary>
    [Description("The status of an event, relation, instrument or provision, the capacity of a tenure, the voice of a claim; null for other rows.")]
    public required string? Status { get; init; }

    /// <summary>Gets the date.</summary>
    [Description("The date, as far as it is known; null if the texts give none.")]
    public required AnsweredDate? Date { get; init; }

    /// <summary>Gets the basis of the date.</summary>
    [Description("The basis of the date: stated, relative-to-publication, relative-to-event, inferred or external; null without a date.")]
    public required string? DateBasis { get; init; }

    /// <summary>Gets the actor to whom it is attributed.</summary>
    [Description("The key of the actor to whom the row is attributed; null if a text states it in its own voice.")]
    public required string? AccordingTo { get; init; }

    /// <summary>True if it rests only on teasers; otherwise, false.</summary>
    [Description("True if it rests only on the beginnings of other articles, and so is peripheral to the subject of the corpus.")]
    public required bool IsPeripheral { get; init; }

    /// <summary>Gets the texts.</summary>
    [Description("The keys of the texts that it rests on.")]
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Gets the reference.</summary>
    [Description("A citation of the passages in the texts, ready to paste.")]
    public required string Citation { get; init; }

    /// <summary>Returns a row as an answer.</summary>
    public static AnsweredRow Of(IRow row, AnswerCertainty certainty) => new()
    {
        Key = row.Key,
        Table = row.Table,
        Uri = RowAddress.Of(row),
        Certainty = certainty,
        Standing = Standings.Of(row),
        Say = Sentences.Say(row, certainty),
        Summary = Sentences.SummaryOf(row),
        Status = Standings.StatusOf(row),
        Date = AnsweredDate.Of(row),
        DateBasis = DateBases.Of(row),
        AccordingTo = Standings.AuthorityOf(row)?.Key,
        IsPeripheral = row is IFact { IsPeripheral: true },
        Sources = row switch
        {
            IFact fact => [.. fact.Sources().Select(static document => document.Key)],
            Passage passage => [passage.Document.Key],
            _ => [],
        },
        Citation = row is IFact cited ? cited.Cite() : CorpusStamp.Cite(row.Key),
    };
}
