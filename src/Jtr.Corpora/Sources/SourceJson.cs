using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>The JSON of the interfaces of sources, which name it in an attribute; System.Text.Json and its source generator create it. They are written as rows, and not read. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SourceJson : JsonConverterFactory
{
    /// <summary>Whether the type has JSON of its own here.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => Create(typeToConvert) is not null;

    /// <summary>Creates the converter of a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used: no option changes the shape.</param>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Create(typeToConvert);

    private static JsonConverter? Create(Type type) =>
        type == typeof(ISourceDocument) ? AnyRow.Converter<ISourceDocument>()
        : type == typeof(ISourcePassage) ? AnyRow.Converter<ISourcePassage>()
        : type == typeof(IEvidence) ? new ValueConverter<IEvidence>(JsonReferences.Keys)
        : null;
}
