using System.Collections.Generic;
using System.Globalization;
using Jtr.Data.Benchmarks.Findings;
using Jtr.Data.Benchmarks.Runs;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>The targets of the query benchmarks.</summary>
internal static class QueryTargets
{
    // From this size on, the targets require that a range query visits only the rows in its range. In a smaller corpus, building the query is most of the work, and the target is a scan's time.
    private const int LargeCount = 10_000;

    private static bool IsLarge => Events.Count >= LargeCount;

    private static string Corpus => IsLarge ? string.Create(CultureInfo.InvariantCulture, $"{Events.Count:N0} events") : "this corpus";

    /// <summary>Returns the figures of a contender that have a target.</summary>
    public static IEnumerable<Finding> Of(Contender contender)
    {
        bool inTable = IsLarge ? contender.Name == Contenders.Sqlite || contender.Question == Questions.Range : contender.Question == Questions.RangeByTexts;
        if (contender.Name == Contenders.Library)
            yield return Finding.AtMost($"{contender.Question}, {Corpus}, allocated", contender.Bytes, 0, "B", inTable);
        else if (Least(contender.Question, contender.Name) is { } least)
            yield return Finding.Fraction($"{contender.Question}, {Corpus}, ÷ {contender.Name}", contender.Ratio, least, inTable);
    }

    /// <summary>Returns the target of a rival's time, the minimum multiple of the library's; null without a target.</summary>
    private static double? Least(string question, string rival) => (question, rival) switch
    {
        (Questions.KeyHit or Questions.KeyMiss or Questions.OtherKey, Contenders.Frozen) => 1,
        (Questions.Range or Questions.RangeByTexts, Contenders.Scan) => IsLarge ? 60 : 1,
        (Questions.Range, Contenders.Sqlite) when IsLarge => 150,
        (Questions.ActorEvents, Contenders.Scan) => 10,
        (Questions.ActorEvents, Contenders.Sqlite) when IsLarge => 100,
        _ => null,
    };
}
