namespace Jtr.Corpora;

/// <summary>The property names that reading looks for.</summary>
internal static class JsonNames
{
    public const string Key = "key";

    /// <summary>The property with the table's name, which the seed does not have. No record has a property of that name.</summary>
    public const string Table = "table";
}
