using System;
using System.Linq;

namespace Jtr.Data.Docs;

/// <summary>The code of docs/certainty.md, in the order of the page. Each piece between two marks is a snippet of the page.</summary>
internal static class CertaintyPage
{
    /// <summary>The snippets in the order of the page.</summary>
    public static readonly Action[] Snippets = [Three, Answers, Attested, Holders, Numbers, Units, Status, Absence, Chain, Disputes, Peripheral];

    private static void Three()
    {
        // <snippet>
        Ternary early = Events.AsoVisitsTaiwan.When.IsBefore(EdtfDate.Parse("2023-08-15"));
        Console.WriteLine($"{early}, certain: {early.IsCertain}, possible: {early.IsPossible}");
        Console.WriteLine($"{early & Ternary.No}, {early | Ternary.Yes}, {!early}");
        // </snippet>
    }

    private static void Answers()
    {
        // <snippet>
        EventQuery visits = Timeline.Between("2023-08-01", "2023-08-15").OfKind(EventKind.Visit);
        foreach (var (visit, certainty) in visits.WithCertainty())
            Console.WriteLine($"{certainty}: {visit.Summary} ({visit.Date})");
        Console.WriteLine(visits.OnlyCertain().Count());
        // </snippet>
    }

    private static void Attested()
    {
        // <snippet>
        RelationQuery rule = Relations.WithSubject(Actors.Japan).OfKind(RelationKind.Ruled);
        foreach (string date in (string[])["1920", "1944/1950", "1950"])
            Console.WriteLine($"{date}: {rule.AsOf(date).Count()} possible, {rule.AsOf(date).OnlyCertain().Count()} certain");
        // </snippet>
    }

    private static void Holders()
    {
        // <snippet>
        foreach (var (tenure, certainty) in Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("2022-01").WithCertainty())
            Console.WriteLine($"{tenure.Holder.Name}: {certainty} (attested {tenure.Attested})");
        // </snippet>
    }

    private static void Numbers()
    {
        // <snippet>
        Measure aircraft = Measures.ChineseAircraftInTaiwanAdizInJune2021Sortie;
        Console.WriteLine($"{aircraft.Comparator} {aircraft.Value}: {aircraft.Range}");
        Console.WriteLine($"is 28: {aircraft.IsEqualTo(28)}, over 28: {aircraft.IsGreaterThan(28)}, over 30: {aircraft.IsGreaterThan(30)}");
        // </snippet>
    }

    private static void Units()
    {
        // <snippet>
        Measure passage = Measures.DistanceOfShandongFormationFromTaiwan;
        Console.WriteLine($"{passage.Range} {passage.Unit} is {passage.RangeIn(Unit.Kilometre)} {Unit.Kilometre}");
        Console.WriteLine(passage.IsGreaterThan(Measures.DistanceFromTaiwanToJapaneseTerritory));
        // </snippet>
    }

    private static void Status()
    {
        // <snippet>
        foreach (Event other in Timeline.WithStatus(EventStatus.Halted, EventStatus.Proposed))
            Console.WriteLine(other);
        // </snippet>
    }

    private static void Absence()
    {
        // <snippet>
        foreach (Relation absence in Relations.Between(Actors.Japan, Actors.Taiwan).Negated().AsOf("2022-01"))
            Console.WriteLine(absence);
        // </snippet>
    }

    private static void Chain()
    {
        // <snippet>
        Claim demand = Claims.By(Actors.ChenBinhua).InVoice(Voice.Urges).First();
        Console.WriteLine($"{demand.Summary} ({demand.DescribeChain()})");
        // </snippet>
    }

    private static void Disputes()
    {
        // <snippet>
        Console.WriteLine(Facts.Disputed().Length);
        foreach (Dispute dispute in Facts.Disputed().Take(2))
            Console.WriteLine(dispute);
        // </snippet>
    }

    private static void Peripheral()
    {
        // <snippet>
        Console.WriteLine($"{Timeline.All.Count()} of {Events.Count} events; with peripheral ones {Timeline.IncludingPeripheral().Count()}");
        // </snippet>
    }
}
