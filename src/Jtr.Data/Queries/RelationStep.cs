using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>One relation of a path, and the way it is walked. Immutable and thread-safe.</summary>
public sealed class RelationStep
{
    internal RelationStep(IEntity from, Relation relation, IEntity to)
    {
        From = from;
        Relation = relation;
        To = to;
    }

    /// <summary>Where the step starts.</summary>
    [JsonPropertyName("from")]
    public IEntity From { get; }

    /// <summary>The relation.</summary>
    [JsonPropertyName("relation")]
    public Relation Relation { get; }

    /// <summary>Where the step leads.</summary>
    [JsonPropertyName("to")]
    public IEntity To { get; }

    /// <summary>Whether the step goes from the relation's subject to its object.</summary>
    [JsonPropertyName("isForward")]
    public bool IsForward => Relation.Subject.Equals(From);

    /// <summary><c>Japan-Taiwan Exchange Association –represents→ Japan</c>, and the arrow turned where the step goes against the relation.</summary>
    public override string ToString() => From.Name + Arrow + To.Name;

    /// <summary>The relation as an arrow, with its status where it does not simply hold.</summary>
    internal string Arrow => IsForward ? $" –{Label}→ " : $" ←{Label}– ";

    private string Label => Relation.Status == RelationStatus.Asserted ? Words.Of(Relation.Kind) : $"{Words.Of(Relation.Kind)}, {Words.Of(Relation.Status)}";
}
