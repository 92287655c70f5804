using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>
/// Asks a warm corpus what people ask it, and asks what they would write instead over the same rows: JSON in lists and dictionaries with LINQ, and SQLite in memory.
/// The source is compiled twice, with the corpus and with the synthetic one.
/// </summary>
internal static class QueryRace
{
    private const int Rounds = 301;
    private const int Windows = 64;
    private const int Seed = 1972;
    private const int LargeCount = 10_000;

    /// <summary>Prints the race; gives whether every target was reached.</summary>
    /// <param name="corpus">What the corpus is called.</param>
    public static bool Run(string corpus)
    {
        string first = Start("nothing", static () => Events.Find("no-such-event"));
        byte[] json = EventRows.Json();
        JsonRival rival = null!;
        SqliteRival sqlite = null!;
        string read = Start("reads JSON", () => rival = new JsonRival(json));
        string filled = Start("fills tables", () => sqlite = new SqliteRival(json));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}: {Events.Count} events, {Actors.Count} actors, corpus {Corpus.Fingerprint[..12]}; medians of {Rounds} interleaved rounds"));
        Console.WriteLine();
        Console.WriteLine($"before the first answer    library                {first}");
        Console.WriteLine($"before the first answer    JSON, LINQ             {read}");
        Console.WriteLine($"before the first answer    SQLite                 {filled}");

        bool reached = true;
        using (sqlite)
        {
            foreach (Question question in Questions(rival, sqlite))
            {
                Console.WriteLine();
                foreach (Outcome outcome in question.Race(Rounds))
                {
                    Console.WriteLine(outcome);
                    reached &= outcome.IsReached;
                }
            }
        }

        return reached;
    }

    private static IEnumerable<Question> Questions(JsonRival rival, SqliteRival sqlite)
    {
        var random = new Random(Seed);

        // Texts of their own, or the dictionaries would know them by their reference.
        string[] hits = [.. Events.All.Select(static happening => new string(happening.Key.AsSpan()))];
        random.Shuffle(hits);
        yield return LookUp("a key that there is", hits, rival, sqlite);

        string[] misses = [.. hits.Select(key => Mistyped(key, random)).Where(static key => Events.Find(key) is null)];
        yield return LookUp("a key mistyped", misses, rival, sqlite);

        string[] others = [.. Passages.All.Select(static passage => new string(passage.Key.AsSpan()))];
        random.Shuffle(others);
        yield return LookUp("a key of another table", others, rival, sqlite);

        DateOnly[] days = [.. Events.InOrderOfDate.Select(static happening => EventRows.First(happening.Date!.Value)).Where(static day => day > DateOnly.MinValue).Order()];
        int share = Math.Max(1, days.Length / 100);
        int[] starts = [.. Enumerable.Range(0, Windows).Select(_ => random.Next(days.Length - share))];
        (DateOnly From, DateOnly To)[] windows = [.. starts.Select(start => (days[start], days[start + share - 1]))];
        (EdtfDate From, EdtfDate To)[] dates = [.. windows.Select(static window => (Date(window.From), Date(window.To)))];
        (string From, string To)[] texts = [.. dates.Select(static window => (window.From.ToString(), window.To.ToString()))];

        // What a range of a large timeline has to reach says little of a hundred rows, where asking is most of it: there it has to be no slower than looking at every row.
        bool isLarge = Events.Count >= LargeCount;
        yield return new Question(
            "1 % of the timeline",
            Windows,
            new("library", (from, count) => Sum(dates, from, count, static window => LibraryQueries.Between(window.From, window.To)), MostBytes: 0),
            [
                new("JSON, LINQ", (from, count) => Sum(windows, from, count, window => Sum(rival.Between(window.From, window.To))), isLarge ? 60 : 1),
                new("SQLite", (from, count) => Sum(windows, from, count, window => sqlite.Between(window.From, window.To)), isLarge ? 150 : null),
            ]);
        yield return new Question(
            "1 %, ends as texts",
            Windows,
            new("library", (from, count) => Sum(texts, from, count, static window => LibraryQueries.Between(window.From, window.To)), MostBytes: 0),
            [
                new("JSON, LINQ, ready days", (from, count) => Sum(windows, from, count, window => Sum(rival.Between(window.From, window.To))), isLarge ? 60 : 1),
            ]);

        Actor[] actors = [.. Actors.All.Where(static actor => Events.ByActor(actor).Count > 0)];
        random.Shuffle(actors);
        string[] keys = [.. actors.Select(static actor => new string(actor.Key.AsSpan()))];
        yield return new Question(
            "events of an actor",
            actors.Length,
            new("library", (from, count) => Sum(actors, from, count, static actor => LibraryQueries.OfActor(actor)), MostBytes: 0),
            [
                new("JSON, LINQ", (from, count) => Sum(keys, from, count, key => Sum(rival.OfActor(key))), 10),
                new("JSON, lists by actor", (from, count) => Sum(keys, from, count, key => Sum(rival.ByActor[key]))),
                new("SQLite", (from, count) => Sum(keys, from, count, sqlite.OfActor), isLarge ? 100 : null),
            ]);
    }

    private static Question LookUp(string what, string[] keys, JsonRival rival, SqliteRival sqlite) => new(
        what,
        keys.Length,
        new("library", (from, count) => Found(keys, from, count), MostBytes: 0),
        [
            new("FrozenDictionary", (from, count) => Found(keys, from, count, rival.Frozen), 1),
            new("Dictionary", (from, count) => Found(keys, from, count, rival.Plain)),
            new("SQLite", (from, count) => Sum(keys, from, count, key => sqlite.Find(key) == 0 ? 0 : 1)),
        ]);

    // Three loops and not one: a delegate between loop and look-up would cost as much as the look-up.
    private static long Found(string[] keys, int from, int count)
    {
        long found = 0;
        for (int i = from; count > 0; count--)
        {
            if (Events.Find(keys[i]) is not null)
                found++;
            if (++i == keys.Length)
                i = 0;
        }

        return found;
    }

    private static long Found(string[] keys, int from, int count, System.Collections.Frozen.FrozenDictionary<string, JsonEvent> events)
    {
        long found = 0;
        for (int i = from; count > 0; count--)
        {
            if (events.TryGetValue(keys[i], out _))
                found++;
            if (++i == keys.Length)
                i = 0;
        }

        return found;
    }

    private static long Found(string[] keys, int from, int count, Dictionary<string, JsonEvent> events)
    {
        long found = 0;
        for (int i = from; count > 0; count--)
        {
            if (events.TryGetValue(keys[i], out _))
                found++;
            if (++i == keys.Length)
                i = 0;
        }

        return found;
    }

    private static long Sum<T>(T[] cases, int from, int count, Func<T, long> ask)
    {
        long sum = 0;
        for (int i = from; count > 0; count--)
        {
            sum += ask(cases[i]);
            if (++i == cases.Length)
                i = 0;
        }

        return sum;
    }

    private static long Sum(IEnumerable<JsonEvent> events)
    {
        long sum = 0;
        foreach (JsonEvent happening in events)
            sum += Reading.Of(happening.Key, happening.Summary);
        return sum;
    }

    private static EdtfDate Date(DateOnly day) => EdtfDate.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string Mistyped(string key, Random random)
    {
        char[] letters = key.ToCharArray();
        letters[random.Next(letters.Length)] = (char)('a' + random.Next(26));
        return new string(letters);
    }

    /// <summary>What has to be done once before there is an answer, the runtime's compiling included: how long it takes and what it allocates.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Start(string what, Action build)
    {
        long before = GC.GetAllocatedBytesForCurrentThread(), started = Stopwatch.GetTimestamp();
        build();
        double milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return string.Create(CultureInfo.InvariantCulture, $"{milliseconds,13:N2} ms {(GC.GetAllocatedBytesForCurrentThread() - before) / 1024,9:N0} KiB   {what}");
    }
}
