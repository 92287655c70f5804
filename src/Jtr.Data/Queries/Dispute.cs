using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>That one fact stands against another, by which link, and who stands behind each. Neither is chosen. Immutable and thread-safe.</summary>
public sealed class Dispute
{
    internal Dispute(Link link)
    {
        Link = link;
        Holders = HoldersOf(link.To);
        Disputants = HoldersOf(link.From);
    }

    /// <summary>What is disputed.</summary>
    [JsonPropertyName("fact")]
    public IFact Fact => Link.To;

    /// <summary>What stands against it.</summary>
    [JsonPropertyName("objection")]
    public IFact Objection => Link.From;

    /// <summary>The link that says so: <see cref="LinkKind.Contradicts"/>, <see cref="LinkKind.Qualifies"/>, <see cref="LinkKind.ContrastsWith"/>, or <see cref="LinkKind.RespondsTo"/> where the answer denies, opposes, criticises or refuses.</summary>
    [JsonPropertyName("link")]
    public Link Link { get; }

    /// <summary>Those on whose word or by whose act the disputed fact stands; empty where the texts name nobody.</summary>
    [JsonPropertyName("holders")]
    public ImmutableArray<Actor> Holders { get; }

    /// <summary>Those on whose word or by whose act the objection stands; empty where the texts name nobody.</summary>
    [JsonPropertyName("disputants")]
    public ImmutableArray<Actor> Disputants { get; }

    /// <summary>Whether the two have nobody in common: a writer who qualifies a statement of their own is in no dispute with anybody.</summary>
    [JsonPropertyName("isBetweenOthers")]
    public bool IsBetweenOthers => !Holders.Any(Disputants.Contains);

    /// <summary>The two facts by key with those behind them: <c>China: beijing-rebukes-aso-remark –responds-to→ Taro Aso: aso-remark-on-resolve-to-fight</c>.</summary>
    public override string ToString() => $"{Side(Disputants, Objection)} –{Words.Of(Link.Kind)}→ {Side(Holders, Fact)}";

    /// <summary>Whether a link says that its first fact stands against its second.</summary>
    internal static bool Says(Link link) => link.Kind switch
    {
        LinkKind.Contradicts or LinkKind.Qualifies or LinkKind.ContrastsWith => true,
        LinkKind.RespondsTo => link.From is Claim { Voice: Voice.Denies or Voice.Opposes or Voice.Criticises } or Event { Kind: EventKind.Criticism or EventKind.Refusal },
        _ => false,
    };

    private static string Side(ImmutableArray<Actor> holders, IFact fact) =>
        holders.IsEmpty ? fact.Key : $"{string.Join(", ", holders.Select(static holder => holder.Name))}: {fact.Key}";

    private static ImmutableArray<Actor> HoldersOf(IFact fact) => fact switch
    {
        Claim claim => [claim.Claimant],
        Relation { AccordingTo: { } authority } => [authority],
        Measure { AccordingTo: { } authority } => [authority],
        Instrument { AccordingTo: { } authority } => [authority],
        Provision { AccordingTo: { } authority } => [authority],
        Tenure { AccordingTo: { } authority } => [authority],
        Event { AccordingTo: { } authority } => [authority],
        Event happening when happening.Participants.Any(static participation => participation.Role is ParticipantRole.Agent or ParticipantRole.Speaker) =>
            [.. happening.Participants.Where(static participation => participation.Role is ParticipantRole.Agent or ParticipantRole.Speaker).Select(static participation => participation.OnBehalfOf ?? participation.Actor).Distinct()],
        _ => [.. fact.Sources().SelectMany(static document => document.Authors).Distinct()],
    };
}
