using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Queries;

public class RelationGraphTests
{
    private static readonly RelationGraph s_graph = Relations.Asserted().ToGraph();

    [Fact]
    public void ToGraph_has_the_queried_relations_and_their_entities()
    {
        Relation[] asserted = [.. Relations.All.Where(static relation => relation is { Status: RelationStatus.Asserted, IsPeripheral: false })];
        Assert.Equal(asserted, s_graph.Relations);
        Assert.Equal(asserted.SelectMany(static relation => new[] { relation.Subject.Key, relation.Object.Key }).Distinct().Order(StringComparer.Ordinal), s_graph.Entities.Select(static entity => entity.Key));
        Assert.Equal($"{s_graph.Entities.Count} entities, {asserted.Length} relations", s_graph.ToString());
        foreach (IEntity entity in Entities.All)
        {
            Relation[] own = [.. asserted.Where(relation => relation.Subject.Equals(entity) || relation.Object.Equals(entity))];
            Assert.Equal(own, s_graph.RelationsOf(entity));
            Assert.Equal(
                own.SelectMany(static relation => new[] { relation.Subject, relation.Object }).Where(other => !other.Equals(entity)).Select(static other => other.Key).Distinct().Order(StringComparer.Ordinal),
                s_graph.NeighboursOf(entity).Select(static other => other.Key));
        }
    }

    [Fact]
    public void FindPath_returns_a_shortest_connected_path()
    {
        int found = 0;
        foreach (IEntity from in s_graph.Entities)
        {
            Dictionary<string, int> distances = DistancesFrom(from);
            foreach (IEntity to in s_graph.Entities)
            {
                RelationPath? path = s_graph.FindPath(from, to);
                Assert.Equal(distances.ContainsKey(to.Key), path is not null);
                if (path is null)
                    continue;
                found++;
                Assert.Equal(distances[to.Key], path.Steps.Length);
                IEntity at = from;
                foreach (RelationStep step in path.Steps)
                {
                    Assert.Equal(at, step.From);
                    Assert.Equal(step.IsForward ? (step.From, step.To) : (step.To, step.From), (step.Relation.Subject, step.Relation.Object));
                    at = step.To;
                }

                Assert.Equal(to, at);
            }
        }

        Assert.InRange(found, 100, int.MaxValue);
    }

    [Fact]
    public void Components_partition_the_entities()
    {
        IReadOnlyList<IReadOnlyList<IEntity>> parts = s_graph.Components;
        Assert.Equal(s_graph.Entities.Select(static entity => entity.Key), parts.SelectMany(static part => part).Select(static entity => entity.Key).Order(StringComparer.Ordinal));
        Assert.All(parts, static part => Assert.Equal(DistancesFrom(part[0]).Keys.Order(StringComparer.Ordinal), part.Select(static entity => entity.Key)));
        Assert.Equal(parts.OrderByDescending(static part => part.Count).ThenBy(static part => part[0].Key, StringComparer.Ordinal).Select(static part => part[0].Key), parts.Select(static part => part[0].Key));
    }

    [Fact]
    public void FindPath_from_the_ministry_to_the_other_side_has_three_steps()
    {
        RelationGraph channels = Relations.Asserted().OfKind(RelationKind.Represents, RelationKind.CounterpartOf, RelationKind.Staffs).ToGraph();
        RelationPath path = channels.FindPath(Actors.JapanMinistryOfForeignAffairs, Actors.Taiwan)!;
        Assert.Equal(
            [Relations.JapanForeignMinistryStaffsExchangeAssociation, Relations.ExchangeAssociationCounterpartOfRelationsAssociation, Relations.TaiwanJapanRelationsAssociationRepresentsTaiwan],
            path.Steps.Select(static step => step.Relation));
        Assert.Equal(
            $"{Actors.JapanMinistryOfForeignAffairs.Name} –staffs→ {Actors.JapanTaiwanExchangeAssociation.Name} –counterpart-of→ {Actors.TaiwanJapanRelationsAssociation.Name} –represents→ {Actors.Taiwan.Name}",
            path.ToString());
        RelationStep back = channels.FindPath(Actors.Japan, Actors.JapanTaiwanExchangeAssociation)!.Steps.Single();
        Assert.False(back.IsForward);
        Assert.Equal($"{Actors.Japan.Name} ←represents– {Actors.JapanTaiwanExchangeAssociation.Name}", back.ToString());
    }

    [Fact]
    public void The_mirror_associations_stay_two_entities()
    {
        RelationGraph represents = Relations.Asserted().OfKind(RelationKind.Represents).ToGraph();
        Assert.Null(represents.FindPath(Actors.JapanTaiwanExchangeAssociation, Actors.TaiwanJapanRelationsAssociation));
        Assert.Equal(2, represents.Components.Count);
    }

    [Fact]
    public void FindPath_to_itself_is_empty_and_to_an_unconnected_entity_is_null()
    {
        IEntity unconnected = Entities.All.First(static entity => s_graph.RelationsOf(entity).Count == 0);
        Assert.Empty(s_graph.FindPath(Actors.Japan, Actors.Japan)!.Steps);
        Assert.Equal(Actors.Japan.Name, s_graph.FindPath(Actors.Japan, Actors.Japan)!.ToString());
        Assert.Empty(s_graph.FindPath(unconnected, unconnected)!.Steps);
        Assert.Null(s_graph.FindPath(unconnected, Actors.Japan));
        Assert.Null(s_graph.FindPath(Actors.Japan, unconnected));
        Assert.Empty(s_graph.NeighboursOf(unconnected));
        Assert.Empty(Relations.Of(unconnected).ToGraph().Components);
        Assert.Equal("entity", Assert.Throws<ArgumentNullException>(static () => s_graph.RelationsOf(null!)).ParamName);
        Assert.Equal("entity", Assert.Throws<ArgumentNullException>(static () => s_graph.NeighboursOf(null!)).ParamName);
        Assert.Equal("from", Assert.Throws<ArgumentNullException>(static () => s_graph.FindPath(null!, Actors.Japan)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentNullException>(() => s_graph.FindPath(unconnected, null!)).ParamName);
    }

    [Fact]
    public void RelationGraph_is_thread_safe()
    {
        string expected = string.Join('\n', s_graph.Components.Select(static part => part.Count)) + s_graph.FindPath(Actors.China, Actors.JapanTaiwanExchangeAssociation);
        Parallel.For(0, 32, _ => Assert.Equal(expected, string.Join('\n', s_graph.Components.Select(static part => part.Count)) + s_graph.FindPath(Actors.China, Actors.JapanTaiwanExchangeAssociation)));
    }

    private static Dictionary<string, int> DistancesFrom(IEntity from)
    {
        // A breadth-first search over all relations, in both directions.
        var distances = new Dictionary<string, int> { [from.Key] = 0 };
        for (int distance = 1; ; distance++)
        {
            string[] next =
            [
                .. s_graph.Relations
                    .Where(relation => distances.ContainsKey(relation.Subject.Key) != distances.ContainsKey(relation.Object.Key))
                    .Select(relation => distances.ContainsKey(relation.Subject.Key) ? relation.Object.Key : relation.Subject.Key)
                    .Distinct(),
            ];
            if (next.Length == 0)
                return distances;
            foreach (string key in next)
                distances.Add(key, distance);
        }
    }
}
