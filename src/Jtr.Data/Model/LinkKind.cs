using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>How one fact stands to another, read from the first to the second.</summary>
[JsonConverter(typeof(WordJsonConverter<LinkKind>))]
public enum LinkKind
{
    /// <summary>Answers or reacts to it.</summary>
    RespondsTo = 0,

    /// <summary>Comes after it, as a next step that it led to. Where one is told to be later and nothing more, it is <see cref="LaterThan"/>.</summary>
    Follows = 1,

    /// <summary>Makes it possible, or is a condition for it, without bringing it about: a law that would allow cooperation. What brings it about <see cref="Causes"/> it.</summary>
    Enables = 2,

    /// <summary>Is a part of it.</summary>
    PartOf = 3,

    /// <summary>Is the same thing, told twice and recorded apart because the texts do not settle it, or because one tells it as an event and another as a claim.</summary>
    SameAs = 4,

    /// <summary>Cannot be true together with it. Where both may be true and are set against each other, it <see cref="ContrastsWith"/> it.</summary>
    Contradicts = 5,

    /// <summary>Limits or weakens it: an exception, a condition, a doubt about it.</summary>
    Qualifies = 6,

    /// <summary>Brings it up to date.</summary>
    Updates = 7,

    /// <summary>Says it again in other words.</summary>
    Restates = 8,

    /// <summary>
    /// Makes it more believable without being the ground that is given for it: an example, a witness who agrees, a fact that fits. A conclusion stands to the ground that its author gives by
    /// <see cref="Because"/>.
    /// </summary>
    Supports = 9,

    /// <summary>Is not the same thing, though it looks like it.</summary>
    DistinctFrom = 10,

    /// <summary>Brings it about, as the text says: the summit had the fleet sent. In the world, not in an argument.</summary>
    Causes = 11,

    /// <summary>Is concluded from it: the claimant gives the second as the ground of the first. Japan should make a law, because it cannot share radar data without one.</summary>
    Because = 12,

    /// <summary>Is told to be later than it, and nothing more.</summary>
    LaterThan = 13,

    /// <summary>Is set against it, or pulls against it, while both may be true: a public that favours Taiwan, and a policy that puts China first.</summary>
    ContrastsWith = 14,

    /// <summary>Is what the second is done for: to deter is the purpose of the patrols. Whether it was reached is not said.</summary>
    PurposeOf = 15,
}
