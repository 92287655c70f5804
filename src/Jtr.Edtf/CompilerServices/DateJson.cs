using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Edtf.CompilerServices;

/// <summary>
/// The JSON of the types of this assembly, which name it in an attribute; System.Text.Json and its source generator create it. It is a factory because the converters themselves are reached
/// from <see cref="CreateConverter"/> alone: a trimmed app that serialises nothing keeps none of them. Thread-safe.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DateJson : JsonConverterFactory
{
    /// <summary>Whether the type has JSON of its own here.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => Create(typeToConvert) is not null;

    /// <summary>Creates the converter of a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used: no option changes the shape.</param>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Create(typeToConvert);

    private static JsonConverter? Create(Type type) =>
        type == typeof(EdtfDate) ? new TextJson<EdtfDate>("a date as an EDTF text", static date => date.ToString(), ReadDate)
        : type == typeof(Day) ? new TextJson<Day>("a day as an ISO 8601 text", static day => day.ToString(), Day.Parse)
        : type == typeof(Ternary) ? new TernaryJson()
        : type == typeof(DateBound) ? new TextJson<DateBound>("a day as an ISO 8601 text, or the reason why there is none", static bound => bound.ToString(), DateBound.Parse)
        : type == typeof(SeasonMap) ? new SeasonMapJson()
        : type == typeof(AllenRelations) ? new TextJson<AllenRelations>("relations as Alspaugh's letters", AllenAlgebra.ToLetters, AllenAlgebra.FromLetters)
        : type == typeof(ComparedBound) ? Word<ComparedBound>()
        : type == typeof(DateBoundKind) ? Word<DateBoundKind>()
        : type == typeof(DateExtentKind) ? Word<DateExtentKind>()
        : type == typeof(DateKind) ? Word<DateKind>()
        : type == typeof(DatePrecision) ? Word<DatePrecision>()
        : type == typeof(Qualification) ? Word<Qualification>()
        : type == typeof(UncertaintyReason) ? Word<UncertaintyReason>()
        : null;

    private static TextJson<T> Word<T>()
        where T : struct, Enum => new("a word", EnumWords<T>.Of, EnumWords<T>.Parse);

    // No date is an empty text, so that it is read back as what it was; EDTF has no text for it.
    private static EdtfDate ReadDate(string text) => text.Length == 0 ? default : EdtfDate.Parse(text);
}
