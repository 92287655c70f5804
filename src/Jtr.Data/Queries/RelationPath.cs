using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>A path from one entity to another along relations. Immutable and thread-safe.</summary>
public sealed class RelationPath
{
    internal RelationPath(IEntity from, IEntity to, ImmutableArray<RelationStep> steps)
    {
        From = from;
        To = to;
        Steps = steps;
    }

    /// <summary>Gets the start of the path.</summary>
    [JsonPropertyName("from")]
    public IEntity From { get; }

    /// <summary>Gets the end of the path.</summary>
    [JsonPropertyName("to")]
    public IEntity To { get; }

    /// <summary>Gets the steps in order; empty from an entity to itself.</summary>
    [JsonPropertyName("steps")]
    public ImmutableArray<RelationStep> Steps { get; }

    /// <summary>Returns the path on one line, with an arrow for each relation.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(From.Name);
        foreach (RelationStep step in Steps)
            text.Append(step.Arrow).Append(step.To.Name);
        return text.ToString();
    }
}
