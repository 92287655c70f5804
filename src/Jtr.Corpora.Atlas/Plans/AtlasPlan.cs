using System.Collections.Generic;

namespace Jtr.Corpora.Atlas.Plans;

/// <summary>
/// What a corpus may say of itself beyond its schema: which table is its timeline, which its relations, which its claims and links. Without a plan there are the pages of tables and rows, and a
/// timeline of whatever has a sorted date. Names are those of tables and, in JSON, of properties.
/// </summary>
internal sealed record AtlasPlan
{
    /// <summary>What the atlas is called; null for the name that the tool gives.</summary>
    public string? Title { get; init; }

    /// <summary>What it is, in two sentences.</summary>
    public string? Description { get; init; }

    /// <summary>Under which terms the data may be used.</summary>
    public string? Licence { get; init; }

    public TimelinePlan? Timeline { get; init; }

    public RelationPlan? Relations { get; init; }

    public LinkPlan? Links { get; init; }

    public ClaimPlan? Claims { get; init; }

    public GroupPlan? Groups { get; init; }

    /// <summary>The word that a passage has whose rows are beside the subject, where they rest on nothing else; null where all are alike.</summary>
    public PeripheralPlan? Peripheral { get; init; }

    /// <summary>How a status is drawn, by its word; what is not listed is real.</summary>
    public IReadOnlyDictionary<string, Standing> Standings { get; init; } = new Dictionary<string, Standing>();
}
