using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Drawing;

/// <summary>The entities within a distance of an entity along relations, and the relations among them; both by key.</summary>
internal sealed record Neighbourhood(IEntity Centre, IReadOnlyList<IEntity> Entities, IReadOnlyList<Relation> Relations)
{
    /// <param name="graph">The graph of relations.</param>
    /// <param name="centre">The centre, which is included even without relations.</param>
    /// <param name="depth">The maximum distance in relations.</param>
    public static Neighbourhood Of(RelationGraph graph, IEntity centre, int depth)
    {
        var reached = new SortedDictionary<string, IEntity>(StringComparer.Ordinal) { [centre.Key] = centre };
        IReadOnlyList<IEntity> rim = [centre];
        for (int step = 0; step < depth && rim.Count > 0; step++)
            rim = [.. rim.SelectMany(graph.NeighboursOf).Where(neighbour => reached.TryAdd(neighbour.Key, neighbour))];

        // Leave out relations between two entities of the rim, because they are one step further.
        var inside = new HashSet<string>(reached.Keys.Except(rim.Select(static entity => entity.Key)), StringComparer.Ordinal);
        return new Neighbourhood(
            centre,
            [.. reached.Values],
            [.. graph.Relations.Where(relation => inside.Contains(relation.Subject.Key) || inside.Contains(relation.Object.Key))]);
    }
}
