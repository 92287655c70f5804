using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// The JSON of the types of this assembly that have one of their own; they name it in an attribute, and System.Text.Json and its source generator create it. The converters are reached from
/// <see cref="CreateConverter"/> alone, so that a trimmed app that serialises nothing keeps none of them. Thread-safe.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusJson : JsonConverterFactory
{
    /// <summary>Whether the type has JSON of its own here.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => Create(typeToConvert) is not null;

    /// <summary>Creates the converter of a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used: no option changes the shape.</param>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Create(typeToConvert);

    private static JsonConverter? Create(Type type) =>
        type == typeof(IRow) ? AnyRow.Converter<IRow>()
        : type == typeof(IRecord) ? new ValueConverter<IRecord>(JsonReferences.Keys)
        : type == typeof(DateArgument) ? new DateArgumentConverter()
        : null;
}
