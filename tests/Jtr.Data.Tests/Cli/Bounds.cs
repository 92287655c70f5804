using System;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace Jtr.Data.Tests.Cli;

/// <summary>Checks the bounds that the tool's JSON adds to each date: the earliest and latest day, or the reason why there is none.</summary>
internal static class Bounds
{
    private const string Suffix = "Bounds";

    // The date properties of the model; a test compares the list with the seeds.
    private static readonly string[] s_dates = ["attested", "date", "for", "asOf", "published", "validity", "voiced"];

    /// <summary>Checks and removes the bounds of every date, so that the seed's own properties are left.</summary>
    /// <returns>The number of dates.</returns>
    public static int CheckAndRemove(JsonNode? node)
    {
        if (node is JsonArray list)
            return list.Sum(CheckAndRemove);
        if (node is not JsonObject record)
            return 0;
        int dates = 0;
        foreach (string name in record.Select(static property => property.Key).ToArray())
        {
            // The date of the corpus is not a date of a row.
            if (name == "date" && record.ContainsKey("fingerprint"))
                continue;
            if (s_dates.Contains(name))
            {
                Assert.True(record.TryGetPropertyValue(name + Suffix, out JsonNode? bounds), $"'{name}' has no bounds.");
                AssertEqual(EdtfDate.Parse((string)record[name]!), bounds!.AsObject());
                dates++;
            }
            else if (!name.EndsWith(Suffix, StringComparison.Ordinal))
            {
                dates += CheckAndRemove(record[name]);
            }
        }

        foreach (string name in record.Select(static property => property.Key).Where(static name => name.EndsWith(Suffix, StringComparison.Ordinal)).ToArray())
        {
            Assert.True(record.ContainsKey(name[..^Suffix.Length]));
            record.Remove(name);
        }

        return dates;
    }

    public static void AssertEqual(EdtfDate date, JsonObject bounds)
    {
        Assert.Equal(["earliest", "earliestKind", "latest", "latestKind"], bounds.Select(static bound => bound.Key));
        Assert.Equal(date.Earliest?.ToString(), (string?)bounds["earliest"]);
        Assert.Equal(Kind(date.EarliestStart), (string?)bounds["earliestKind"]);
        Assert.Equal(date.Latest?.ToString(), (string?)bounds["latest"]);
        Assert.Equal(Kind(date.LatestEnd), (string?)bounds["latestKind"]);
    }

    public static string Kind(DateBound bound) => bound.Day is null ? bound.ToString() : "day";
}
