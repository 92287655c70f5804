using System.Text.Json.Serialization;

namespace Jtr.Data.Mcp.Answers;

/// <summary>The standing of a row in the texts.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<Standing>))]
internal enum Standing
{
    /// <summary>The texts state it.</summary>
    Stated = 0,

    /// <summary>The texts attribute it to somebody else.</summary>
    Attributed = 1,

    /// <summary>Somebody claimed it, which does not make it true.</summary>
    Claimed = 2,

    /// <summary>The texts deny it, or state that it was rejected.</summary>
    Denied = 3,

    /// <summary>It is planned, proposed or called for.</summary>
    Planned = 4,

    /// <summary>It was planned or begun, and stopped.</summary>
    Stopped = 5,

    /// <summary>It is hypothetical.</summary>
    Supposed = 6,

    /// <summary>It has ended.</summary>
    Ended = 7,

    /// <summary>The corpus has withdrawn it.</summary>
    Withdrawn = 8,
}
