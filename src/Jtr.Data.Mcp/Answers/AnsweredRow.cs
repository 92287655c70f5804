using System.Collections.Immutable;
using System.ComponentModel;
using System.Linq;
using Jtr.Data.Mcp.Resources;

namespace Jtr.Data.Mcp.Answers;

/// <summary>A row of the corpus in an answer: what may be said of it, how certainly, and what it rests on.</summary>
internal sealed record AnsweredRow
{
    /// <summary>The key.</summary>
    [Description("The permanent key. Cite it.")]
    public required string Key { get; init; }

    /// <summary>The table.</summary>
    [Description("The table: events, relations, claims, tenures, actors …")]
    public required string Table { get; init; }

    /// <summary>The address of its resource.</summary>
    [Description("The address of the row's resource on this server.")]
    public required string Uri { get; init; }

    /// <summary>Whether it answers.</summary>
    [Description("yes: the row certainly answers. maybe: it possibly does, because its date or the one asked for is uncertain; never tell it as certain.")]
    public required AnswerCertainty Certainty { get; init; }

    /// <summary>How the texts put it.</summary>
    [Description("How the texts put it: stated; attributed to somebody; claimed; denied; planned; stopped; supposed; ended; withdrawn. Only 'stated' may be told as a fact.")]
    public required Standing Standing { get; init; }

    /// <summary>A sentence that says no more than the corpus knows.</summary>
    [Description("A sentence that an assistant may say. It carries certainty, standing and attribution.")]
    public required string Say { get; init; }

    /// <summary>The summary.</summary>
    [Description("The corpus's own summary of the row, without certainty or standing.")]
    public required string Summary { get; init; }

    /// <summary>The word of its status.</summary>
    [Description("The status of an event, relation, instrument or provision, the capacity of a tenure, the voice of a claim; null for other rows.")]
    public required string? Status { get; init; }

    /// <summary>The date.</summary>
    [Description("When, as far as is known; null where the texts give no date.")]
    public required AnsweredDate? Date { get; init; }

    /// <summary>How the date is known.</summary>
    [Description("How the date is known: stated, relative-to-publication, relative-to-event, inferred or external; null without a date.")]
    public required string? DateBasis { get; init; }

    /// <summary>On whose word it stands.</summary>
    [Description("The key of the actor on whose word the row stands; null where a text states it in its own voice.")]
    public required string? AccordingTo { get; init; }

    /// <summary>Whether it rests on teasers alone.</summary>
    [Description("Whether it rests on the beginnings of other articles alone, and so is beside the subject of the corpus.")]
    public required bool IsPeripheral { get; init; }

    /// <summary>The texts.</summary>
    [Description("The keys of the texts that it rests on.")]
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>The reference.</summary>
    [Description("A reference to the places in the texts, ready to paste.")]
    public required string Citation { get; init; }

    /// <summary>A row as an answer.</summary>
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
