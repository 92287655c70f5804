using System.Text.Json.Serialization;

namespace Jtr.Data.Mcp.Answers;

/// <summary>How the texts put what a row says.</summary>
[JsonConverter(typeof(WordJsonConverter<Standing>))]
internal enum Standing
{
    /// <summary>They state it.</summary>
    Stated = 0,

    /// <summary>They give it on the word of somebody else.</summary>
    Attributed = 1,

    /// <summary>Somebody claimed it. That does not make it true.</summary>
    Claimed = 2,

    /// <summary>They state that it is not so, or was turned down.</summary>
    Denied = 3,

    /// <summary>It is planned, proposed or called for.</summary>
    Planned = 4,

    /// <summary>It was planned or begun, and stopped.</summary>
    Stopped = 5,

    /// <summary>It is only supposed.</summary>
    Supposed = 6,

    /// <summary>It was so once and is no longer.</summary>
    Ended = 7,

    /// <summary>The corpus has withdrawn it.</summary>
    Withdrawn = 8,
}
