using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The role of a span of text for the fact that cites it.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<EvidenceRole>))]
public enum EvidenceRole
{
    /// <summary>The span states the fact.</summary>
    States = 0,

    /// <summary>The span gives the fact's date, or the date from which it is computed.</summary>
    Dates = 1,

    /// <summary>The span names a participant of the fact.</summary>
    Names = 2,

    /// <summary>The span says who holds, said or reported it.</summary>
    Attributes = 3,

    /// <summary>The span repeats the fact, in the same text or in another one.</summary>
    Corroborates = 4,
}
