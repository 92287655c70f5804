using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>One step of a path: a relation and the direction in which it is followed. Immutable and thread-safe.</summary>
public sealed class RelationStep
{
    internal RelationStep(IEntity from, Relation relation, IEntity to)
    {
        From = from;
        Relation = relation;
        To = to;
    }

    /// <summary>Gets the start of the step.</summary>
    [JsonPropertyName("from")]
    public IEntity From { get; }

    /// <summary>Gets the relation.</summary>
    [JsonPropertyName("relation")]
    public Relation Relation { get; }

    /// <summary>Gets the end of the step.</summary>
    [JsonPropertyName("to")]
    public IEntity To { get; }

    /// <summary>True if the step goes from the relation's subject to its object; otherwise, false.</summary>
    [JsonPropertyName("isForward")]
    public bool IsForward => Relation.Subject.Equals(From);

    /// <summary>Returns <c>Japan-Taiwan Exchange Association –represents→ Japan</c>, with the arrow reversed if the step goes from object to subject.</summary>
    public override string ToString() => From.Name + Arrow + To.Name;

    /// <summary>Gets the relation as an arrow, with its status if it is not asserted.</summary>
    internal string Arrow => IsForward ? $" –{Label}→ " : $" ←{Label}– ";

    private string Label => Relation.Status == RelationStatus.Asserted ? CorpusEnumLabels.Of(Relation.Kind) : $"{CorpusEnumLabels.Of(Relation.Kind)}, {CorpusEnumLabels.Of(Relation.Status)}";
}
