using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>How one fact stands to another, read from the first to the second.</summary>
[JsonConverter(typeof(WordJsonConverter<LinkKind>))]
public enum LinkKind
{
    /// <summary>Answers or reacts to it.</summary>
    RespondsTo = 0,

    /// <summary>Comes after it, as a next step.</summary>
    Follows = 1,

    /// <summary>Makes it possible.</summary>
    Enables = 2,

    /// <summary>Is a part of it.</summary>
    PartOf = 3,

    /// <summary>Is the same thing, recorded apart because the texts do not settle it.</summary>
    SameAs = 4,

    /// <summary>Cannot be true together with it.</summary>
    Contradicts = 5,

    /// <summary>Limits or weakens it.</summary>
    Qualifies = 6,

    /// <summary>Brings it up to date.</summary>
    Updates = 7,

    /// <summary>Says it again in other words.</summary>
    Restates = 8,

    /// <summary>Gives a reason for it.</summary>
    Supports = 9,

    /// <summary>Is not the same thing, though it looks like it.</summary>
    DistinctFrom = 10,
}
