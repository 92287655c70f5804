using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>Creates the JSON converters of the interfaces of sources, which name this factory in an attribute. Used by System.Text.Json and its source generator. They write rows and cannot read. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SourceJson : JsonConverterFactory
{
    /// <summary>Returns true if the type has a converter here; otherwise, false.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => Create(typeToConvert) is not null;

    /// <summary>Creates the converter of a type; null if it has none here.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Ignored: no option changes the JSON.</param>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Create(typeToConvert);

    private static JsonConverter? Create(Type type) =>
        type == typeof(ISourceDocument) ? AnyRow.CreateConverter<ISourceDocument>()
        : type == typeof(ISourcePassage) ? AnyRow.CreateConverter<ISourcePassage>()
        : type == typeof(IEvidence) ? new ValueConverter<IEvidence>(JsonReferences.Keys)
        : null;
}
