namespace Jtr.Data.Benchmarks.Queries;

/// <summary>The contenders of the query benchmarks.</summary>
internal static class Contenders
{
    public const string Library = "library";
    public const string Frozen = "FrozenDictionary";
    public const string Dictionary = "Dictionary";
    public const string Scan = "LINQ scan of ready objects";
    public const string SortedObjects = "ready objects, in order of date";
    public const string ListsByActor = "ready lists by actor";
    public const string Sqlite = "SQLite in memory";
}
