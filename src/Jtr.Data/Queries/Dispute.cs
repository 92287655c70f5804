using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>A dispute: a fact, an objection to it, the link between them, and the actors behind each. It takes neither side. Immutable and thread-safe.</summary>
public sealed class Dispute
{
    internal Dispute(Link link)
    {
        Link = link;
        Proponents = ActorsOf(link.To);
        Objectors = ActorsOf(link.From);
    }

    /// <summary>Gets the disputed fact.</summary>
    [JsonPropertyName("fact")]
    public IFact Fact => Link.To;

    /// <summary>Gets the objection.</summary>
    [JsonPropertyName("objection")]
    public IFact Objection => Link.From;

    /// <summary>Gets the link between them: <see cref="LinkKind.Contradicts"/>, <see cref="LinkKind.Qualifies"/>, <see cref="LinkKind.ContrastsWith"/>, or <see cref="LinkKind.RespondsTo"/> if the answer denies, opposes, criticises or refuses.</summary>
    [JsonPropertyName("link")]
    public Link Link { get; }

    /// <summary>Gets the actors to whom the disputed fact is attributed, or who perform it; empty if the texts name none.</summary>
    [JsonPropertyName("proponents")]
    public ImmutableArray<Actor> Proponents { get; }

    /// <summary>Gets the actors to whom the objection is attributed, or who perform it; empty if the texts name none.</summary>
    [JsonPropertyName("objectors")]
    public ImmutableArray<Actor> Objectors { get; }

    /// <summary>True if no actor is on both sides; false if, for instance, a writer qualifies a statement of their own.</summary>
    [JsonPropertyName("isBetweenDifferentActors")]
    public bool IsBetweenDifferentActors => !Proponents.Any(Objectors.Contains);

    /// <summary>Returns the two facts by key, with the actors behind each: <c>China: beijing-rebukes-aso-remark –responds-to→ Taro Aso: aso-remark-on-resolve-to-fight</c>.</summary>
    public override string ToString() => $"{Side(Objectors, Objection)} –{CorpusEnumLabels.Of(Link.Kind)}→ {Side(Proponents, Fact)}";

    /// <summary>Returns true if a link states that its first fact disputes its second.</summary>
    internal static bool IsDispute(Link link) => link.Kind switch
    {
        LinkKind.Contradicts or LinkKind.Qualifies or LinkKind.ContrastsWith => true,
        LinkKind.RespondsTo => link.From is Claim { Voice: Voice.Denies or Voice.Opposes or Voice.Criticises } or Event { Kind: EventKind.Criticism or EventKind.Refusal },
        _ => false,
    };

    private static string Side(ImmutableArray<Actor> actors, IFact fact) =>
        actors.IsEmpty ? fact.Key : $"{string.Join(", ", actors.Select(static actor => actor.Name))}: {fact.Key}";

    private static ImmutableArray<Actor> ActorsOf(IFact fact) => fact switch
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
