using System;
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Creates the JSON converters of a corpus's records, with references as keys. Called by the factories that generated code declares. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowJson
{
    /// <summary>Returns the converter of a row of one table.</summary>
    /// <param name="get">Returns the row with a key.</param>
    /// <param name="table">The table's name.</param>
    public static JsonConverter<T> Row<T>(Func<string, T> get, string table)
        where T : class, IRow => new RowConverter<T>(get, table, JsonReferences.Keys, isTabled: false);

    /// <summary>Returns the converter of a row of any of several tables.</summary>
    /// <param name="get">Returns the row with a key.</param>
    /// <param name="rows">The name of the rows in messages.</param>
    public static JsonConverter<T> Union<T>(Func<string, T> get, string rows)
        where T : class, IRow => new RowConverter<T>(get, rows, JsonReferences.Keys, isTabled: true);

    /// <summary>Returns the converter of a value nested in a row.</summary>
    public static JsonConverter<T> Value<T>()
        where T : class, IRecord => new ValueConverter<T>(JsonReferences.Keys);
}
