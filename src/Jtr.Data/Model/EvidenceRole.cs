using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>What a span of text does for the fact that cites it.</summary>
[JsonConverter(typeof(WordJsonConverter<EvidenceRole>))]
public enum EvidenceRole
{
    /// <summary>The span states the fact.</summary>
    States = 0,

    /// <summary>The span gives the fact's date, or what its date is reckoned from.</summary>
    Dates = 1,

    /// <summary>The span names somebody or something that takes part in the fact.</summary>
    Names = 2,

    /// <summary>The span says who holds, said or reported it.</summary>
    Attributes = 3,

    /// <summary>The span says the fact again, in the same text or in another one.</summary>
    Corroborates = 4,
}
