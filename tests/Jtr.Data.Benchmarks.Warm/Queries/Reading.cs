using System.Collections.Generic;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>Reads the key and summary of each result as a number. Sums are equal for equal results in any order.</summary>
internal static class Reading
{
    public static long Of(string key, string summary) => (key.Length * 1009L) + summary.Length;

    public static long Of(IEnumerable<JsonEvent> events)
    {
        long sum = 0;
        foreach (JsonEvent happening in events)
            sum += Of(happening.Key, happening.Summary);
        return sum;
    }
}
