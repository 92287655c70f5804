using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Jtr.Edtf;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// A request of System.Text.Json for the metadata of a type. Each method returns the metadata if the type is the one that it handles, and null otherwise; the methods for rows and nested values also handle lists of them. Uses no reflection.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonRequest(Type type, JsonSerializerOptions options, JsonReferences references)
{
    /// <summary>Returns the JSON metadata of a row of one table.</summary>
    /// <param name="get">Returns the row with a key.</param>
    /// <param name="table">The table's name.</param>
    public JsonTypeInfo? Row<T>(Func<string, T> get, string table)
        where T : class, IRow =>
        type == typeof(T) ? CreateInfo(new RowConverter<T>(get, table, references, isTabled: false)) : ListOf<T>();

    /// <summary>Returns the JSON metadata of a row of any of several tables.</summary>
    /// <param name="get">Returns the row with a key.</param>
    /// <param name="rows">The name of the rows in messages.</param>
    public JsonTypeInfo? Union<T>(Func<string, T> get, string rows)
        where T : class, IRow =>
        type == typeof(T) ? CreateInfo(new RowConverter<T>(get, rows, references, isTabled: true)) : ListOf<T>();

    /// <summary>Returns the JSON metadata of a value nested in a row.</summary>
    public JsonTypeInfo? Value<T>()
        where T : class, IRecord =>
        type == typeof(T) ? CreateInfo(new ValueConverter<T>(references)) : ListOf<T>();

    /// <summary>Returns the JSON metadata of a date or a day, nullable or not.</summary>
    public JsonTypeInfo? Date() => CreateStructInfo(ConverterOf<EdtfDate>()) ?? CreateStructInfo(ConverterOf<Day>());

    /// <summary>Returns the JSON metadata of a three-valued answer, nullable or not.</summary>
    public JsonTypeInfo? Answer() => CreateStructInfo(ConverterOf<Ternary>());

    private JsonConverter<T> ConverterOf<T>() => (JsonConverter<T>)new DateJson().CreateConverter(typeof(T), options)!;

    private JsonTypeInfo? CreateStructInfo<T>(JsonConverter<T> converter)
        where T : struct =>
        type == typeof(T) ? CreateInfo(converter)
        : type == typeof(T?) ? CreateInfo(JsonMetadataServices.GetNullableConverter<T>(options))
        : null;

    private JsonTypeInfo<T> CreateInfo<T>(JsonConverter<T> converter) => JsonMetadataServices.CreateValueInfo<T>(options, converter);

    private JsonTypeInfo? ListOf<T>()
        where T : class
    {
        if (type == typeof(IReadOnlyList<T>))
            return JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new JsonCollectionInfoValues<IReadOnlyList<T>>());
        if (type == typeof(IEnumerable<T>))
            return JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new JsonCollectionInfoValues<IEnumerable<T>>());
        if (type == typeof(Rows<T>))
            return JsonMetadataServices.CreateIEnumerableInfo<Rows<T>, T>(options, new JsonCollectionInfoValues<Rows<T>>());
        if (type == typeof(ImmutableArray<T>))
        {
            return JsonMetadataServices.CreateImmutableEnumerableInfo<ImmutableArray<T>, T>(
                options, new JsonCollectionInfoValues<ImmutableArray<T>>(), static items => ImmutableArray.CreateRange(items));
        }

        if (type == typeof(T[]))
            return JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<T[]>());
        return type == typeof(List<T>)
            ? JsonMetadataServices.CreateListInfo<List<T>, T>(options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [] })
            : null;
    }
}
