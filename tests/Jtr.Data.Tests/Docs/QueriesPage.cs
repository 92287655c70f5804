using System;
using System.Linq;

namespace Jtr.Data.Docs;

/// <summary>The code of docs/queries.md, in the order of the page. Each piece between two marks is a snippet of the page.</summary>
internal static class QueriesPage
{
    /// <summary>The snippets in the order of the page.</summary>
    public static readonly Action[] Snippets = [Happened, Summary, ForWhom, Related, AsGraph, InOffice, Said, ClaimsFor, OnSides, Argued, Counted, Linked, About, Named, Searched];

    private static void Happened()
    {
        // <snippet>
        foreach (Event happening in Timeline.On(2021).Involving(Actors.Japan).Involving(Actors.Taiwan).OnlyCertain())
            Console.WriteLine($"{happening.Date}: {happening.Summary}");
        // </snippet>
    }

    private static void Summary()
    {
        // <snippet>
        EventQuery visits = Timeline.OfKind(EventKind.Visit);
        Console.WriteLine(visits.Latest());
        foreach (YearGroup<Event> year in visits.ByYear())
            Console.WriteLine(year);
        // </snippet>
    }

    private static void ForWhom()
    {
        // <snippet>
        EventQuery signed = Timeline.Involving(Actors.Japan, ParticipantRole.Signatory);
        Console.WriteLine(signed.Single());
        Console.WriteLine(signed.Itself().Count());
        // </snippet>
    }

    private static void Related()
    {
        // <snippet>
        foreach (Relation relation in Relations.Between(Actors.Japan, Actors.Taiwan).Asserted().AsOf("2022-01").OnlyCertain())
            Console.WriteLine($"{relation.Kind}: {relation.Summary}");
        // </snippet>
    }

    private static void AsGraph()
    {
        // <snippet>
        RelationGraph graph = Relations.Asserted().OfKind(RelationKind.Represents, RelationKind.CounterpartOf).ToGraph();
        Console.WriteLine(graph.FindPath(Actors.Japan, Actors.Taiwan));
        // </snippet>
    }

    private static void InOffice()
    {
        // <snippet>
        foreach (var (tenure, certainty) in Tenures.OfOffice(Offices.PresidentOfTaiwan).WithCertainty())
            Console.WriteLine($"{certainty}: {tenure.Holder.Name}, attested {tenure.Attested}");
        // </snippet>
    }

    private static void Said()
    {
        // <snippet>
        foreach (Claim claim in Claims.By(Actors.ChenBinhua).InVoice(Voice.Urges))
            Console.WriteLine($"{claim.Summary} ({claim.DescribeChain()})");
        // </snippet>
    }

    private static void ClaimsFor()
    {
        // <snippet>
        Console.WriteLine(Claims.InVoice(Voice.Predicts).For("2027").First());
        // </snippet>
    }

    private static void OnSides()
    {
        // <snippet>
        ClaimSides sides = Claims.SidesOf(Claims.BeijingCouldSeeUpgradeOfTiesAsInterference);
        Console.WriteLine(sides);
        Link dispute = sides.Disputes.First(link => link.Kind == LinkKind.Qualifies);
        Console.WriteLine($"{dispute.From.Summary} –{dispute.Kind}→ {dispute.To.Summary}");
        // </snippet>
    }

    private static void Argued()
    {
        // <snippet>
        foreach (ArgumentStep step in Claims.ArgumentOf(Documents.Yao2022)!.Steps.Take(3))
            Console.WriteLine(step);
        // </snippet>
    }

    private static void Counted()
    {
        // <snippet>
        foreach (Measure measure in Measures.InUnit(Unit.Aircraft).Between("2021-01", "2021-12"))
            Console.WriteLine($"{measure.Range} {measure.Unit}: {measure.Summary}");
        // </snippet>
    }

    private static void Linked()
    {
        // <snippet>
        foreach (IFact answer in Events.AsoRemarkOnResolveToFight.AnsweredBy())
            Console.WriteLine(answer);
        // </snippet>
    }

    private static void About()
    {
        // <snippet>
        foreach (IGrouping<string, IFact> table in Facts.About(Actors.TaroAso).GroupBy(fact => fact.Table))
            Console.WriteLine($"{table.Key}: {table.Count()}");
        // </snippet>
    }

    private static void Named()
    {
        // <snippet>
        Console.WriteLine(Actors.Named("ASO Tarō").Bearer.Name);
        foreach (NameMatch<IEntity> match in Entities.Named("Taiwan"))
            Console.WriteLine(match);
        // </snippet>
    }

    private static void Searched()
    {
        // <snippet>
        SearchResult found = Corpus.Search("defence attaché zebra", limit: 1);
        Console.WriteLine(found[0]);
        Console.WriteLine(found.Unmatched[0]);
        // </snippet>
    }
}
