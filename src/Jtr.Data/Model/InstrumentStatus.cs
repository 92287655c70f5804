using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The status of an instrument or of one of its provisions.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<InstrumentStatus>))]
public enum InstrumentStatus
{
    /// <summary>Signed, issued, passed or in force.</summary>
    Existing = 0,

    /// <summary>Put forward by somebody who could bring it about.</summary>
    Proposed = 1,

    /// <summary>Called for by somebody who could not bring it about alone.</summary>
    Advocated = 2,

    /// <summary>Only supposed.</summary>
    Hypothetical = 3,

    /// <summary>No longer in force.</summary>
    Ended = 4,

    /// <summary>Proposed and turned down.</summary>
    Rejected = 5,
}
