using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>
/// The argument of a text as a tree: its thesis as the root, and below each fact the facts that links connect to it. Each fact appears once, on its shortest path from the thesis. Children of one fact are in
/// text order. Contains only facts of the text, without teasers. Immutable and thread-safe.
/// </summary>
public sealed class ArgumentOutline
{
    internal ArgumentOutline(Document document, Claim thesis)
    {
        Document = document;
        var above = new Dictionary<IFact, (IFact? Fact, Link? Link, int Depth)> { [thesis] = (null, null, 0) };
        var below = new Dictionary<IFact, List<IFact>>();
        var waiting = new Queue<IFact>();
        waiting.Enqueue(thesis);
        while (waiting.Count > 0)
        {
            IFact fact = waiting.Dequeue();
            var found = new List<IFact>();
            foreach ((IFact other, Link link) in Joined(fact))
            {
                if (above.ContainsKey(other) || !IsOf(other, document))
                    continue;
                above.Add(other, (fact, link, above[fact].Depth + 1));
                found.Add(other);
                waiting.Enqueue(other);
            }

            below.Add(fact, [.. found.OrderBy(one => PlaceIn(one, document)).ThenBy(static one => one.Key, StringComparer.Ordinal)]);
        }

        var steps = ImmutableArray.CreateBuilder<ArgumentStep>(above.Count);
        var stack = new Stack<IFact>();
        stack.Push(thesis);
        while (stack.Count > 0)
        {
            IFact fact = stack.Pop();
            steps.Add(new ArgumentStep(fact, above[fact].Depth, above[fact].Link));
            foreach (IFact one in Enumerable.Reverse(below[fact]))
                stack.Push(one);
        }

        Steps = steps.ToImmutable();
        Unconnected = [.. Claims.ByDocument(document).Where(claim => !claim.IsPeripheral && !above.ContainsKey(claim))];
    }

    /// <summary>Gets the text.</summary>
    [JsonPropertyName("document")]
    public Document Document { get; }

    /// <summary>Gets the steps in depth-first order: the thesis first, and each fact after its parent.</summary>
    [JsonPropertyName("steps")]
    public ImmutableArray<ArgumentStep> Steps { get; }

    /// <summary>Gets the claims of the text that no links connect to the thesis, in the order of time, without teasers.</summary>
    [JsonPropertyName("unconnected")]
    public ImmutableArray<Claim> Unconnected { get; }

    /// <summary>Returns the outline: one line for each step, indented by two spaces for each link between it and the thesis.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (ArgumentStep step in Steps)
            text.Append(' ', 2 * step.Depth).Append(step).Append('\n');
        return text.ToString().TrimEnd('\n');
    }

    // Facts that only resemble another are not part of an argument.
    private static IEnumerable<(IFact Fact, Link Link)> Joined(IFact fact)
    {
        foreach (Link link in Links.ByFrom(fact))
        {
            if (link.Kind != LinkKind.DistinctFrom)
                yield return (link.To, link);
        }

        foreach (Link link in Links.ByTo(fact))
        {
            if (link.Kind != LinkKind.DistinctFrom)
                yield return (link.From, link);
        }
    }

    private static bool IsOf(IFact fact, Document document) => !fact.IsPeripheral && fact.Evidence.Any(evidence => evidence.Passage.Document.Equals(document));

    private static int PlaceIn(IFact fact, Document document) => fact.Evidence.Where(evidence => evidence.Passage.Document.Equals(document)).Min(static evidence => evidence.Start);
}
