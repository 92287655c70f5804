using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Docs;

/// <summary>The code of docs/getting-started.md, in the order of the page. Each piece between two marks is a snippet of the page.</summary>
internal static class GettingStartedPage
{
    /// <summary>The snippets in the order of the page.</summary>
    public static readonly Action[] Snippets = [LookUps, Keys, References, Names, Question];

    private static void LookUps()
    {
        // <snippet>
        Event visit = Events.AsoVisitsTaiwan;
        Console.WriteLine(visit);
        Console.WriteLine(visit.Summary);
        Console.WriteLine($"{visit.Date}, {visit.DateBasis}");
        // </snippet>
    }

    private static void Keys()
    {
        // <snippet>
        Console.WriteLine(Events.Get("aso-visits-taiwan") == Events.AsoVisitsTaiwan);
        Console.WriteLine(Events.Find("aso-visits-japan") is null);
        try
        {
            Events.Get("aso-visit-taiwan");
        }
        catch (KeyNotFoundException unknown)
        {
            Console.WriteLine(unknown.Message);
        }
        // </snippet>
    }

    private static void References()
    {
        // <snippet>
        foreach (Participation participation in Events.AsoVisitsTaiwan.Participants)
            Console.WriteLine($"{participation.Role}: {participation.Actor.Name}");
        Console.WriteLine(string.Join(", ", Events.ByActor(Actors.TaroAso).Select(happening => happening.Key)));
        // </snippet>
    }

    private static void Names()
    {
        // <snippet>
        Console.WriteLine(Actors.Named("蔡英文").Bearer.Name);
        foreach (SearchHit hit in Corpus.Search("immigration information", limit: 2))
            Console.WriteLine(hit);
        // </snippet>
    }

    private static void Question()
    {
        // <snippet>
        foreach (var (happening, certainty) in Timeline.After("2022-06").Before("2023-08-15").OfKind(EventKind.Visit).WithCertainty())
            Console.WriteLine($"{certainty}: {happening.Summary} ({happening.Date})");
        // </snippet>
    }
}
