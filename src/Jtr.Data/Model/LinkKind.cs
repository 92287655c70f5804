using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The kind of link between two facts, read from the first to the second.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<LinkKind>))]
public enum LinkKind
{
    /// <summary>Answers or reacts to it.</summary>
    RespondsTo = 0,

    /// <summary>Follows from it as a next step. If a text says only that it is later, the kind is <see cref="LaterThan"/>.</summary>
    Follows = 1,

    /// <summary>Makes it possible, or is a condition for it, without bringing it about: a law that would allow cooperation. If it brings it about, the kind is <see cref="Causes"/>.</summary>
    Enables = 2,

    /// <summary>Is a part of it.</summary>
    PartOf = 3,

    /// <summary>Is the same thing, told twice. Recorded separately because the texts do not settle it, or because one tells it as an event and another as a claim.</summary>
    SameAs = 4,

    /// <summary>Cannot be true together with it. If the two contrast but both may be true, the kind is <see cref="ContrastsWith"/>.</summary>
    Contradicts = 5,

    /// <summary>Limits or weakens it: an exception, a condition, a doubt about it.</summary>
    Qualifies = 6,

    /// <summary>Brings it up to date.</summary>
    Updates = 7,

    /// <summary>Says it again in other words.</summary>
    Restates = 8,

    /// <summary>
    /// Makes it more credible without being its stated ground: an example, an agreeing witness, a fact that fits. If the author gives it as the ground of a conclusion, the
    /// kind is <see cref="Because"/>.
    /// </summary>
    Supports = 9,

    /// <summary>Resembles it but is a different thing.</summary>
    DistinctFrom = 10,

    /// <summary>Brings it about, as the text says: the summit led to the dispatch of the fleet. A cause in the world, not a step of an argument.</summary>
    Causes = 11,

    /// <summary>Is concluded from it: the claimant gives the second as the ground of the first. Japan should make a law, because it cannot share radar data without one.</summary>
    Because = 12,

    /// <summary>Is later than it; the text states no other link between the two.</summary>
    LaterThan = 13,

    /// <summary>Contrasts with it, while both may be true: a public that favours Taiwan, and a policy that puts China first.</summary>
    ContrastsWith = 14,

    /// <summary>Is the purpose of the second: deterrence is the purpose of the patrols. Does not say that the purpose was achieved.</summary>
    PurposeOf = 15,
}
