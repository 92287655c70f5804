using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jtr.Edtf.CompilerServices;

/// <summary>
/// Creates the JSON converters of this assembly's types, which name this factory in an attribute. Used by System.Text.Json and its source generator.
/// Only this factory refers to the converters, so that trimming removes them from an app that serialises nothing.
/// Thread-safe.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DateJson : JsonConverterFactory
{
    /// <summary>Returns true if the type has a converter here; otherwise, false.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => Create(typeToConvert) is not null;

    /// <summary>Creates the converter of a type; null if it has none here.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Ignored: no option changes the JSON.</param>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Create(typeToConvert);

    private static JsonConverter? Create(Type type) =>
        type == typeof(EdtfDate) ? new TextJson<EdtfDate>("a date as an EDTF text", static date => date.ToString(), ReadDate)
        : type == typeof(Day) ? new TextJson<Day>("a day as an ISO 8601 text", static day => day.ToString(), Day.Parse)
        : type == typeof(Ternary) ? new TernaryJson()
        : type == typeof(DateBound) ? new TextJson<DateBound>("a day as an ISO 8601 text, or \"open\", \"unknown\", \"unplaced\" or \"none\"", static bound => bound.ToString(), DateBound.Parse)
        : type == typeof(SeasonMap) ? new SeasonMapJson()
        : type == typeof(AllenRelations) ? new TextJson<AllenRelations>("relations as Alspaugh's letters", AllenAlgebra.ToLetters, AllenAlgebra.FromLetters)
        : type == typeof(ComparedBound) ? Label<ComparedBound>()
        : type == typeof(DateBoundKind) ? Label<DateBoundKind>()
        : type == typeof(DateExtentKind) ? Label<DateExtentKind>()
        : type == typeof(DateKind) ? Label<DateKind>()
        : type == typeof(DatePrecision) ? Label<DatePrecision>()
        : type == typeof(Qualification) ? Label<Qualification>()
        : type == typeof(UncertaintyReason) ? Label<UncertaintyReason>()
        : null;

    private static TextJson<T> Label<T>()
        where T : struct, Enum => new("the name of a value", EnumLabels<T>.Of, EnumLabels<T>.Parse);

    // The empty text stands for default(EdtfDate), which has no EDTF text, so that it round-trips.
    private static EdtfDate ReadDate(string text) => text.Length == 0 ? default : EdtfDate.Parse(text);
}
