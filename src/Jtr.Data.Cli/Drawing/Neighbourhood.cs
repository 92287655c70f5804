using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Drawing;

/// <summary>Those who can be reached from an entity in some steps along relations, and the relations among them; both by key.</summary>
internal sealed record Neighbourhood(IEntity Centre, IReadOnlyList<IEntity> Entities, IReadOnlyList<Relation> Relations)
{
    /// <param name="graph">The relations that count.</param>
    /// <param name="centre">Where it starts; it is in, whether or not it has relations.</param>
    /// <param name="depth">How many steps it reaches.</param>
    public static Neighbourhood Of(RelationGraph graph, IEntity centre, int depth)
    {
        var reached = new SortedDictionary<string, IEntity>(StringComparer.Ordinal) { [centre.Key] = centre };
        IReadOnlyList<IEntity> rim = [centre];
        for (int step = 0; step < depth && rim.Count > 0; step++)
            rim = [.. rim.SelectMany(graph.NeighboursOf).Where(neighbour => reached.TryAdd(neighbour.Key, neighbour))];

        // At the rim only what leads inwards: what two of them have with each other is a step further.
        var inside = new HashSet<string>(reached.Keys.Except(rim.Select(static entity => entity.Key)), StringComparer.Ordinal);
        return new Neighbourhood(
            centre,
            [.. reached.Values],
            [.. graph.Relations.Where(relation => inside.Contains(relation.Subject.Key) || inside.Contains(relation.Object.Key))]);
    }
}
