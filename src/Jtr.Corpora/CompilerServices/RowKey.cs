using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Reads a key where a text was given for a row. Generated code calls it. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowKey
{
    /// <summary>The row with a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="get">The holder's look-up, whose error says what became of a key that is not there.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="FormatException">No row has the key; the message names the nearest, or says why the key was withdrawn.</exception>
    public static T Parse<T>(string key, Func<string, T> get)
        where T : class, IRow
    {
        try
        {
            return (get ?? throw new ArgumentNullException(nameof(get)))(key);
        }
        catch (KeyNotFoundException unknown)
        {
            throw new FormatException(unknown.Message, unknown);
        }
    }
}
