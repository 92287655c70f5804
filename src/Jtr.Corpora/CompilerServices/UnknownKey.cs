using System;
using System.ComponentModel;
using System.Collections.Generic;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Creates the exception for an unknown key. Its message gives the reason if the key was withdrawn, or else suggests the nearest key.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UnknownKey
{
    /// <summary>Creates the exception for a key that no row of a table has.</summary>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="keyOf">Returns the key of a row.</param>
    /// <param name="table">The name of the table.</param>
    /// <param name="key">The key.</param>
    /// <param name="withdrawal">The reason why the key was withdrawn; null if it was not.</param>
    public static KeyNotFoundException In<T>(Rows<T> rows, Func<T, string> keyOf, string table, string key, string? withdrawal = null)
        where T : class
    {
        if (withdrawal is not null)
            return new KeyNotFoundException($"There is no row '{key}' in {table}: the key was withdrawn. {withdrawal}");
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
