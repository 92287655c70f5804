using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Data.Tests.Corpus;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>Tests look-ups of facts by text, passage and character position.</summary>
public class FactsByEvidenceTests
{
    public static TheoryData<string> Keys => [.. Documents.All.Select(static document => document.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void From_returns_the_facts_with_evidence_in_a_document(string key)
    {
        Document document = Documents.Get(key);

        Rows<IFact> facts = Facts.From(document);

        Same(Facts.All.Where(fact => Spans(fact).Any(evidence => evidence.Passage.Document == document)), facts);
        Assert.True(facts.Count > 50);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void In_returns_the_facts_with_evidence_in_a_passage(string key)
    {
        foreach (Passage passage in Documents.Get(key).Passages)
            Same(Facts.All.Where(fact => Spans(fact).Any(evidence => evidence.Passage == passage)), Facts.In(passage));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void At_returns_the_facts_whose_evidence_covers_a_position(string key)
    {
        Document document = Documents.Get(key);
        (IFact Fact, Evidence Span)[] spans = [.. Facts.All.SelectMany(Spans, static (fact, span) => (fact, span)).Where(pair => pair.span.Passage.Document == document)];

        // Positions on both sides of each start and end, at most some hundred of them, and the ends of the text.
        int[] ends = [.. spans.SelectMany(static pair => new[] { pair.Span.Start - 1, pair.Span.Start, pair.Span.End - 1, pair.Span.End }).Distinct().Order()];
        foreach (int offset in ends.Where((_, i) => i % Math.Max(1, ends.Length / 100) == 0).Append(0).Append(document.Length - 1).Where(offset => offset >= 0 && offset < document.Length))
            Same(spans.Where(pair => pair.Span.Start <= offset && offset < pair.Span.End).Select(static pair => pair.Fact).Distinct(), Facts.At(document, offset));
    }

    [Fact]
    public void At_and_In_include_evidence_of_names_and_teasers()
    {
        Actor named = Actors.All.First(static actor => actor.Names.Any(name => name.Evidence.Any(evidence => !Covered(actor, evidence))));
        Evidence name = named.Names.SelectMany(static name => name.Evidence).First(evidence => !Covered(named, evidence));
        Assert.Contains(named, Facts.At(name.Passage.Document, name.Start));

        Passage teaser = Passages.ByKind(PassageKind.Teaser)[0];
        Assert.NotEmpty(Facts.In(teaser));
        Assert.Empty(Passages.ByKind(PassageKind.Furniture).SelectMany(static passage => Facts.In(passage)));

        static bool Covered(IFact fact, Evidence span) => fact.Evidence.Any(own => own.Passage.Document == span.Passage.Document && own.Start < span.End && span.Start < own.End);
    }

    [Fact]
    public void At_rejects_a_position_outside_the_document_and_names_the_range()
    {
        Document document = Documents.Reuters2023;
        foreach (int offset in new[] { -1, document.Length, int.MaxValue })
            Assert.Contains($"0 to {document.Length - 1}", Assert.Throws<ArgumentOutOfRangeException>("offset", () => Facts.At(document, offset)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("document", static () => Facts.At(null!, 0));
        Assert.Throws<ArgumentNullException>("document", static () => Facts.From(null!));
        Assert.Throws<ArgumentNullException>("passage", static () => Facts.In(null!));
    }

    [Fact]
    public void The_communique_of_1972_is_corroborated_by_two_texts()
    {
        Corroboration<IFact, Document> communique = Assert.Single(Facts.Corroborated(), static found => found.Fact is Event);

        Assert.Equal(Events.Get("japan-china-joint-communique-issued"), communique.Fact);
        Assert.Equal(["fang-2024", "reuters-2023"], communique.Documents.Select(static document => document.Key));
        Assert.Equal($"japan-china-joint-communique-issued: {communique.Documents[0].Label}, {communique.Documents[1].Label}", communique.ToString());
    }

    [Fact]
    public void Corroborated_finds_only_facts_stated_by_two_texts()
    {
        Dictionary<string, string[]> supported = Facts.All.Where(static fact => fact is not Link).ToDictionary(
            static fact => fact.Key,
            static fact => fact.Evidence.Where(static evidence => evidence.Role is EvidenceRole.States or EvidenceRole.Corroborates && evidence.Passage.Kind != PassageKind.Teaser).Select(static evidence => evidence.Passage.Document.Key).Distinct().Order(StringComparer.Ordinal).ToArray());

        // Facts that are linked as restatements count as one, directly or through other facts.
        Dictionary<string, HashSet<string>> alike = supported.Keys.ToDictionary(static key => key, static key => new HashSet<string> { key });
        for (bool grows = true; grows;)
        {
            grows = false;
            foreach (Link link in Links.All.Where(static link => link.Kind == LinkKind.Restates))
            {
                HashSet<string> both = [.. alike[link.From.Key], .. alike[link.To.Key]];
                foreach (string key in both.Where(key => alike[key].Count < both.Count))
                {
                    alike[key] = both;
                    grows = true;
                }
            }
        }

        Assert.Equal(
            supported.Where(static fact => fact.Value.Length > 0).Select(fact => (fact.Key, Texts: alike[fact.Key].SelectMany(key => supported[key]).Distinct().Order(StringComparer.Ordinal).ToArray()))
                .Where(static fact => fact.Texts.Length > 1).Select(static fact => $"{fact.Key}: {string.Join(' ', fact.Texts)}"),
            Facts.Corroborated().Select(static found => $"{found.Fact.Key}: {string.Join(' ', found.Documents.Select(static document => document.Key))}"));
        Assert.DoesNotContain(Facts.Corroborated(), static found => found.Fact.IsPeripheral);
        Assert.True(Facts.Corroborated(includingPeripheral: true).Length >= Facts.Corroborated().Length);
    }

    [Fact]
    public void Conflicts_returns_the_contradicting_links() =>
        Assert.Equal(Links.All.Where(static link => link.Kind == LinkKind.Contradicts), Facts.Conflicts);

    [Fact]
    public void ReferringTo_finds_the_same_rows_as_a_walk_through_every_fact()
    {
        foreach (IRow row in Entities.All.Cast<IRow>().Concat(Documents.All).Concat(Jtr.Data.Passages.All).Concat(Events.All))
            Assert.Equal(Facts.All.Where(fact => RecordWalk.Of(fact).References.Any(reference => reference.Row.Equals(row))), Facts.ReferringTo(row));
        Assert.Throws<ArgumentNullException>("target", static () => Facts.ReferringTo(null!));
    }

    [Fact]
    public void A_dispute_has_its_link_and_both_sides()
    {
        Dispute rebuke = Assert.Single(Facts.Disputed(), static dispute => dispute.Fact == (IFact)Events.AsoRemarkOnResolveToFight);
        Assert.Equal((Events.BeijingRebukesAsoRemark, true), (rebuke.Objection, rebuke.IsBetweenDifferentActors));
        Assert.Equal([Actors.TaroAso], rebuke.Proponents);
        Assert.Equal([Actors.China], rebuke.Objectors);
        Assert.Equal("China: beijing-rebukes-aso-remark –responds-to→ Taro Aso: aso-remark-on-resolve-to-fight", rebuke.ToString());
        Assert.Subset(Links.ByKind(LinkKind.Qualifies).Concat(Links.ByKind(LinkKind.ContrastsWith)).Concat(Facts.Conflicts).Concat(Links.ByKind(LinkKind.RespondsTo)).ToHashSet(), Facts.Disputed().Select(static dispute => dispute.Link).ToHashSet());
        Assert.All(Links.ByKind(LinkKind.Qualifies), static link => Assert.Contains(Facts.Disputed(includingPeripheral: true), dispute => dispute.Link == link));
        Assert.DoesNotContain(Facts.Disputed(), static dispute => dispute.Fact.IsPeripheral || dispute.Objection.IsPeripheral);
        Assert.Contains(Facts.Disputed(), static dispute => !dispute.IsBetweenDifferentActors);
    }

    private static IEnumerable<Evidence> Spans(IFact fact) => RecordWalk.Of(fact).Evidence;

    private static void Same(IEnumerable<IFact> expected, Rows<IFact> facts)
    {
        // Each fact once; tables in the order of Facts.All, and rows in the order of their table's look-ups.
        Assert.Equal(expected.Select(static fact => fact.Key).Order(StringComparer.Ordinal), facts.Select(static fact => fact.Key).Order(StringComparer.Ordinal));
        Assert.Equal(facts.Select(static fact => fact.Table), facts.Select(static fact => fact.Table).Order(StringComparer.Ordinal));
    }
}
