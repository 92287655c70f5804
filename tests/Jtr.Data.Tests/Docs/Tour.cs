using System;
using System.Linq;

namespace Jtr.Data.Docs;

/// <summary>The code of docs/api.md: what stands between two marks is a snippet of the page, in the same order, and is run as it stands.</summary>
internal static class Tour
{
    /// <summary>The snippets in the order of the page.</summary>
    public static readonly Action[] Stops =
        [LookUps, Named, Searched, Dates, TimelineOfARange, TimelineOfActors, Absences, ColonialPeriod, Graph, Holders, ByClaimant, Sides, Numbers, Arithmetic, Written, Cited, Corrected];

    private static void LookUps()
    {
        // <snippet>
        Event visit = Events.AsoVisitsTaiwan;
        Console.WriteLine(visit);
        Console.WriteLine(Events.Get("aso-visits-taiwan") == visit);
        Console.WriteLine(string.Join(", ", Events.ByActor(Actors.TaroAso).Select(happening => happening.Key)));
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
        foreach (SearchHit hit in Corpus.Search("defence attaché", limit: 2))
            Console.WriteLine(hit);
        // </snippet>
    }

    private static void Dates()
    {
        // <snippet>
        EdtfDate signed = Events.ImmigrationMemorandumSigned.Date!.Value;
        Console.WriteLine($"{signed}: {signed.Describe()}");
        Console.WriteLine(signed.IsBefore(EdtfDate.Parse("2025")));
        Console.WriteLine(Events.AsoVisitsTaiwan.When.IsBefore(EdtfDate.Parse("2023-08-15")));
        // </snippet>
    }

    private static void TimelineOfARange()
    {
        // <snippet>
        foreach ((Event happening, Ternary certainty) in Timeline.After("2022-06").Before("2023-08-15").OfKind(EventKind.Visit).WithCertainty())
            Console.WriteLine($"{certainty}: {happening.Key}, {happening.Date}");
        // </snippet>
    }

    private static void TimelineOfActors()
    {
        // <snippet>
        EventQuery signed = Timeline.Involving(Actors.Japan, ParticipantRole.Signatory).Involving(Actors.Taiwan, ParticipantRole.Signatory);
        Console.WriteLine(signed.Single());
        Console.WriteLine(signed.Itself().Count());
        // </snippet>
    }

    private static void Absences()
    {
        // <snippet>
        foreach (Relation absence in Relations.Between(Actors.Japan, Actors.Taiwan).Negated().AsOf("2022-01"))
            Console.WriteLine(absence);
        // </snippet>
    }

    private static void ColonialPeriod()
    {
        // <snippet>
        RelationQuery rule = Relations.WithSubject(Actors.Japan).OfKind(RelationKind.Ruled);
        foreach (string date in (string[])["1920", "1944/1950", "1950"])
            Console.WriteLine($"{date}: {rule.AsOf(date).Count()}, of which certain {rule.AsOf(date).OnlyCertain().Count()}");
        // </snippet>
    }

    private static void Graph()
    {
        // <snippet>
        RelationGraph graph = Relations.Asserted().OfKind(RelationKind.Represents, RelationKind.CounterpartOf).ToGraph();
        Console.WriteLine(graph.FindPath(Actors.Japan, Actors.Taiwan));
        // </snippet>
    }

    private static void Holders()
    {
        // <snippet>
        foreach ((Tenure tenure, Ternary certainty) in Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("2022-01").WithCertainty())
            Console.WriteLine($"{certainty}: {tenure.Holder.Name}, {tenure.Capacity} as of {tenure.Attested}");
        // </snippet>
    }

    private static void ByClaimant()
    {
        // <snippet>
        Claim demand = Claims.By(Actors.ChenBinhua).InVoice(Voice.Urges).First();
        Console.WriteLine(demand.DescribeChain());
        Console.WriteLine(Claims.InVoice(Voice.Predicts).For("2027").First());
        // </snippet>
    }

    private static void Sides()
    {
        // <snippet>
        ClaimSides sides = Claims.SidesOf(Claims.BeijingCouldSeeUpgradeOfTiesAsInterference);
        foreach (var side in sides.Sides)
            Console.WriteLine(string.Join(" + ", side.Select(claim => claim.Key)));
        foreach (Link dispute in sides.Disputes)
            Console.WriteLine($"{dispute.From.Key} –{dispute.Kind}→ {dispute.To.Key}");
        // </snippet>
    }

    private static void Numbers()
    {
        // <snippet>
        foreach (Measure measure in Measures.InUnit(Unit.Aircraft).Between("2021-01", "2021-12"))
            Console.WriteLine($"{measure.Comparator} {measure.Value}: {measure}");
        // </snippet>
    }

    private static void Arithmetic()
    {
        // <snippet>
        Measure passage = Measures.DistanceOfShandongFormationFromTaiwan;
        Console.WriteLine($"{passage.Range} {passage.Unit}, {passage.RangeIn(Unit.Kilometre)} {Unit.Kilometre}");
        Console.WriteLine(passage.IsGreaterThan(Measures.DistanceFromTaiwanToJapaneseTerritory));
        Console.WriteLine(Measures.JapaneseNationalsLivingInTaiwanOctober2024.IsAtLeast(20_000));
        // </snippet>
    }

    private static void Written()
    {
        // <snippet>
        Evidence evidence = Events.AsoVisitsTaiwan.Evidence[0];
        Console.WriteLine($"{evidence.Passage.Document.Label}, {evidence.Passage.Key}, {evidence.Start} to {evidence.End}, {evidence.Digest}");
        Console.WriteLine($"{Events.AsoVisitsTaiwan.IsPeripheral}, {Events.DismantlingOfUsaid.IsPeripheral}");
        // </snippet>
    }

    private static void Cited()
    {
        // <snippet>
        Console.WriteLine(string.Join(", ", Facts.At(Documents.Reuters2023, 4380).Select(fact => fact.Key)));
        Console.WriteLine(Facts.Corroborated().First(found => found.Fact is Event));
        Console.WriteLine(Events.AsoVisitsTaiwan.Cite());
        // </snippet>
    }

    private static void Corrected()
    {
        // <snippet>
        foreach (Correction correction in Corpus.HistoryOf("japan-taiwan-practical-cooperation-over-decades").Corrections)
            Console.WriteLine($"{correction.Property}: {correction.Before ?? "none"} → {correction.After ?? "none"}. {correction.Why}");
        // </snippet>
    }
}
