using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Jtr.Edtf.Tests;

/// <summary>Compares the library with an enumeration of all completions: no relation is missing, which would be wrong, and none is extra, which would be a needless Maybe.</summary>
/// <remarks>
/// Fixed random seeds draw the same dates in every run. <c>JTR_SOUNDNESS_TESTS</c> sets the number of pairs and <c>JTR_SOUNDNESS_SEED</c> the first seed; docs/edtf.md has the command.
/// </remarks>
public sealed class EdtfSoundnessTests
{
    private const int MaxWays = 90_000;
    private const int MaxPairs = 250_000;

    /// <summary>A season without months has 84,000 completions.</summary>
    private const int MaxPairsOfSeasons = 6_000_000;

    private static int Tests => Setting("JTR_SOUNDNESS_TESTS", 1000);

    private static int Seed => Setting("JTR_SOUNDNESS_SEED", 1);

    private static readonly AllenRelations[] _questions =
    [
        AllenRelations.Before, AllenRelations.Before | AllenRelations.Meets, AllenRelations.After, AllenRelations.Equal, AllenRelations.During | AllenRelations.Starts | AllenRelations.Finishes,
        AllenRelations.Contains | AllenRelations.Overlaps, AllenRelations.All, AllenRelations.None,
    ];

    [Fact]
    public void PossibleRelations_agrees_with_all_pairs_of_completions()
    {
        int compared = 0;
        var wrong = new List<string>();
        var shapes = new HashSet<(string, string)>();
        for (int seed = Seed; compared < Tests; seed++)
        {
            EnumeratedDates dates = new EnumeratedDates(seed).NextEra();
            (EnumeratedDate first, DateExtentKind manner) = (dates.Next(), dates.NextManner());
            (EnumeratedDate second, DateExtentKind otherManner) = (dates.Next(), dates.NextManner());
            AllenRelations? enumerated = Enumerate(first, manner, second, otherManner);
            Assert.True(seed - Seed < (4 * Tests) + 100, $"Only {compared} of {seed - Seed} pairs were small enough to enumerate.");
            if (enumerated == null)
                continue;
            compared++;
            shapes.Add((first.Shape, second.Shape));
            AllenRelations answered = Extent(first, manner).PossibleRelations(Extent(second, otherManner));
            if (answered != enumerated)
                wrong.Add($"seed {seed}: {manner} {first.Text} to {otherManner} {second.Text}: answered {answered.ToLetters()}, enumerated {enumerated.Value.ToLetters()}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {compared}\n" + string.Join('\n', wrong.Take(30)));
        // Guards the test: every form has been compared with every other. Pairs with seasons without months are left out, because many of them have too many completions.
        string[] all = [.. shapes.Select(s => s.Item1).Distinct().Order()];
        IEnumerable<(string, string)> missing = (from a in all from b in all select (a, b)).Except(shapes);
        missing = missing.Where(m => m.Item1 != nameof(EnumeratedDate.SomeSeason) && m.Item2 != nameof(EnumeratedDate.SomeSeason));
        Assert.True(Tests < 1000 || (all.Length == 7 && !missing.Any()), string.Join(' ', missing));
    }

    [Theory]
    [InlineData("1998", "2003")]
    [InlineData("1999-12", "2002-01")]
    [InlineData("2000-07-02", "2002-07-01")]
    [InlineData("2001-02", "2001-03")]
    public void Seasons_without_months_agree_with_the_enumeration_for_unlimited_sets(string last, string first)
    {
        var season = new EnumeratedDate.SomeSeason(2001, 22);
        foreach (bool goesOn in (bool[])[true, false])
        {
            EnumeratedDate.Range before = new(null, new EnumeratedDate.Date(last));
            EnumeratedDate.Range after = new(new EnumeratedDate.Date(first), null);
            var set = new EnumeratedDate.Set(goesOn, goesOn ? [before, after] : [before]);
            AllenRelations? enumerated = Enumerate(season, DateExtentKind.Throughout, set, DateExtentKind.Throughout, int.MaxValue);
            Assert.Equal(enumerated, EdtfDate.PossibleRelations(EdtfDate.Parse(season.Text), EdtfDate.Parse(set.Text)));
            Assert.Equal(enumerated?.Converse(), EdtfDate.PossibleRelations(EdtfDate.Parse(set.Text), EdtfDate.Parse(season.Text)));
        }
    }

    [Theory]
    [InlineData("[1999..]", "[2001..]")]
    [InlineData("[..1999]", "[..1999]")]
    [InlineData("[1999..]", "[2000-12..]")]
    [InlineData("{..1984-02,1990-05-06..}", "[..1999]")]
    [InlineData("[Y170000002..]", "{-9999..}")]
    [InlineData("[..-0044]", "[..Y-17000]")]
    public void Ranges_without_limit_on_the_same_side_may_lie_before_and_after_each_other(string first, string second)
    {
        AllenRelations possible = EdtfDate.PossibleRelations(EdtfDate.Parse(first), EdtfDate.Parse(second));
        Assert.Equal(Ternary.Maybe, possible.Answer(AllenRelations.Before));
        Assert.Equal(Ternary.Maybe, possible.Answer(AllenRelations.After));
        Assert.Equal(possible.Converse(), EdtfDate.PossibleRelations(EdtfDate.Parse(second), EdtfDate.Parse(first)));
    }

    [Fact]
    public void GetBounds_agrees_with_all_completions()
    {
        int compared = 0;
        for (int i = 0; i < Tests; i++)
        {
            EnumeratedDate date = new EnumeratedDates(Seed + i).NextEra().Next();
            (long first, long last) = date.Extremes;
            int margin = 4 * Math.Max(date.EndlessUnit, 2);
            List<(long Start, long End)>? ways = date is EnumeratedDate.Set { IsOneOf: false } or EnumeratedDate.SomeSeason or EnumeratedDate.ShiftedDay
                ? null
                : date.Ways(DateExtentKind.Throughout, first - margin, last + margin, MaxWays);
            if (ways == null)
                continue;
            compared++;
            DateBounds bounds = EdtfDate.Parse(date.Text).GetBounds(date.Seasons);
            Assert.True(
                Same(bounds.EarliestStart, ways.Min(w => w.Start), date)
                    && Same(bounds.LatestStart, ways.Max(w => w.Start), date)
                    && Same(bounds.EarliestEnd, ways.Min(w => w.End), date)
                    && Same(bounds.LatestEnd, ways.Max(w => w.End), date),
                $"seed {Seed + i}: {date.Text}: {bounds}");
        }

        Assert.True(compared > Tests / 2, $"Only {compared} of {Tests} dates were small enough to enumerate.");
    }

    [Fact]
    public void Answers_obey_Allens_algebra_and_Kleenes_logic()
    {
        for (int i = 0; i < Tests; i++)
        {
            EnumeratedDates dates = new EnumeratedDates(Seed + i).NextEra();
            DateExtent a = Extent(dates.Next(), dates.NextManner());
            DateExtent b = Extent(dates.Next(), dates.NextManner());
            DateExtent c = Extent(dates.Next(), dates.NextManner());
            string Drawn() => $"seed {Seed + i}: {a}, {b}, {c}";
            AllenRelations ab = a.PossibleRelations(b);
            AllenRelations ba = b.PossibleRelations(a);
            // The relations of a to c are a subset of the composition of a to b and b to c.
            if (ab != ba.Converse() || ab == AllenRelations.None || !a.PossibleRelations(c).Implies(ab.Compose(b.PossibleRelations(c))))
                Assert.Fail(Drawn());
            foreach (AllenRelations asked in _questions)
            {
                Ternary answer = ab.Answer(asked);
                if (ab.Answer(asked.Complement()) != !answer || ba.Answer(asked.Converse()) != answer)
                    Assert.Fail(Drawn());
                foreach (AllenRelations other in _questions)
                {
                    if (ab.Answer(asked | other) < (answer | ab.Answer(other)) || ab.Answer(asked & other) > (answer & ab.Answer(other)))
                        Assert.Fail(Drawn());
                }
            }

            AllenRelations question = _questions[i % _questions.Length];
            DateExplanation explanation = a.Explain(question, b);
            if (explanation.Answer != a.Is(question, b) || explanation.Answer != ab.Answer(question) || explanation.Causes.Count > 0 != (explanation.Answer == Ternary.Maybe))
                Assert.Fail(Drawn());
        }
    }

    [Fact]
    public void Dates_with_the_same_canonical_form_have_the_same_answers()
    {
        int respelled = 0;
        for (int i = 0; i < Tests; i++)
        {
            EnumeratedDates dates = new EnumeratedDates(Seed + i).NextEra();
            EnumeratedDate drawn = dates.Next();
            EnumeratedDate otherDrawn = dates.Next();
            DateExtentKind manner = dates.NextManner();
            DateExtent other = Extent(otherDrawn, dates.NextManner());
            EdtfDate date = EdtfDate.Parse(drawn.Text);
            var spellings = new List<EdtfDate> { date.Canonical() };
            if (drawn is EnumeratedDate.Set set)
                spellings.Add(EdtfDate.Parse(dates.Respell(set)));
            foreach (EdtfDate spelling in spellings)
            {
                string pair = $"seed {Seed + i}: {date} and {spelling} to {other}";
                respelled += spelling == date ? 0 : 1;
                Assert.True(spelling.Canonical() == date.Canonical(), pair);
                Assert.True(spelling.GetBounds(drawn.Seasons) == date.GetBounds(drawn.Seasons), pair);
                Assert.True(Extent(spelling, manner, drawn.Seasons).PossibleRelations(other) == Extent(date, manner, drawn.Seasons).PossibleRelations(other), pair);
            }
        }

        Assert.True(respelled > Tests / 10, $"Only {respelled} of {Tests} dates had another spelling.");
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) ? value : otherwise;

    private static bool Same(DateBound bound, long day, EnumeratedDate date) => bound.Kind switch
    {
        DateBoundKind.Day => bound.Day?.Number == day,
        DateBoundKind.Open => date.Text.Contains("..", StringComparison.Ordinal),
        DateBoundKind.Unknown => date is EnumeratedDate.Interval && (date.Text[0] == '/' || date.Text[^1] == '/'),
        _ => false,
    };

    private static DateExtent Extent(EnumeratedDate date, DateExtentKind manner) => Extent(EdtfDate.Parse(date.Text), manner, date.Seasons);

    private static DateExtent Extent(EdtfDate date, DateExtentKind manner, SeasonMap? seasons) =>
        manner == DateExtentKind.Within ? date.Within(seasons) : date.Throughout(seasons);

    private static AllenRelations? Enumerate(EnumeratedDate first, DateExtentKind firstManner, EnumeratedDate second, DateExtentKind secondManner) =>
        Enumerate(first, firstManner, second, secondManner, first is EnumeratedDate.SomeSeason || second is EnumeratedDate.SomeSeason ? MaxPairsOfSeasons : MaxPairs);

    private static AllenRelations? Enumerate(EnumeratedDate first, DateExtentKind firstManner, EnumeratedDate second, DateExtentKind secondManner, int most)
    {
        // The window has some more units beyond every day of the dates, for ends without limit: one that touches, a gap, and one beyond.
        int margin = 4 * Math.Max(Math.Max(first.EndlessUnit, second.EndlessUnit), 2);
        long windowFirst = Math.Min(first.Extremes.First, second.Extremes.First) - margin;
        long windowLast = Math.Max(first.Extremes.Last, second.Extremes.Last) + margin;
        if (windowLast - windowFirst > MaxWays && (first.EndlessUnit > 0 || second.EndlessUnit > 0))
            return null;
        List<(long Start, long End)>? ways = first.Ways(firstManner, windowFirst, windowLast, MaxWays);
        List<(long Start, long End)>? others = ways == null ? null : second.Ways(secondManner, windowFirst, windowLast, Math.Min(MaxWays, most / ways.Count));
        if (ways == null || others == null)
            return null;
        AllenRelations found = AllenRelations.None;
        (long Start, long End)[] listed = [.. others];
        foreach ((long start, long end) in ways)
        {
            for (int i = 0; i < listed.Length && found != AllenRelations.All; i++)
                found |= Between(start, end, listed[i].Start, listed[i].End);
        }

        return found;
    }

    /// <summary>Allen's definitions on first and last days.</summary>
    private static AllenRelations Between(long s, long e, long os, long oe)
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
