using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The role in which an actor takes part in an event.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<ParticipantRole>))]
public enum ParticipantRole
{
    /// <summary>The one who does it.</summary>
    Agent = 0,

    /// <summary>The one who is acted upon, or at whom the act is aimed.</summary>
    Target = 1,

    /// <summary>One who signs.</summary>
    Signatory = 2,

    /// <summary>One who meets, takes part or attends on equal terms.</summary>
    Participant = 3,

    /// <summary>The one who receives a guest or provides the venue.</summary>
    Host = 4,

    /// <summary>The one who visits.</summary>
    Visitor = 5,

    /// <summary>The one who says it.</summary>
    Speaker = 6,

    /// <summary>The one who is spoken to, or receives a proposal.</summary>
    Addressee = 7,

    /// <summary>The one who reports or publishes it.</summary>
    Reporter = 8,

    /// <summary>One through whom it is done: an intermediary.</summary>
    Channel = 9,

    /// <summary>One who calls or sets it up.</summary>
    Organizer = 10,

    /// <summary>The one who is appointed, elected or dismissed.</summary>
    Appointee = 11,

    /// <summary>The one whom it concerns, who neither acts nor is acted upon.</summary>
    Subject = 12,

    /// <summary>The one who gains from it or is to be protected by it.</summary>
    Beneficiary = 13,
}
