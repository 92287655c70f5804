using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The status of an event: occurred, ongoing, planned, proposed, halted, hypothetical or negated.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<EventStatus>))]
public enum EventStatus
{
    /// <summary>It happened.</summary>
    Occurred = 0,

    /// <summary>It had begun and was going on when the text was written.</summary>
    Ongoing = 1,

    /// <summary>It is decided and has not happened yet.</summary>
    Planned = 2,

    /// <summary>It is proposed and not decided.</summary>
    Proposed = 3,

    /// <summary>It was planned or begun and was stopped.</summary>
    Halted = 4,

    /// <summary>It is only supposed.</summary>
    Hypothetical = 5,

    /// <summary>The text says that it did not happen.</summary>
    Negated = 6,
}
