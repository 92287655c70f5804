using System;
using System.Collections.Generic;

namespace Jtr.Data;

/// <summary>Makes the error for a key that no row has; it names the nearest key that exists.</summary>
internal static class UnknownKey
{
    public static KeyNotFoundException In<T>(Rows<T> rows, Func<T, string> keyOf, string table, string key)
        where T : class
    {
        string? nearest = Nearest.To(key, Keys(rows, keyOf));
        return new KeyNotFoundException(nearest is null
            ? $"There is no row '{key}' in {table}."
            : $"There is no row '{key}' in {table}. The nearest key is '{nearest}'.");
    }

    private static IEnumerable<string> Keys<T>(Rows<T> rows, Func<T, string> keyOf)
        where T : class
    {
        foreach (T row in rows)
            yield return keyOf(row);
    }
}
