using System.Collections.Generic;

namespace Jtr.Corpora.Atlas.Plans;

/// <summary>
/// The part of an atlas that a corpus may add to its schema: the tables of its timeline, relations, claims and links. Without a plan, an atlas has the pages of tables and rows, and a
/// timeline of every table with a sorted date. Names are those of tables, and JSON names of properties.
/// </summary>
internal sealed record AtlasPlan
{
    /// <summary>Gets the title of the atlas; null for the title that the tool gives.</summary>
    public string? Title { get; init; }

    /// <summary>Gets a description in two sentences.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the terms of use of the data.</summary>
    public string? Licence { get; init; }

    public TimelinePlan? Timeline { get; init; }

    public RelationPlan? Relations { get; init; }

    public LinkPlan? Links { get; init; }

    public ClaimPlan? Claims { get; init; }

    public GroupPlan? Groups { get; init; }

    /// <summary>Gets the enum value of peripheral passages: rows that rest on these alone are peripheral. Null if no passage is peripheral.</summary>
    public PeripheralPlan? Peripheral { get; init; }

    /// <summary>Gets the way in which each status is drawn; a status that is not listed is drawn as real.</summary>
    public IReadOnlyDictionary<string, Standing> Standings { get; init; } = new Dictionary<string, Standing>();
}
