namespace Jtr.Corpora;

/// <summary>The names that reading looks for.</summary>
internal static class JsonNames
{
    public const string Key = "key";

    /// <summary>The name of what a row adds to the seed's shape; no record has a property of that name.</summary>
    public const string Table = "table";
}
