using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The formality that a text gives a relation. "No formal dialogue" denies less than "no dialogue".</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<Formality>))]
public enum Formality
{
    /// <summary>The text calls it formal, official or the like: only a formal relation is asserted or denied.</summary>
    Formal = 0,

    /// <summary>The text calls it informal, unofficial, non-governmental, de facto, tacit or the like.</summary>
    Informal = 1,
}
