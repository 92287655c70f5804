using System;
using System.Linq;

namespace Jtr.Data.Docs;

/// <summary>The ten questions of the README: what stands between two marks is a snippet of the page, in the same order, and is run as it stands.</summary>
internal static class Questions
{
    /// <summary>The snippets in the order of the page.</summary>
    public static readonly Action[] Stops = [Together, Holders, Absences, ForJapan, Way, Spokesperson, MoreThan, Names, Words, Reference];

    private static void Together()
    {
        // <snippet>
        foreach (Event happening in Timeline.On(2021).Involving(Actors.Japan).Involving(Actors.Taiwan).OnlyCertain())
            Console.WriteLine(happening);
        // </snippet>
    }

    private static void Holders()
    {
        // <snippet>
        foreach (var (tenure, certainty) in Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("2022-01").WithCertainty())
            Console.WriteLine($"{tenure.Holder.Name}: {certainty} (attested {tenure.Attested})");
        // </snippet>
    }

    private static void Absences()
    {
        // <snippet>
        foreach (Relation absence in Relations.Between(Actors.Japan, Actors.Taiwan).Negated())
            Console.WriteLine($"{absence.Validity}: {absence.Summary}");
        // </snippet>
    }

    private static void ForJapan()
    {
        // <snippet>
        foreach (Event happening in Timeline.Involving(Actors.Japan, ParticipantRole.Signatory))
            Console.WriteLine($"{happening.Date}: {happening.Summary}");
        // </snippet>
    }

    private static void Way()
    {
        // <snippet>
        Console.WriteLine(Relations.Asserted().ToGraph().FindPath(Actors.JapanTaiwanExchangeAssociation, Actors.Taiwan));
        // </snippet>
    }

    private static void Spokesperson()
    {
        // <snippet>
        foreach (Claim claim in Claims.By(Actors.ChenBinhua).InVoice(Voice.Urges))
            Console.WriteLine($"{claim.Summary} ({claim.DescribeChain()})");
        // </snippet>
    }

    private static void MoreThan()
    {
        // <snippet>
        Measure aircraft = Measures.ChineseAircraftInTaiwanAdizInJune2021Sortie;
        Console.WriteLine($"{aircraft.Range}: 28 {aircraft.IsEqualTo(28)}, over 28 {aircraft.IsGreaterThan(28)}, over 30 {aircraft.IsGreaterThan(30)}");
        // </snippet>
    }

    private static void Names()
    {
        // <snippet>
        Console.WriteLine(Actors.Named("蔡英文").Bearer.Name);
        Console.WriteLine(Actors.Named("Beijing").Bearer.Name);
        // </snippet>
    }

    private static void Words()
    {
        // <snippet>
        foreach (SearchHit hit in Corpus.Search("immigration information", limit: 2))
            Console.WriteLine(hit.Row);
        // </snippet>
    }

    private static void Reference()
    {
        // <snippet>
        Console.WriteLine(Events.ImmigrationMemorandumSigned.Cite());
        // </snippet>
    }
}
