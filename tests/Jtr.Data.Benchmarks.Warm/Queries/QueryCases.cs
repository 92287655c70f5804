using System;
using System.Globalization;
using System.Linq;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>The cases of each question, the same for every contender and in every run.</summary>
internal static class QueryCases
{
    /// <summary>The number of keys that an invocation looks up. Smaller corpora repeat their keys.</summary>
    public const int KeyCount = 20_000;

    /// <summary>The number of ranges, and of actors, that an invocation asks for.</summary>
    public const int Count = 64;

    private const int Seed = 1972;

    // Ranges that begin with a date that is a set come first, so that every run measures some.
    private const int SetRanges = 8;

    /// <summary>Returns the keys as new strings, because dictionaries would recognise the corpus's own strings by reference.</summary>
    public static string[] Keys(string question)
    {
        var random = new Random(Seed);
        string[] keys = [.. (question == Questions.OtherKey ? Passages.All.Select(static passage => passage.Key) : Events.All.Select(static happening => happening.Key)).Select(static key => new string(key.AsSpan()))];
        random.Shuffle(keys);
        if (question == Questions.KeyMiss)
            keys = [.. keys.Select(key => Mistyped(key, random)).Where(static key => Events.Find(key) is null)];
        return Repeated(keys, KeyCount);
    }

    /// <summary>Returns ranges that each hold about a hundredth of the dated events.</summary>
    public static (DateOnly From, DateOnly To)[] Ranges()
    {
        var random = new Random(Seed);
        Event[] dated = [.. Events.InOrderOfDate.Where(static happening => EventRows.First(happening.Date!.Value) > DateOnly.MinValue)];
        DateOnly[] days = [.. dated.Select(static happening => EventRows.First(happening.Date!.Value))];
        int share = Math.Max(1, days.Length / 100), last = days.Length - share;
        int[] sets = [.. Enumerable.Range(0, last).Where(i => dated[i].Date!.Value.Kind is DateKind.OneOf or DateKind.AllOf)];
        random.Shuffle(sets);
        int[] starts = [.. sets.Take(SetRanges), .. Enumerable.Repeat(0, Count).Select(_ => random.Next(last))];
        return [.. starts.Take(Count).Select(start => (days[start], days[start + share - 1]))];
    }

    public static (EdtfDate From, EdtfDate To)[] DateRanges() => [.. Ranges().Select(static range => (EdtfDate.Parse(Text(range.From)), EdtfDate.Parse(Text(range.To))))];

    public static (string From, string To)[] TextRanges() => [.. Ranges().Select(static range => (Text(range.From), Text(range.To)))];

    /// <summary>Returns actors that take part in events.</summary>
    public static Actor[] Actors()
    {
        Actor[] actors = [.. Data.Actors.All.Where(static actor => Events.ByActor(actor).Count > 0)];
        new Random(Seed).Shuffle(actors);
        return Repeated(actors, Count);
    }

    private static T[] Repeated<T>(T[] cases, int count) => [.. Enumerable.Range(0, count).Select(i => cases[i % cases.Length])];

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Mistyped(string key, Random random)
    {
        char[] letters = key.ToCharArray();
        letters[random.Next(letters.Length)] = (char)('a' + random.Next(26));
        return new string(letters);
    }
}
