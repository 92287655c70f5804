namespace Jtr.Corpora;

/// <summary>The names of the JSON properties that are read; all others are ignored.</summary>
internal static class JsonNames
{
    /// <summary>The property with the row's key.</summary>
    public const string Key = "key";

    /// <summary>The property with the table's name, which the seed does not have. No record has a property of that name.</summary>
    public const string Table = "table";
}
