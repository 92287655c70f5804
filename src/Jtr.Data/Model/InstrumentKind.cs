using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The kind of an instrument.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<InstrumentKind>))]
public enum InstrumentKind
{
    /// <summary>A memorandum of understanding or cooperation.</summary>
    Memorandum = 0,

    /// <summary>A communiqué issued by governments together.</summary>
    Communique = 1,

    /// <summary>A statement issued by one or several governments or leaders.</summary>
    Statement = 2,

    /// <summary>An act of a legislature, in force or advocated.</summary>
    Statute = 3,

    /// <summary>A motion or bill before a legislature.</summary>
    Bill = 4,

    /// <summary>A strategy, plan or assessment of a government.</summary>
    Strategy = 5,

    /// <summary>Another agreement between parties, or a class of such agreements.</summary>
    Agreement = 6,

    /// <summary>A standing policy or principle that a government asserts.</summary>
    Policy = 7,

    /// <summary>A mechanism, framework or programme that is set up or proposed.</summary>
    Mechanism = 8,

    /// <summary>An unwritten understanding.</summary>
    Understanding = 9,
}
