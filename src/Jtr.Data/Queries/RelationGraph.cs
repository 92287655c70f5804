using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>
/// The graph of entities and the relations between them: <c>Relations.Asserted().ToGraph()</c>. Built eagerly, in one pass over the relations. Edges are undirected:
/// paths may follow a relation in either direction. All results are ordered by key. Immutable and thread-safe.
/// </summary>
public sealed class RelationGraph
{
    private readonly SortedDictionary<string, Node> _nodes = new(StringComparer.Ordinal);

    internal RelationGraph(RelationQuery query)
    {
        ImmutableArray<Relation>.Builder relations = ImmutableArray.CreateBuilder<Relation>();
        foreach (Relation relation in query)
            relations.Add(relation);
        relations.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        Relations = relations.ToImmutable();
        foreach (Relation relation in Relations)
        {
            NodeOf(relation.Subject).Relations.Add(relation);
            if (!relation.Object.Equals(relation.Subject))
                NodeOf(relation.Object).Relations.Add(relation);
        }
    }

    /// <summary>Gets the relations, by key.</summary>
    [JsonPropertyName("relations")]
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>Gets the entities, by key.</summary>
    [JsonPropertyName("entities")]
    public IReadOnlyList<IEntity> Entities
    {
        get
        {
            var entities = new List<IEntity>(_nodes.Count);
            foreach (Node node in _nodes.Values)
                entities.Add(node.Entity);
            return entities.AsReadOnly();
        }
    }

    /// <summary>Returns the relations of an entity, by key; empty if it is not in the graph.</summary>
    /// <param name="entity">The entity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public IReadOnlyList<Relation> RelationsOf(IEntity entity) =>
        Find(entity, nameof(entity)) is { } node ? node.Relations.AsReadOnly() : ImmutableArray<Relation>.Empty;

    /// <summary>Returns the neighbours of an entity, those with a relation to or from it, by key; empty if it is not in the graph.</summary>
    /// <param name="entity">The entity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public IReadOnlyList<IEntity> NeighboursOf(IEntity entity)
    {
        var neighbours = new SortedDictionary<string, IEntity>(StringComparer.Ordinal);
        foreach (Relation relation in RelationsOf(entity))
        {
            IEntity other = Other(relation, entity);
            if (!other.Equals(entity))
                neighbours[other.Key] = other;
        }

        return new List<IEntity>(neighbours.Values).AsReadOnly();
    }

    /// <summary>
    /// Returns the shortest path between two entities; null if there is none. A path follows relations only: a tenure, or membership in a body or a place, is recorded
    /// elsewhere and is not an edge. Among several shortest paths, chooses at each step the relation with the first key.
    /// </summary>
    /// <param name="from">The start of the path.</param>
    /// <param name="to">The end of the path.</param>
    /// <exception cref="ArgumentNullException">An entity is null.</exception>
    public RelationPath? FindPath(IEntity from, IEntity to)
    {
        Node? start = Find(from, nameof(from)), end = Find(to, nameof(to));
        if (start is null || end is null)
            return from.Equals(to) ? new RelationPath(from, to, []) : null;

        // Breadth-first from the end, so that each entity's distance gives the first step of its shortest path.
        Dictionary<string, int> distances = DistancesTo(to);
        if (!distances.TryGetValue(from.Key, out int distance))
            return null;
        ImmutableArray<RelationStep>.Builder steps = ImmutableArray.CreateBuilder<RelationStep>(distance);
        for (IEntity at = from; distance > 0; distance--)
        {
            foreach (Relation relation in RelationsOf(at))
            {
                IEntity next = Other(relation, at);
                if (distances[next.Key] != distance - 1)
                    continue;
                steps.Add(new RelationStep(at, relation, next));
                at = next;
                break;
            }
        }

        return new RelationPath(from, to, steps.ToImmutable());
    }

    /// <summary>Gets the connected components, by descending size, then by first key; the entities of each by key.</summary>
    [JsonIgnore]
    public IReadOnlyList<IReadOnlyList<IEntity>> Components
    {
        get
        {
            var components = new List<IReadOnlyList<IEntity>>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (Node node in _nodes.Values)
            {
                if (seen.Contains(node.Entity.Key))
                    continue;
                var component = new SortedDictionary<string, IEntity>(StringComparer.Ordinal);
                foreach (string key in DistancesTo(node.Entity).Keys)
                {
                    seen.Add(key);
                    component[key] = _nodes[key].Entity;
                }

                components.Add(new List<IEntity>(component.Values).AsReadOnly());
            }

            components.Sort(static (left, right) => left.Count != right.Count ? right.Count.CompareTo(left.Count) : string.CompareOrdinal(left[0].Key, right[0].Key));
            return components.AsReadOnly();
        }
    }

    /// <summary>Returns the numbers of entities and relations.</summary>
    public override string ToString() => $"{_nodes.Count} entities, {Relations.Length} relations";

    private Dictionary<string, int> DistancesTo(IEntity end)
    {
        var distances = new Dictionary<string, int>(StringComparer.Ordinal) { [end.Key] = 0 };
        var waiting = new Queue<IEntity>();
        waiting.Enqueue(end);
        while (waiting.Count > 0)
        {
            IEntity at = waiting.Dequeue();
            foreach (Relation relation in RelationsOf(at))
            {
                IEntity next = Other(relation, at);
                if (distances.ContainsKey(next.Key))
                    continue;
                distances.Add(next.Key, distances[at.Key] + 1);
                waiting.Enqueue(next);
            }
        }

        return distances;
    }

    private static IEntity Other(Relation relation, IEntity entity) => relation.Subject.Equals(entity) ? relation.Object : relation.Subject;

    private Node? Find(IEntity entity, string parameter) =>
        _nodes.TryGetValue((entity ?? throw new ArgumentNullException(parameter)).Key, out Node? node) ? node : null;

    private Node NodeOf(IEntity entity)
    {
        if (!_nodes.TryGetValue(entity.Key, out Node? node))
            _nodes.Add(entity.Key, node = new Node(entity));
        return node;
    }

    private sealed class Node(IEntity entity)
    {
        public IEntity Entity { get; } = entity;

        public List<Relation> Relations { get; } = [];
    }
}
