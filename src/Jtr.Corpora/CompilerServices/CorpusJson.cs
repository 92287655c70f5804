using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// Creates the JSON converters of this assembly's types, which name this factory in an attribute. Used by System.Text.Json and its source generator. Only
/// this factory refers to the converters, so that trimming removes them from an app that serialises nothing. Thread-safe.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusJson : JsonConverterFactory
{
    /// <summary>Returns true if the type has a converter here; otherwise, false.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => Create(typeToConvert) is not null;

    /// <summary>Creates the converter of a type; null if it has none here.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Ignored: no option changes the JSON.</param>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Create(typeToConvert);

    private static JsonConverter? Create(Type type) =>
        type == typeof(IRow) ? AnyRow.CreateConverter<IRow>()
        : type == typeof(IRecord) ? new ValueConverter<IRecord>(JsonReferences.Keys)
        : type == typeof(DateArgument) ? new DateArgumentConverter()
        : null;
}
