namespace Jtr.Data.Benchmarks.Queries;

/// <summary>The questions of the query benchmarks.</summary>
internal static class Questions
{
    public const string KeyHit = "an existing key";
    public const string KeyMiss = "a mistyped key";
    public const string OtherKey = "a key of another table";
    public const string Range = "1 % of the timeline";
    public const string RangeByTexts = "1 % of the timeline by text";
    public const string ActorEvents = "events of an actor";
}
