using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>
/// Writes the values of an enumeration as their <see cref="Words"/>, and reads them; also as keys of a dictionary. An enumeration names it in an attribute:
/// <c>[JsonConverter(typeof(WordJsonConverter&lt;Genre&gt;))]</c>. What is no word is a <see cref="JsonException"/> that names the nearest. Thread-safe.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class WordJsonConverter<T> : JsonConverterFactory
    where T : struct, Enum
{
    /// <summary>Whether the type is the enumeration.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(T);

    /// <summary>Creates the converter. It is made here, and not this object, so that a trimmed app that serialises nothing does not keep it.</summary>
    /// <param name="typeToConvert">The enumeration.</param>
    /// <param name="options">Not used: no option changes the words.</param>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => new WordConverter<T>();
}
