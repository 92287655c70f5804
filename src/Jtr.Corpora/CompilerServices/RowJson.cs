using System;
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Creates the JSON of a corpus' records, with references as keys. The factories that generated code declares call it. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowJson
{
    /// <summary>The JSON of a row of one table.</summary>
    /// <param name="get">The row with a key.</param>
    /// <param name="table">The table's name.</param>
    public static JsonConverter<T> Row<T>(Func<string, T> get, string table)
        where T : class, IRow => new RowConverter<T>(get, table, JsonReferences.Keys, isTabled: false);

    /// <summary>The JSON of a row of any of several tables.</summary>
    /// <param name="get">The row with a key.</param>
    /// <param name="rows">What the rows are called in texts.</param>
    public static JsonConverter<T> Union<T>(Func<string, T> get, string rows)
        where T : class, IRow => new RowConverter<T>(get, rows, JsonReferences.Keys, isTabled: true);

    /// <summary>The JSON of a value nested in a row.</summary>
    public static JsonConverter<T> Value<T>()
        where T : class, IRecord => new ValueConverter<T>(JsonReferences.Keys);
}
