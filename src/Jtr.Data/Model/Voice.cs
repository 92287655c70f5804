using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The voice in which a claim is made.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<Voice>))]
public enum Voice
{
    /// <summary>States, judges or holds it.</summary>
    Asserts = 0,

    /// <summary>Reports something that happened or was said.</summary>
    Reports = 1,

    /// <summary>Denies it.</summary>
    Denies = 2,

    /// <summary>Refuses to say or comment.</summary>
    Declines = 3,

    /// <summary>Says that something bad may come; fears.</summary>
    Warns = 4,

    /// <summary>Predicts it as certain or possible.</summary>
    Predicts = 5,

    /// <summary>Advises a course of action.</summary>
    Recommends = 6,

    /// <summary>Puts a plan forward.</summary>
    Proposes = 7,

    /// <summary>Presses somebody to act.</summary>
    Urges = 8,

    /// <summary>Opposes it.</summary>
    Opposes = 9,

    /// <summary>Promises or undertakes to act.</summary>
    Pledges = 10,

    /// <summary>Finds fault with somebody or something.</summary>
    Criticises = 11,

    /// <summary>Gives a reason or a purpose.</summary>
    Explains = 12,

    /// <summary>Doubts or asks.</summary>
    Questions = 13,

    /// <summary>Describes the consequences of a supposition.</summary>
    Hypothesises = 14,
}
