namespace Jtr.Data.Benchmarks.Queries;

/// <summary>What is made of each result, so that it is read: a number that contenders with the same results share, in whatever order they give them.</summary>
internal static class Reading
{
    public static long Of(string key, string summary) => (key.Length * 1009L) + summary.Length;
}
