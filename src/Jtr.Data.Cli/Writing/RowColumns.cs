using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Writing;

/// <summary>
/// The columns of rows in a table. Every row has its key and table, its date with its bounds and basis, its status, and its summary; rows of one table have additional columns of
/// their own.
/// </summary>
internal static class RowColumns
{
    private static readonly (string Head, Func<Event, Cell> Of)[] s_events =
    [
        ("kind", static row => Cell.Label<EventKind>(row.Kind)),
        ("participants", static row => Cell.Keys(row.Participants.Select(static part => part.Actor))),
        ("place", static row => Cell.Key(row.Place)),
        ("instrument", static row => Cell.Key(row.Instrument)),
        ("according_to", static row => Cell.Key(row.AccordingTo)),
    ];

    private static readonly (string Head, Func<Relation, Cell> Of)[] s_relations =
    [
        ("subject", static row => Cell.Key(row.Subject)),
        ("kind", static row => Cell.Label<RelationKind>(row.Kind)),
        ("object", static row => Cell.Key(row.Object)),
        ("formality", static row => Cell.Label(row.Formality)),
        ("according_to", static row => Cell.Key(row.AccordingTo)),
    ];

    private static readonly (string Head, Func<Tenure, Cell> Of)[] s_tenures =
    [
        ("office", static row => Cell.Key(row.Office)),
        ("holder", static row => Cell.Key(row.Holder)),
        ("capacity", static row => Cell.Label<TenureCapacity>(row.Capacity)),
        ("according_to", static row => Cell.Key(row.AccordingTo)),
    ];

    private static readonly (string Head, Func<Claim, Cell> Of)[] s_claims =
    [
        ("claimant", static row => Cell.Key(row.Claimant)),
        ("voice", static row => Cell.Label<Voice>(row.Voice)),
        ("through", static row => Cell.Prose(row.DescribeChain())),
        ("about", static row => Cell.Keys(row.About)),
        ("addressees", static row => Cell.Keys(row.Addressees)),
        .. Dated<Claim>("for_", static row => row.For),
    ];

    private static readonly (string Head, Func<Measure, Cell> Of)[] s_measures =
    [
        ("quantity", static row => Cell.Label<Quantity>(row.Quantity)),
        ("comparator", static row => Cell.Label<Comparator>(row.Comparator)),
        ("value", static row => Cell.Number(row.Value)),
        ("low", static row => Cell.Number(row.Low)),
        ("high", static row => Cell.Number(row.High)),
        ("unit", static row => Cell.Label<Unit>(row.Unit)),
        ("of", static row => Cell.Key((IRow?)row.Of ?? row.Event)),
        ("from", static row => Cell.Key(row.From)),
        ("to", static row => Cell.Key(row.To)),
        ("according_to", static row => Cell.Key(row.AccordingTo)),
    ];

    private static readonly (string Head, Func<Link, Cell> Of)[] s_links =
    [
        ("from", static row => Cell.Key(row.From)),
        ("kind", static row => Cell.Label<LinkKind>(row.Kind)),
        ("to", static row => Cell.Key(row.To)),
    ];

    private static readonly (string Head, Func<Actor, Cell> Of)[] s_actors =
    [
        ("name", static row => Cell.Prose(row.Name)),
        ("kind", static row => Cell.Label<ActorKind>(row.Kind)),
        ("of", static row => Cell.Key(row.Of)),
    ];

    private static readonly (string Head, Func<Place, Cell> Of)[] s_places =
    [
        ("name", static row => Cell.Prose(row.Name)),
        ("kind", static row => Cell.Label<PlaceKind>(row.Kind)),
        ("within", static row => Cell.Key(row.Within)),
    ];

    private static readonly (string Head, Func<Office, Cell> Of)[] s_offices =
    [
        ("name", static row => Cell.Prose(row.Name)),
        ("body", static row => Cell.Key(row.Body)),
    ];

    private static readonly (string Head, Func<Instrument, Cell> Of)[] s_instruments =
    [
        ("name", static row => Cell.Prose(row.Name)),
        ("kind", static row => Cell.Label<InstrumentKind>(row.Kind)),
        ("parties", static row => Cell.Keys(row.Parties)),
        ("signatories", static row => Cell.Keys(row.Signatories)),
        ("according_to", static row => Cell.Key(row.AccordingTo)),
    ];

    private static readonly (string Head, Func<Provision, Cell> Of)[] s_provisions =
    [
        ("instrument", static row => Cell.Key(row.Instrument)),
        ("ordinal", static row => Cell.Number(row.Ordinal)),
        ("condition", static row => Cell.Prose(row.Condition)),
        ("according_to", static row => Cell.Key(row.AccordingTo)),
    ];

    private static readonly (string Head, Func<Document, Cell> Of)[] s_documents =
    [
        ("label", static row => Cell.Prose(row.Label)),
        ("title", static row => Cell.Prose(row.Title)),
        ("kind", static row => Cell.Label<DocumentKind>(row.Kind)),
        ("file_name", static row => Cell.Prose(row.FileName)),
    ];

    private static readonly (string Head, Func<Passage, Cell> Of)[] s_passages =
    [
        ("document", static row => Cell.Key(row.Document)),
        ("kind", static row => Cell.Label<PassageKind>(row.Kind)),
        ("start", static row => Cell.Number(row.Start)),
        ("end", static row => Cell.Number(row.End)),
    ];

    private static readonly (string Head, Func<FitExemption, Cell> Of)[] s_fits =
    [
        ("fact", static row => Cell.Key(row.Fact)),
        ("rule", static row => new Cell(row.Rule)),
    ];

    private static readonly (string Head, Func<Correction, Cell> Of)[] s_corrections =
    [
        ("fact", static row => Cell.Key(row.Fact)),
        ("property", static row => new Cell(row.Property)),
        ("before", static row => Cell.Prose(row.Before)),
        ("after", static row => Cell.Prose(row.After)),
        ("version", static row => new Cell(row.Version)),
    ];

    private static readonly (string Head, Func<Withdrawal, Cell> Of)[] s_withdrawn =
    [
        ("former_table", static row => new Cell(row.FormerTable)),
        ("version", static row => new Cell(row.Version)),
        ("replaced_by", static row => Cell.Key(row.ReplacedBy)),
    ];

    // The columns of every row; a cell is empty if the row has no value for it.
    private static readonly (string Head, Func<IRow, Cell> Of)[] s_all =
    [
        .. Dated<IRow>("", static row => DateOf(row).Date),
        ("basis", static row => Cell.Label(DateOf(row).Basis)),
        ("status", Status),
        ("peripheral", static row => new Cell(row is not IFact fact ? "" : fact.IsPeripheral ? "yes" : "no")),
        ("review", static row => Cell.Label((row as IFact)?.Review)),
        ("summary", static row => Cell.Prose(CorpusTable.Headline(row))),
        ("sources", static row => Cell.Prose(row is IFact fact ? FactLines.Sources(fact) : "")),
    ];

    /// <summary>Returns the rows as a table.</summary>
    /// <param name="rows">The rows, in order.</param>
    /// <param name="type">The record of all rows, which adds its own columns, even if there are no rows; null for rows of several records.</param>
    /// <param name="more">Additional columns after key and table: their names, and the cell of the row at an index.</param>
    public static RowTable Of(IReadOnlyList<IRow> rows, Type? type, params (string Head, Func<int, Cell> Of)[] more)
    {
        (string Head, Func<IRow, Cell> Of)[] columns = [.. Own(type), .. s_all];
        return new RowTable(
            ["key", "table", .. more.Select(static column => column.Head), .. columns.Select(static column => column.Head)],
            [.. rows.Select((row, number) => (IReadOnlyList<Cell>)[Cell.Key(row), new(row.Table), .. more.Select(column => column.Of(number)), .. columns.Select(column => column.Of(row))])]);
    }

    private static IEnumerable<(string Head, Func<IRow, Cell> Of)> Own(Type? type) =>
        type == typeof(Event) ? Of(s_events)
            : type == typeof(Relation) ? Of(s_relations)
            : type == typeof(Tenure) ? Of(s_tenures)
            : type == typeof(Claim) ? Of(s_claims)
            : type == typeof(Measure) ? Of(s_measures)
            : type == typeof(Link) ? Of(s_links)
            : type == typeof(Actor) ? Of(s_actors)
            : type == typeof(Place) ? Of(s_places)
            : type == typeof(Office) ? Of(s_offices)
            : type == typeof(Instrument) ? Of(s_instruments)
            : type == typeof(Document) ? Of(s_documents)
            : type == typeof(Passage) ? Of(s_passages)
            : type == typeof(Provision) ? Of(s_provisions)
            : type == typeof(FitExemption) ? Of(s_fits)
            : type == typeof(Correction) ? Of(s_corrections)
            : type == typeof(Withdrawal) ? Of(s_withdrawn)
            : [];

    private static IEnumerable<(string Head, Func<IRow, Cell> Of)> Of<T>((string Head, Func<T, Cell> Of)[] columns)
        where T : class, IRow => columns.Select(static column => (column.Head, (Func<IRow, Cell>)(row => column.Of((T)row))));

    /// <summary>Returns the five columns of a date: its text, and for each bound the day and the kind. None claims more than is known.</summary>
    private static (string Head, Func<T, Cell> Of)[] Dated<T>(string prefix, Func<T, EdtfDate?> dateOf) =>
    [
        (prefix + "edtf", row => Cell.Date(dateOf(row))),
        (prefix + "earliest", row => new Cell(dateOf(row)?.Earliest?.ToString() ?? "")),
        (prefix + "earliest_kind", row => new Cell(dateOf(row) is { } date ? DateBoundLabel.Of(date.EarliestStart) : "")),
        (prefix + "latest", row => new Cell(dateOf(row)?.Latest?.ToString() ?? "")),
        (prefix + "latest_kind", row => new Cell(dateOf(row) is { } date ? DateBoundLabel.Of(date.LatestEnd) : "")),
    ];

    private static (EdtfDate? Date, DateBasis? Basis) DateOf(IRow row) => row switch
    {
        Event happening => (happening.Date, happening.DateBasis),
        Relation relation => (relation.Validity, relation.ValidityBasis),
        Tenure tenure => (tenure.Attested, tenure.AttestedBasis),
        Claim claim => (claim.Made, claim.MadeBasis),
        Measure measure => (measure.AsOf, measure.AsOfBasis),
        Instrument instrument => (instrument.Date, instrument.DateBasis),
        Provision provision => (provision.Instrument.Date, provision.Instrument.DateBasis),
        Passage passage => (passage.Published, passage.ArticlePublished is null ? passage.Document.PublishedBasis : passage.ArticlePublishedBasis),
        Document document => (document.Published, document.PublishedBasis),
        Correction correction => (correction.Date, null),
        Withdrawal withdrawal => (withdrawal.Date, null),
        _ => (null, null),
    };

    private static Cell Status(IRow row) => row switch
    {
        Event happening => Cell.Label<EventStatus>(happening.Status),
        Relation relation => Cell.Label<RelationStatus>(relation.Status),
        Instrument instrument => Cell.Label<InstrumentStatus>(instrument.Status),
        Provision provision => Cell.Label<InstrumentStatus>(provision.Status),
        _ => Cell.Empty,
    };
}
