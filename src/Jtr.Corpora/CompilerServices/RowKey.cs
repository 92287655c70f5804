using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Parses keys given as texts. Called by generated code. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowKey
{
    /// <summary>Returns the row with a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="get">The look-up of the table class, whose exception explains an unknown key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="FormatException">No row has the key; the message names the nearest key, or the reason why the key was withdrawn.</exception>
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
