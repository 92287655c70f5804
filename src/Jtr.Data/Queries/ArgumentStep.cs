using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>A fact in the outline of an argument: its depth below the thesis, and its link to the fact above it. Immutable and thread-safe.</summary>
public sealed class ArgumentStep
{
    internal ArgumentStep(IFact fact, int depth, Link? link)
    {
        Fact = fact;
        Depth = depth;
        Link = link;
    }

    /// <summary>Gets the fact.</summary>
    [JsonPropertyName("fact")]
    public IFact Fact { get; }

    /// <summary>Gets the number of links between it and the thesis on the shortest path; 0 for the thesis itself.</summary>
    [JsonPropertyName("depth")]
    public int Depth { get; }

    /// <summary>Gets the link to the fact above it, the nearest earlier step of a smaller depth; null for the thesis.</summary>
    [JsonPropertyName("link")]
    public Link? Link { get; }

    /// <summary>Gets the link in words, read from the fact above: "because", "supported by", "answered by"; empty for the thesis.</summary>
    [JsonPropertyName("linkText")]
    public string LinkText => Link is null ? "" : Link.To.Equals(Fact) ? FromAbove(Link.Kind) : FromBelow(Link.Kind);

    /// <summary>Returns the line of the outline, without its indent: <c>because: japan-and-taiwan-face-one-threat: …</c>.</summary>
    public override string ToString() => Link is null ? $"{Fact.Key}: {Fact.Summary}" : $"{LinkText}: {Fact.Key}: {Fact.Summary}";

    /// <summary>Describes a link that leads from the fact above to this one.</summary>
    private static string FromAbove(LinkKind kind) => kind switch
    {
        LinkKind.RespondsTo => "answers",
        LinkKind.Because => "because",
        LinkKind.PurposeOf => "by means of",
        LinkKind.LaterThan => "later than",
        LinkKind.PartOf => "part of",
        _ => CorpusEnumLabels.Of(kind).Replace('-', ' '),
    };

    /// <summary>Describes a link that leads from this fact to the one above.</summary>
    private static string FromBelow(LinkKind kind) => kind switch
    {
        LinkKind.RespondsTo => "answered by",
        LinkKind.Follows => "followed by",
        LinkKind.Enables => "enabled by",
        LinkKind.PartOf => "has part",
        LinkKind.Contradicts => "contradicted by",
        LinkKind.Qualifies => "qualified by",
        LinkKind.Updates => "updated by",
        LinkKind.Restates => "restated by",
        LinkKind.Supports => "supported by",
        LinkKind.Causes => "caused by",
        LinkKind.Because => "therefore",
        LinkKind.LaterThan => "earlier than",
        LinkKind.PurposeOf => "in order that",
        _ => CorpusEnumLabels.Of(kind).Replace('-', ' '),
    };
}
