using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using Jtr.Data.Benchmarks.Findings;
using Jtr.Data.Benchmarks.Runs;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>
/// Runs common queries on a warm corpus, and on the code that a user would write instead over the same rows: objects in lists and dictionaries, and SQLite in memory.
/// The source is compiled twice, with this corpus and with the synthetic one.
/// </summary>
internal static class QueryBenchmarks
{
    /// <summary>Prints the contenders of each question, and returns the figures that have a target.</summary>
    public static List<Finding> Run()
    {
        string library = TimeToBuild(static () => Events.Find("no-such-event"));
        byte[] json = EventRows.Json();
        string objects = TimeToBuild(() => new ObjectRival(json));
        string sqlite = TimeToBuild(() => new SqliteRival(json));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Events.Count:N0} events, {Actors.Count:N0} actors, corpus {Corpus.Fingerprint[..12]}"));
        Console.WriteLine();
        Console.WriteLine($"before the first answer    {Contenders.Library,-32} {library}");
        Console.WriteLine($"before the first answer    {"ready objects, from JSON",-32} {objects}");
        Console.WriteLine($"before the first answer    {Contenders.Sqlite,-32} {sqlite}");
        Console.WriteLine();
        ContenderTable.WriteHeading();
        return
        [
            .. ContenderTable.Write(Measurement.Run<KeyLookUps>(), QueryTargets.Of),
            .. ContenderTable.Write(Measurement.Run<TimelineRanges>(), QueryTargets.Of),
            .. ContenderTable.Write(Measurement.Run<TimelineRangesByTexts>(), QueryTargets.Of),
            .. ContenderTable.Write(Measurement.Run<ActorEvents>(), QueryTargets.Of),
        ];
    }

    /// <summary>Returns the time and the memory that a contender takes until it can answer, including JIT compilation.</summary>
    private static string TimeToBuild(Func<object?> build)
    {
        long before = GC.GetAllocatedBytesForCurrentThread(), started = Stopwatch.GetTimestamp();
        object? built = build();
        double milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        (built as IDisposable)?.Dispose();
        return string.Create(CultureInfo.InvariantCulture, $"{milliseconds,13:N2} ms {bytes / 1024,9:N0} KiB");
    }
}
