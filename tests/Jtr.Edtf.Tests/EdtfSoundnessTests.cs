using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Jtr.Edtf.Tests;

/// <summary>The library's answer is the enumerated one: no relation missing (that would be a lie), none too many (that would be a needless Maybe).</summary>
public sealed class EdtfSoundnessTests
{
    private const int MostPairs = 20_000;

    private static readonly (int Code, int Start, int Length)[] _groups =
    [
        (33, 0, 3), (34, 3, 3), (35, 6, 3), (36, 9, 3), (37, 0, 4), (38, 4, 4), (39, 8, 4), (40, 0, 6), (41, 6, 6),
        (21, 2, 3), (24, 11, 3), (25, 2, 3), (28, 11, 3), (30, 11, 3), (32, 5, 3),
    ];

    private static Gen<string> Year => Gen.Elements("1999", "2000", "2001", "2004");

    private static Gen<string> YearPattern => Gen.Elements("2000", "2001", "200X", "20X1", "20X0", "2XX0", "19XX");

    private static Gen<EnumeratedDate.Date> Plain => Gen.OneOf(
        Year.Select(y => new EnumeratedDate.Date(y)),
        from y in Year from m in Gen.Elements("01", "02", "03", "12") select new EnumeratedDate.Date($"{y}-{m}"),
        PlainDay);

    private static Gen<EnumeratedDate.Date> PlainDay =>
        from y in Year from m in Gen.Elements("01", "02", "03", "12") from d in Gen.Elements("01", "02", "14", "28", "31")
        select new EnumeratedDate.Date(m == "02" && d == "31" ? $"{y}-02-27" : $"{y}-{m}-{d}");

    private static Gen<EnumeratedDate.Date> Pattern => Gen.OneOf(
        YearPattern.Select(y => new EnumeratedDate.Date(y)),
        from y in YearPattern from m in Gen.Elements("02", "XX", "0X", "1X", "X1", "12") select new EnumeratedDate.Date($"{y}-{m}"),
        from y in YearPattern from m in Gen.Elements("02", "12", "XX", "0X", "X2") from d in Gen.Elements("01", "2X", "X9", "XX", "29", "31", "3X")
        let date = new EnumeratedDate.Date($"{y}-{m}-{d}")
        where date.Completions(0, 0).Any()
        select date);

    private static Gen<EnumeratedDate.Date> Group =>
        from y in Gen.Elements("1999", "2000", "200X") from g in Gen.Elements(_groups) select new EnumeratedDate.Date($"{y}-{g.Code}", g.Start, g.Length);

    private static Gen<EnumeratedDate.Date> Significant => Gen.Elements("2000S3", "1999S4", "1950S2").Select(t => new EnumeratedDate.Date(t));

    private static Gen<EnumeratedDate.Date> AnyDate => Gen.Frequency((4, Plain), (4, Pattern), (1, Group), (1, Significant));

    private static Gen<EnumeratedDate> Interval => Gen.OneOf(
        from a in AnyDate from b in AnyDate where a.Extremes.First <= b.Extremes.Last select (EnumeratedDate)new EnumeratedDate.Interval(a.Text, a, b.Text, b),
        from a in PlainDay from b in Pattern where a.Extremes.First <= b.Extremes.Last select (EnumeratedDate)new EnumeratedDate.Interval(a.Text, a, b.Text, b),
        from a in Pattern from b in PlainDay where a.Extremes.First <= b.Extremes.Last select (EnumeratedDate)new EnumeratedDate.Interval(a.Text, a, b.Text, b),
        from a in AnyDate from end in Gen.Elements("", "..") select (EnumeratedDate)new EnumeratedDate.Interval(a.Text, a, end, null),
        from start in Gen.Elements("", "..") from b in AnyDate select (EnumeratedDate)new EnumeratedDate.Interval(start, null, b.Text, b));

    private static Gen<EnumeratedDate> CloseInterval =>
        from a in CloseDate from b in CloseDate
        where a == null || b == null ? a != b : a.Extremes.First <= b.Extremes.Last
        from start in Gen.Elements("", "..") from end in Gen.Elements("", "..")
        select (EnumeratedDate)new EnumeratedDate.Interval(a?.Text ?? start, a, b?.Text ?? end, b);

    /// <summary>Few days close together, so that whole products of them can be listed.</summary>
    private static Gen<EnumeratedDate.Date?> CloseDate => Gen.Elements(
        "2000-02-28", "2000-02-29", "2000-02-2X", "2000-02-X9", "2000-02-X1", "2000-0X-01", "2000-0X-29", "2000-03-0X", "2000-03-01", "2000-02", "")
        .Select(text => text.Length == 0 ? null : new EnumeratedDate.Date(text));

    private static Gen<EnumeratedDate> Range =>
        from a in Plain from b in Plain
        where a.Text.Length == b.Text.Length && string.CompareOrdinal(a.Text, b.Text) <= 0
        select (EnumeratedDate)new EnumeratedDate.Range(a, b);

    private static Gen<EnumeratedDate> Set =>
        from first in Gen.Frequency((2, Gen.Constant<EnumeratedDate?>(null)), (1, Plain.Select(p => (EnumeratedDate?)new EnumeratedDate.Range(null, p))))
        from middle in Gen.OneOf(AnyDate.Select(d => (EnumeratedDate)d), Range).ListOf()
        from last in Gen.Frequency((2, AnyDate.Select(d => (EnumeratedDate)d)), (1, Plain.Select(p => (EnumeratedDate)new EnumeratedDate.Range(p, null))))
        from oneOf in Gen.Elements(true, false)
        let members = (first == null ? [] : new[] { first }).Concat(middle.Take(2)).Append(last).ToList()
        select (EnumeratedDate)new EnumeratedDate.Set(oneOf ? "[" : "{", members, oneOf ? "]" : "}");

    private static Gen<EnumeratedDate> Anything => Gen.Frequency((5, AnyDate.Select(d => (EnumeratedDate)d)), (2, Interval), (4, CloseInterval), (2, Set));

    private static Gen<DateExtentKind> Manner => Gen.Elements(DateExtentKind.Throughout, DateExtentKind.Throughout, DateExtentKind.Within);

    [Fact]
    public void The_possible_relations_are_those_of_every_pair_of_completions()
    {
        int compared = 0;
        Gen<(EnumeratedDate First, DateExtentKind FirstManner, EnumeratedDate Second, DateExtentKind SecondManner)> pairs =
            from a in Anything from ma in Manner from b in Anything from mb in Manner select (a, ma, b, mb);
        Prop.ForAll(pairs.ToArbitrary(), pair =>
        {
            AllenRelations? enumerated = Enumerate(pair.First, pair.FirstManner, pair.Second, pair.SecondManner);
            if (enumerated == null)
                return true;
            compared++;
            AllenRelations answered = Extent(pair.First, pair.FirstManner).PossibleRelations(Extent(pair.Second, pair.SecondManner));
            return answered == enumerated
                ? true
                : throw new InvalidOperationException(
                    $"{pair.FirstManner} {pair.First.Text} to {pair.SecondManner} {pair.Second.Text}: answered {answered.ToLetters()}, enumerated {enumerated.Value.ToLetters()}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Tests));
        Assert.True(compared > Tests / 4, $"Only {compared} of {Tests} pairs were small enough to enumerate.");
    }

    private static int Tests => int.TryParse(Environment.GetEnvironmentVariable("JTR_SOUNDNESS_TESTS"), out int tests) ? tests : 1200;

    [Fact]
    public void The_bounds_are_those_of_every_completion()
    {
        Prop.ForAll(Gen.OneOf(AnyDate.Select(d => (EnumeratedDate)d), Interval, Set).ToArbitrary(), date =>
        {
            if (date is EnumeratedDate.Set { Opening: "{" })
                return true;
            (int first, int last) = date.Extremes;
            HashSet<(int Start, int End)>? ways = date.Ways(DateExtentKind.Throughout, first - 800, last + 800, 100_000);
            if (ways == null)
                return true;
            DateBounds bounds = EdtfDate.Parse(date.Text).GetBounds(SeasonMap.MeteorologicalNorth);
            bool same = Same(bounds.EarliestStart, ways.Min(w => w.Start), date)
                && Same(bounds.LatestStart, ways.Max(w => w.Start), date)
                && Same(bounds.EarliestEnd, ways.Min(w => w.End), date)
                && Same(bounds.LatestEnd, ways.Max(w => w.End), date);
            return same ? true : throw new InvalidOperationException($"{date.Text}: {bounds}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static bool Same(DateBound bound, int day, EnumeratedDate date) => bound.Kind switch
    {
        DateBoundKind.Day => bound.Day?.Number == day,
        DateBoundKind.Open => date.Text.Contains("..", StringComparison.Ordinal),
        DateBoundKind.Unknown => date is EnumeratedDate.Interval && (date.Text[0] == '/' || date.Text[^1] == '/'),
        _ => false,
    };

    private static DateExtent Extent(EnumeratedDate date, DateExtentKind manner)
    {
        EdtfDate parsed = EdtfDate.Parse(date.Text);
        return manner == DateExtentKind.Within ? parsed.Within(SeasonMap.MeteorologicalNorth) : parsed.Throughout(SeasonMap.MeteorologicalNorth);
    }

    private static AllenRelations? Enumerate(EnumeratedDate first, DateExtentKind firstManner, EnumeratedDate second, DateExtentKind secondManner)
    {
        // Beyond every day in play, so that whatever is cut off there has been seen already: for a range of years that means in whole years.
        int margin = first is EnumeratedDate.Set || second is EnumeratedDate.Set ? 800 : 5;
        int windowFirst = Math.Min(first.Extremes.First, second.Extremes.First) - margin;
        int windowLast = Math.Max(first.Extremes.Last, second.Extremes.Last) + margin;
        HashSet<(int Start, int End)>? ways = first.Ways(firstManner, windowFirst, windowLast, MostPairs);
        HashSet<(int Start, int End)>? others = ways == null ? null : second.Ways(secondManner, windowFirst, windowLast, MostPairs / ways.Count);
        if (ways == null || others == null)
            return null;
        AllenRelations found = AllenRelations.None;
        foreach ((int start, int end) in ways)
        {
            foreach ((int otherStart, int otherEnd) in others)
                found |= Between(start, end, otherStart, otherEnd);
        }

        return found;
    }

    /// <summary>Allen's definitions, one by one, on first and last days.</summary>
    private static AllenRelations Between(int s, int e, int os, int oe)
    {
        if (e + 1 < os)
            return AllenRelations.Before;
        if (e + 1 == os)
            return AllenRelations.Meets;
        if (oe + 1 < s)
            return AllenRelations.After;
        if (oe + 1 == s)
            return AllenRelations.MetBy;
        if (s == os && e == oe)
            return AllenRelations.Equal;
        if (s == os)
            return e < oe ? AllenRelations.Starts : AllenRelations.StartedBy;
        if (e == oe)
            return s > os ? AllenRelations.Finishes : AllenRelations.FinishedBy;
        if (s > os && e < oe)
            return AllenRelations.During;
        if (s < os && e > oe)
            return AllenRelations.Contains;
        return s < os ? AllenRelations.Overlaps : AllenRelations.OverlappedBy;
    }
}
