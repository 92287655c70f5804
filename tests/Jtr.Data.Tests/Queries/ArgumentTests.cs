using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>Tests the argument of a commentary: every claim of it is connected with its thesis.</summary>
public class ArgumentTests
{
    public static TheoryData<string> Commentaries => [.. Documents.All.Where(static document => document.Kind == DocumentKind.Commentary).Select(static document => document.Key)];

    [Theory]
    [MemberData(nameof(Commentaries))]
    public void Every_claim_of_a_commentary_is_connected_with_its_thesis(string key)
    {
        ArgumentOutline argument = Claims.ArgumentOf(Documents.Get(key))!;

        Assert.Empty(argument.Unconnected);
        Assert.Equal(
            Claims.ByDocument(argument.Document).Where(static claim => !claim.IsPeripheral).ToHashSet(),
            argument.Steps.Select(static step => step.Fact).OfType<Claim>().ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Commentaries))]
    public void ArgumentOf_starts_with_the_thesis_and_has_each_fact_once_below_a_linked_one(string key)
    {
        Document document = Documents.Get(key);
        ArgumentOutline argument = Claims.ArgumentOf(document)!;

        Assert.Equal((document.Thesis, 0, null, ""), (argument.Steps[0].Fact, argument.Steps[0].Depth, argument.Steps[0].Link, argument.Steps[0].LinkText));
        Assert.Equal(argument.Steps.Length, argument.Steps.Select(static step => step.Fact).Distinct().Count());
        var above = new List<IFact>();
        foreach (ArgumentStep step in argument.Steps)
        {
            Assert.True(step.Depth <= above.Count);
            above.RemoveRange(step.Depth, above.Count - step.Depth);
            if (step.Link is { } link)
            {
                Assert.NotEqual(LinkKind.DistinctFrom, link.Kind);
                Assert.True((link.From, link.To) == (step.Fact, above[^1]) || (link.From, link.To) == (above[^1], step.Fact), step.ToString());
                Assert.NotEqual("", step.LinkText);
                Assert.Contains(step.Fact.Evidence, evidence => evidence.Passage.Document == document && evidence.Passage.Kind != PassageKind.Teaser);
            }

            above.Add(step.Fact);
        }
    }

    [Theory]
    [MemberData(nameof(Commentaries))]
    public void ArgumentOf_puts_each_fact_at_its_shortest_distance_from_the_thesis(string key)
    {
        ArgumentOutline argument = Claims.ArgumentOf(Documents.Get(key))!;
        Dictionary<IFact, int> depths = argument.Steps.ToDictionary(static step => step.Fact, static step => step.Depth);

        Assert.All(Links.All.Where(link => link.Kind != LinkKind.DistinctFrom && depths.ContainsKey(link.From) && depths.ContainsKey(link.To)), link =>
            Assert.InRange(depths[link.From] - depths[link.To], -1, 1));
    }

    [Fact]
    public void ArgumentOf_phrases_grounds_and_conditions_from_the_step_above()
    {
        ArgumentStep[] steps = [.. Documents.All.Where(static document => document.Thesis is not null).SelectMany(static document => Claims.ArgumentOf(document)!.Steps)];

        Assert.All(steps.Where(static step => step.LinkText == "because"), static step => Assert.Equal((LinkKind.Because, step.Fact), (step.Link!.Kind, step.Link.To)));
        Assert.All(steps.Where(static step => step.LinkText == "therefore"), static step => Assert.Equal((LinkKind.Because, step.Fact), (step.Link!.Kind, step.Link.From)));
        Assert.All(steps.Where(static step => step.LinkText == "enabled by"), static step => Assert.Equal((LinkKind.Enables, step.Fact), (step.Link!.Kind, step.Link.From)));
        Assert.Contains(steps, static step => step.LinkText == "because");
    }

    [Fact]
    public void The_outline_prints_a_line_for_each_step_indented_by_its_depth()
    {
        ArgumentOutline argument = Claims.ArgumentOf(Documents.Yao2022)!;

        string[] lines = argument.ToString().Split('\n');
        Assert.Equal(argument.Steps.Select(static step => new string(' ', 2 * step.Depth) + step), lines);
        Assert.Equal($"{Documents.Yao2022.Thesis!.Key}: {Documents.Yao2022.Thesis.Summary}", lines[0]);
    }

    [Fact]
    public void ArgumentOf_a_report_is_null()
    {
        Assert.Null(Claims.ArgumentOf(Documents.Reuters2023));
        Assert.Throws<ArgumentNullException>("document", static () => Claims.ArgumentOf(null!));
    }
}
