using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Exporting;

/// <summary>The relations as two networks, because programs that draw or count take every edge for a tie: relations that hold or held, and those denied, proposed or supposed.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Description">The content, in one sentence.</param>
/// <param name="Edges">The relations by key.</param>
internal sealed record RelationNetwork(string Name, string Description, IReadOnlyList<RelationEdge> Edges)
{
    /// <summary>Gets both networks.</summary>
    public static IReadOnlyList<RelationNetwork> All { get; } =
    [
        new("relations", "The relations that the texts assert, now or formerly.", [.. Of(static edge => edge.IsPlain)]),
        new("relations-otherwise", "The relations that the texts deny, propose or suppose. None of them is a tie.", [.. Of(static edge => !edge.IsPlain)]),
    ];

    /// <summary>Gets the entities at the ends of its edges, by key.</summary>
    public IReadOnlyList<IEntity> Nodes { get; } =
        [.. Edges.SelectMany(static edge => (IEntity[])[edge.Relation.Subject, edge.Relation.Object]).DistinctBy(static entity => entity.Key).OrderBy(static entity => entity.Key, StringComparer.Ordinal)];

    private static IEnumerable<RelationEdge> Of(Func<RelationEdge, bool> isPart) =>
        Relations.All.Select(static relation => new RelationEdge(relation)).Where(isPart).OrderBy(static edge => edge.Relation.Key, StringComparer.Ordinal);
}
