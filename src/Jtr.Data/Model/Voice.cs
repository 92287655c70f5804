using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>In what voice a claim is made.</summary>
[JsonConverter(typeof(WordJsonConverter<Voice>))]
public enum Voice
{
    /// <summary>States it as so, judges, holds.</summary>
    Asserts = 0,

    /// <summary>Passes on what happened or was said.</summary>
    Reports = 1,

    /// <summary>Says that it is not so.</summary>
    Denies = 2,

    /// <summary>Refuses to say or comment.</summary>
    Declines = 3,

    /// <summary>Says that something bad may come; fears.</summary>
    Warns = 4,

    /// <summary>Says what will or may come.</summary>
    Predicts = 5,

    /// <summary>Advises a course, says what should be done.</summary>
    Recommends = 6,

    /// <summary>Puts a plan forward.</summary>
    Proposes = 7,

    /// <summary>Presses somebody to act.</summary>
    Urges = 8,

    /// <summary>Is against it.</summary>
    Opposes = 9,

    /// <summary>Promises or undertakes to act.</summary>
    Pledges = 10,

    /// <summary>Finds fault with somebody or something.</summary>
    Criticises = 11,

    /// <summary>Gives a reason or a purpose.</summary>
    Explains = 12,

    /// <summary>Doubts or asks.</summary>
    Questions = 13,

    /// <summary>Says what would follow if something were so.</summary>
    Hypothesises = 14,
}
