using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>Whether a relation is said to be formal. "No formal dialogue" denies less than "no dialogue".</summary>
[JsonConverter(typeof(WordJsonConverter<Formality>))]
public enum Formality
{
    /// <summary>The text calls it formal, official or the like: the relation, or its absence, is of that kind alone.</summary>
    Formal = 0,

    /// <summary>The text calls it informal, unofficial, non-governmental, de facto, tacit or the like.</summary>
    Informal = 1,
}
