using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>
/// Converts enumeration values to and from their labels (see <see cref="EnumLabels"/>), also as keys of a dictionary. Name it in an attribute of the enumeration:
/// <c>[JsonConverter(typeof(EnumLabelJsonConverter&lt;Genre&gt;))]</c>. An unknown label throws a <see cref="JsonException"/> that names the nearest. Thread-safe.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class EnumLabelJsonConverter<T> : JsonConverterFactory
    where T : struct, Enum
{
    /// <summary>Returns true if the type is the enumeration; otherwise, false.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(T);

    /// <summary>Creates the converter. A factory, so that trimming removes the converter from an app that serialises nothing.</summary>
    /// <param name="typeToConvert">The enumeration.</param>
    /// <param name="options">Ignored: no option changes the labels.</param>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => new EnumLabelConverter<T>();
}
