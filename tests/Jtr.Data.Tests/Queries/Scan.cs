using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>Computes the expected answer of a query by scanning every row: slow, simple, and independent of the query code.</summary>
internal static class Scan
{
    private static readonly int[] s_years = [1894, 1895, 1920, 1945, 1946, 1969, 1972, 1973, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2040];

    /// <summary>Gets ranges of every precision, each with its comparison; the same in every run.</summary>
    public static IReadOnlyList<AskedRange> Ranges { get; } = MakeRanges();

    /// <summary>Gets single dates of every kind.</summary>
    public static IReadOnlyList<string> Dates { get; } =
    [
        "1895", "1920-05-01", "1945", "1945/1950", "1969", "1972", "1972-09", "2019", "2019-02", "2021", "2021-04", "2021-04-16", "2021-06-15", "2021-08", "2022-12", "2023", "2023-08", "2023-08-15",
        "2023-09", "2023-09-13", "2024", "2024-03", "2024-11", "2024-11-05", "2024-12-18", "2025", "2025-08", "2025-08-18", "2025-08-19", "2027", "2040", "202X", "2023?", "2021/2023", "[2019,2023]",
        "2023-24", "2023/..", "../2021", "2022/", "/2019",
    ];

    /// <summary>Returns the possible rows with their certainty in the documented order: by date, then by key; undated rows last.</summary>
    public static (string Key, Ternary Certainty)[] Of<T>(IEnumerable<T> rows, Func<T, Ternary> answer, Func<T, EdtfDate?> date)
        where T : IRow => [.. InOrder(rows, date).Select(row => (row.Key, answer(row))).Where(row => row.Item2.IsPossible)];

    public static IEnumerable<T> InOrder<T>(IEnumerable<T> rows, Func<T, EdtfDate?> date)
        where T : IRow => rows.OrderBy(row => date(row) is null).ThenBy(row => date(row).GetValueOrDefault()).ThenBy(row => row.Key, StringComparer.Ordinal);

    /// <summary>Asserts that a query gives the answers of the scan in its order, twice, and that OnlyCertain gives the certain ones.</summary>
    public static void Agrees<T, TQuery>(IEnumerable<(string Key, Ternary Certainty)> expected, Answers<T, TQuery> asked, IEnumerable<T> certainly)
        where T : class, IRow
        where TQuery : struct, IRowQuery<T>
    {
        (string Key, Ternary Certainty)[] all = [.. expected];
        Assert.Equal(all, Answers(asked));
        Assert.Equal(all, Answers(asked));
        Assert.Equal(all.Where(row => row.Certainty.IsCertain).Select(row => row.Key), certainly.Select(row => row.Key));
    }

    public static (string Key, Ternary Certainty)[] Answers<T, TQuery>(Answers<T, TQuery> asked)
        where T : class, IRow
        where TQuery : struct, IRowQuery<T> => [.. asked.Select(answer => (answer.Row.Key, answer.Certainty))];

    /// <summary>Compares a time with the rule for unknown ends: such a date is found at its known end only.</summary>
    public static Ternary Found(DateExtent? when, Func<DateExtent, Ternary> asked)
    {
        if (when is not { } extent)
            return Ternary.No;
        Ternary answer = asked(extent);
        EdtfDate date = extent.Date;
        if (date.Kind == DateKind.OneOf && date.GetMembers() is [var range] && range.ToString() is ['[', '.', '.', ..] or [.., '.', '.', ']'])
        {
            string end = date.ToString().Trim('[', ']', '.');
            return asked(extent.Kind == DateExtentKind.Within ? EdtfDate.Parse(end).Within() : EdtfDate.Parse(end).Throughout()).IsPossible ? answer : Ternary.No;
        }

        bool isStartUnknown = date.EarliestStart.Kind == DateBoundKind.Unknown;
        if (date.Kind != DateKind.Interval || (!isStartUnknown && date.LatestEnd.Kind != DateBoundKind.Unknown))
            return answer;
        EdtfDate known = isStartUnknown ? date.GetEnd() : date.GetStart();
        return known.Kind != DateKind.None && asked(extent.Kind == DateExtentKind.Within ? known.Within() : known.Throughout()).IsPossible ? answer : Ternary.No;
    }

    /// <summary>Returns true if a relation asserts that one entity represents the other.</summary>
    public static bool Represents(IEntity one, IEntity other) =>
        Relations.All.Any(relation => relation is { Kind: RelationKind.Represents, Status: RelationStatus.Asserted } && relation.Subject.Equals(one) && relation.Object.Equals(other));

    /// <summary>Returns true if the acts of one count for the other at any time: as a representative, as an organ of it at any level, or as a body that the other leads.</summary>
    public static bool ActsFor(IEntity one, IEntity other) => Represents(one, other)
        || (one is Actor actor && (IsOrganOf(actor, other) || (IsOrgan(actor) && Relations.All.Any(relation =>
            relation is { Kind: RelationKind.Leads, Status: RelationStatus.Asserted or RelationStatus.Ended } && relation.Object.Equals(one) && relation.Subject.Equals(other)))));

    /// <summary>Returns whether a person held an office of a state or of one of its organs throughout a time.</summary>
    public static Ternary HeldOffice(Actor one, Actor other, EdtfDate? when) => when is not { } date || one.Kind != ActorKind.Person || other.Kind == ActorKind.Person ? Ternary.No : Tenures.All
        .Where(tenure => tenure.Holder.Equals(one) && tenure.Capacity is TenureCapacity.Incumbent or TenureCapacity.DeFacto)
        .Where(tenure => tenure.Office.Body is not null && ((tenure.Office.Body.Equals(other) && (IsOrgan(other) || other.Kind == ActorKind.Polity)) || (IsOrgan(tenure.Office.Body) && ActsFor(tenure.Office.Body, other))))
        .Aggregate(Ternary.No, (held, tenure) => held | tenure.Attested.Throughout().Covers(date.Within()));

    private static bool IsOrganOf(Actor one, IEntity other) => IsOrgan(one) && one.Of is { } whole && (whole.Equals(other) || Represents(whole, other) || IsOrganOf(whole, other));

    private static bool IsOrgan(Actor actor) => actor.Kind is ActorKind.GovernmentBody or ActorKind.Legislature or ActorKind.ArmedForce or ActorKind.Vessel or ActorKind.LiaisonBody;

    public static bool RestsOn(IFact fact, Document document) => fact.Evidence.Any(evidence => evidence.Passage.Document.Equals(document));

    private static List<AskedRange> MakeRanges()
    {
        var random = new Random(6);
        var ranges = new List<AskedRange>();
        for (int i = 0; i < 120; i++)
        {
            (string from, string firstDay, _) = Date(random);
            (string to, _, string lastDay) = Date(random);
            if (string.CompareOrdinal(firstDay, lastDay) <= 0)
                ranges.Add(new AskedRange(from, to, extent => extent.Intersects(EdtfDate.Parse($"{firstDay}/{lastDay}"))));
        }

        // Ranges whose limits are not single days: a row is in range if it is neither before the first nor after the last.
        string[] gappy = ["201X", "202X", "[2019,2023]", "{2021,2024}", "/2019", "2021/..", "2019-XX-15"];
        foreach (string from in gappy)
        {
            foreach (string to in (string[])["2023-08", "202X", "[2024,2025]"])
            {
                EdtfDate first = EdtfDate.Parse(from), last = EdtfDate.Parse(to);
                ranges.Add(new AskedRange(from, to, extent => first == last ? extent.Intersects(first) : !extent.IsBefore(first) & !extent.IsAfter(last)));
            }
        }

        return ranges.Where(range => !EdtfDate.Parse(range.From).IsAfter(EdtfDate.Parse(range.To)).IsCertain).ToList();
    }

    /// <summary>Draws a year, a month or a day, sometimes uncertain, with its first and last day.</summary>
    private static (string Text, string First, string Last) Date(Random random)
    {
        int year = s_years[random.Next(s_years.Length)], month = random.Next(1, 13), day = random.Next(1, 29);
        string doubt = random.Next(4) == 0 ? "?" : "";
        return random.Next(3) switch
        {
            0 => ($"{year}{doubt}", $"{year}-01-01", $"{year}-12-31"),
            1 => ($"{year}-{month:00}{doubt}", $"{year}-{month:00}-01", $"{year}-{month:00}-{DateTime.DaysInMonth(year, month):00}"),
            _ => ($"{year}-{month:00}-{day:00}{doubt}", $"{year}-{month:00}-{day:00}", $"{year}-{month:00}-{day:00}"),
        };
    }
}

/// <summary>A range of time, and the test whether an extent lies in it.</summary>
internal sealed record AskedRange(string From, string To, Func<DateExtent, Ternary> Holds)
{
    public override string ToString() => $"{From} to {To}";
}
