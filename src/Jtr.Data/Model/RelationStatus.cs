using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The status of a relation: asserted, negated, ended, proposed or hypothetical.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<RelationStatus>))]
public enum RelationStatus
{
    /// <summary>The text states that it holds.</summary>
    Asserted = 0,

    /// <summary>The text states that it does not hold.</summary>
    Negated = 1,

    /// <summary>It held once and the text says that it no longer does.</summary>
    Ended = 2,

    /// <summary>It is proposed or called for.</summary>
    Proposed = 3,

    /// <summary>It is only supposed.</summary>
    Hypothetical = 4,
}
