using System;
using System.Linq;

namespace Jtr.Data.Docs;

/// <summary>The code of docs/dates.md, in the order of the page. Each piece between two marks is a snippet of the page.</summary>
internal static class DatesPage
{
    /// <summary>The snippets in the order of the page.</summary>
    public static readonly Action[] Snippets = [Reading, Describing, Limits, Comparing, Explaining, Extents, When, Bounds, Sorting, Basis];

    private static void Reading()
    {
        // <snippet>
        EdtfDate date = EdtfDate.Parse("2004-06-~01/2004-06-~20");
        Console.WriteLine($"{date.Kind}, level {date.Level}, {date.Earliest} to {date.Latest}");
        Console.WriteLine(date.GetStart().DayQualification);
        Console.WriteLine(EdtfDate.TryParse("1985-13", out _, out EdtfError error));
        Console.WriteLine(error);
        // </snippet>
    }

    private static void Describing()
    {
        // <snippet>
        EdtfDate signed = Events.ImmigrationMemorandumSigned.Date!.Value;
        Console.WriteLine(signed.Describe());
        // </snippet>
    }

    private static void Limits()
    {
        // <snippet>
        string text = "[" + string.Join(",", Enumerable.Range(1000, 400)) + "]";
        Console.WriteLine(EdtfDate.TryParse(text, out _, out EdtfError error) ? "" : error);
        Console.WriteLine(EdtfDate.TryParse(text, 100_000, out EdtfDate years, out _) ? years.GetMembers().Count : 0);
        // </snippet>
    }

    private static void Comparing()
    {
        // <snippet>
        EdtfDate signed = EdtfDate.Parse("?2024-12-18");
        Console.WriteLine(signed.IsBefore(EdtfDate.Parse("2025")));
        Console.WriteLine(EdtfDate.Parse("201X").IsBefore(EdtfDate.Parse("2015")));
        Console.WriteLine(EdtfDate.Parse("201X").IsBefore(EdtfDate.Parse("2015")).IsPossible);
        // </snippet>
    }

    private static void Explaining()
    {
        // <snippet>
        Console.WriteLine(EdtfDate.Parse("201X").Explain(AllenRelations.Before | AllenRelations.Meets, EdtfDate.Parse("2015")));
        // </snippet>
    }

    private static void Extents()
    {
        // <snippet>
        Console.WriteLine(EdtfDate.Parse("2019").Covers(EdtfDate.Parse("2019-05")));
        Console.WriteLine(EdtfDate.Parse("2019").Within().Covers(EdtfDate.Parse("2019-05")));
        Console.WriteLine(EdtfDate.Parse("2019-05").Within().IsWithin(EdtfDate.Parse("2019")));
        // </snippet>
    }

    private static void When()
    {
        // <snippet>
        Console.WriteLine(Events.AsoVisitsTaiwan.When);
        Console.WriteLine(Events.AsoVisitsTaiwan.When.IsBefore(EdtfDate.Parse("2023-08-15")));
        // </snippet>
    }

    private static void Bounds()
    {
        // <snippet>
        foreach (string text in (string[])["2019/..", "/2022-01", "2001-21"])
            Console.WriteLine($"{text}: {EdtfDate.Parse(text).EarliestStart} to {EdtfDate.Parse(text).LatestEnd}");
        Console.WriteLine(EdtfDate.Parse("2001-21").GetBounds(SeasonMap.MeteorologicalNorth).EarliestStart);
        // </snippet>
    }

    private static void Sorting()
    {
        // <snippet>
        EdtfDate[] dates = [.. ((string[])["2023-08", "202X", "2023-08-01", "/2022"]).Select(EdtfDate.Parse)];
        Array.Sort(dates);
        Console.WriteLine(string.Join(", ", dates));
        // </snippet>
    }

    private static void Basis()
    {
        // <snippet>
        Console.WriteLine($"{Events.AsoVisitsTaiwan.Date} ({Events.AsoVisitsTaiwan.DateBasis}): {Events.AsoVisitsTaiwan.DateReasoning}");
        // </snippet>
    }
}
