using System;
using System.Diagnostics.CodeAnalysis;

namespace Jtr.Data.Mcp.Resources;

/// <summary>The addresses of rows: <c>jtr://events/aso-visits-taiwan</c>. Tables and keys need no escape.</summary>
internal static class RowAddress
{
    /// <summary>The URI template of all rows.</summary>
    public const string Template = Scheme + "{table}/{key}";

    private const string Scheme = "jtr://";

    /// <summary>Returns the address of a row.</summary>
    public static string Of(IRow row) => $"{Scheme}{row.Table}/{row.Key}";

    /// <summary>Parses an address into its table and key. Returns false if the text is not the address of a row.</summary>
    public static bool TryRead(string address, [NotNullWhen(true)] out string? table, [NotNullWhen(true)] out string? key)
    {
        (table, key) = (null, null);
        if (!address.StartsWith(Scheme, StringComparison.Ordinal) || address[Scheme.Length..].Split('/') is not [{ Length: > 0 } first, { Length: > 0 } second])
            return false;
        (table, key) = (first, second);
        return true;
    }
}
