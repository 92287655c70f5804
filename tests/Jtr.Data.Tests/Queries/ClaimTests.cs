using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

public class ClaimTests
{
    private static readonly Claim[] s_central = [.. Claims.All.Where(static claim => !claim.IsPeripheral)];

    [Fact]
    public void Claim_filters_agree_with_a_scan()
    {
        Agrees(default, static _ => true);
        foreach (Actor actor in Actors.All)
        {
            Agrees(Claims.By(actor), claim => (Ternary)(claim.Claimant == actor || Scan.ActsFor(claim.Claimant, actor) || Passed(claim, actor, AttributionManner.Spokesperson)) | Scan.HeldOffice(claim.Claimant, actor, claim.Made));
            Agrees(Claims.By(actor).Itself(), claim => claim.Claimant == actor);
            Agrees(Claims.Query.ByClaimant(actor), claim => claim.Claimant == actor);
            Agrees(Claims.ReportedBy(actor), claim => Passed(claim, actor, null));
            Agrees(Claims.AddressedTo(actor), claim => claim.Addressees.Contains(actor));
            Agrees(Claims.ReportedBy(actor).By(Actors.China), claim => claim.Claimant == Actors.China && Passed(claim, actor, null));
        }

        foreach (IFact topic in Jtr.Data.Corpus.Facts)
            Agrees(Claims.About(topic), claim => claim.About.Contains(topic));
        foreach (Document document in Documents.All)
        {
            Agrees(Claims.StatedIn(document), claim => Scan.RestsOn(claim, document));
            Agrees(Claims.StatedIn(document).About(Actors.Taiwan).InVoice(Voice.Asserts), claim => Scan.RestsOn(claim, document) && claim.About.Contains(Actors.Taiwan) && claim.Voice == Voice.Asserts);
        }

        foreach (Voice voice in Enum.GetValues<Voice>())
            Agrees(Claims.InVoice(voice), claim => claim.Voice == voice);
        foreach (Context context in Enum.GetValues<Context>())
            Agrees(Claims.InContext(context), claim => claim.Contexts.Contains(context));
    }

    [Fact]
    public void Claim_date_ranges_agree_with_a_scan()
    {
        foreach (AskedRange range in Scan.Ranges)
        {
            ClaimQuery voiced = Claims.Between(range.From, range.To);
            Scan.Agrees(Scan.Of(s_central, claim => Scan.Found(claim.When, range.Holds) & Sure(claim), static claim => claim.Made), voiced.WithCertainty(), voiced.OnlyCertain());
            ClaimQuery undated = voiced.IncludingUndated();
            Scan.Agrees(Scan.Of(s_central, claim => claim.When is null ? Ternary.Maybe : Scan.Found(claim.When, range.Holds) & Sure(claim), static claim => claim.Made), undated.WithCertainty(), undated.OnlyCertain());
        }
    }

    [Fact]
    public void Claim_queries_use_the_time_that_a_claim_names_or_else_when_it_was_voiced()
    {
        foreach (string text in Scan.Dates)
        {
            EdtfDate date = EdtfDate.Parse(text);
            Ternary Speaks(Claim claim) => (claim.For ?? claim.Made) is { } time ? time.Within().Intersects(date) & (claim.For is null ? Sure(claim) : Ternary.Yes) : Ternary.No;
            Scan.Agrees(Scan.Of(s_central, Speaks, static claim => claim.Made), Claims.For(text).WithCertainty(), Claims.For(text).OnlyCertain());
        }

        // The claim is about "2027 or later": 2027 itself is possible, and 2026 is excluded.
        Assert.Contains((Claims.ExpertsOnChinaReadyToInvadeTaiwan.Key, Ternary.Maybe), Scan.Answers(Claims.For(2027).WithCertainty()));
        Assert.DoesNotContain(Claims.For(2026), static claim => claim == Claims.ExpertsOnChinaReadyToInvadeTaiwan);
        Assert.Contains((Claims.ChinaOpposesOfficialExchangesOfPartnersWithTaiwan.Key, Ternary.Yes), Scan.Answers(Claims.For("2023-09").WithCertainty()));
    }

    [Fact]
    public void Query_does_not_depend_on_the_order_of_its_steps()
    {
        ClaimQuery one = Claims.By(Actors.China).About(Actors.Japan).InVoice(Voice.Urges).Between("2023", "2024").StatedIn(Claims.ChinaUrgesJapanToLearnFromHistory.Evidence[0].Passage.Document);
        ClaimQuery other = Claims.StatedIn(Claims.ChinaUrgesJapanToLearnFromHistory.Evidence[0].Passage.Document).Between("2023", "2024").InVoice(Voice.Urges).About(Actors.Japan).By(Actors.China);
        Assert.NotEmpty(one);
        Assert.Equal(Scan.Answers(one.WithCertainty()), Scan.Answers(other.WithCertainty()));
        Assert.Equal(Claims.By(Actors.China).By(Actors.ChenBinhua), Claims.By(Actors.ChenBinhua).By(Actors.China));
        Assert.NotEmpty(Claims.By(Actors.China).By(Actors.ChenBinhua));
    }

    [Fact]
    public void By_finds_claims_of_a_spokesperson_for_China_and_not_for_the_carrier()
    {
        Claim claim = Claims.ChinaUrgesJapanToLearnFromHistory;
        Assert.Equal(Actors.China, claim.Claimant);
        Assert.Contains(Claims.By(Actors.China), one => one == claim);
        Assert.Contains(Claims.By(Actors.ChenBinhua), one => one == claim);
        Assert.DoesNotContain(Claims.By(Actors.Reuters), one => one == claim);
        Assert.Contains(Claims.ReportedBy(Actors.Reuters), one => one == claim);
        Assert.Contains(Claims.ReportedBy(Actors.Rappler), one => one == claim);
    }

    [Fact]
    public void DescribeChain_starts_with_the_claimant()
    {
        Claim claim = Claims.ChinaUrgesJapanToLearnFromHistory;
        Assert.Equal([Actors.China, Actors.ChenBinhua, Actors.Reuters, Actors.Rappler], claim.Chain());
        Assert.Equal("China; its spokesperson Chen Binhua; reported by Reuters; carried by Rappler", claim.DescribeChain());
        foreach (Claim other in Claims.All)
        {
            Assert.Equal(other.Attribution.Select(static step => step.Actor).Prepend(other.Claimant), other.Chain());
            Assert.Equal(1 + other.Attribution.Length, other.DescribeChain().Split("; ").Length);
            Assert.StartsWith(other.Claimant.Name, other.DescribeChain(), StringComparison.Ordinal);
        }

        Assert.Equal("claim", Assert.Throws<ArgumentNullException>(static () => ((Claim)null!).Chain()).ParamName);
        Assert.Equal("claim", Assert.Throws<ArgumentNullException>(static () => ((Claim)null!).DescribeChain()).ParamName);
    }

    [Fact]
    public void SidesOf_has_every_linked_claimant_once()
    {
        int disputes = 0;
        foreach (IFact topic in Jtr.Data.Corpus.Facts)
        {
            ClaimSides sides = Claims.SidesOf(topic);
            Assert.Same(topic, sides.Topic);
            HashSet<Claim> expected = Reached(Claims.All.Where(one => one.Equals(topic) || one.About.Contains(topic)), static _ => true);
            Claim[] given = [.. sides.Sides.SelectMany(static side => side)];
            Assert.Equal(expected.Count, given.Length);
            Assert.Equal(expected, given.ToHashSet());
            foreach (IReadOnlyList<Claim> side in sides.Sides)
                Assert.Equal(Reached([side[0]], Agrees).OrderBy(static one => one.Key, StringComparer.Ordinal), side);
            Link[] open = [.. Links.All.Where(link => link.From is Claim from && link.To is Claim to && Disputes(link.Kind) && expected.Contains(from) && expected.Contains(to)
                && !sides.Sides.Any(side => side.Contains(from) && side.Contains(to)))];
            Assert.Equal(open, sides.Disputes);
            disputes += open.Length;
        }

        Assert.NotEqual(0, disputes);
        Assert.Equal("topic", Assert.Throws<ArgumentNullException>(static () => Claims.SidesOf(null!)).ParamName);
    }

    [Fact]
    public void SidesOf_Asos_claim_includes_Beijings_criticism()
    {
        ClaimSides sides = Claims.SidesOf(Claims.AsoJapanNeedsResolveToFightForTaiwan);
        Assert.Contains(sides.Sides, static side => side.Contains(Claims.AsoJapanNeedsResolveToFightForTaiwan) && !side.Contains(Claims.BeijingCallsAsoRemarkHarmfulToChinaJapanRelations));
        Assert.Contains(sides.Sides, static side => side.Contains(Claims.BeijingCallsAsoRemarkHarmfulToChinaJapanRelations));
    }

    [Fact]
    public void SidesOf_a_fact_without_claims_is_empty()
    {
        IFact silent = Places.All.First(static place => Claims.ByTopic(place).Count == 0);
        Assert.Empty(Claims.SidesOf(silent).Sides);
        Assert.Empty(Claims.SidesOf(silent).Disputes);
    }

    [Fact]
    public void Queries_reject_invalid_arguments_by_name()
    {
        Assert.Equal("actor", Assert.Throws<ArgumentNullException>(static () => Claims.By(null!)).ParamName);
        Assert.Equal("actor", Assert.Throws<ArgumentNullException>(static () => Claims.ReportedBy((Actor)null!)).ParamName);
        Assert.Equal("actor", Assert.Throws<ArgumentNullException>(static () => Claims.AddressedTo((Actor)null!)).ParamName);
        Assert.Equal("fact", Assert.Throws<ArgumentNullException>(static () => Claims.About((IFact)null!)).ParamName);
        Assert.Equal("document", Assert.Throws<ArgumentNullException>(static () => Claims.StatedIn((Document)null!)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(static () => Claims.InVoice()).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(static () => Claims.InVoice((Voice)15)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentNullException>(static () => Claims.InContext(null!)).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentException>(static () => Claims.For("soon")).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentNullException>(static () => Claims.For(default)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentException>(static () => Claims.Between(2023, 2022)).ParamName);
    }

    private static void Agrees(ClaimQuery query, Func<Claim, bool> filter)
    {
        Scan.Agrees(Scan.Of(s_central.Where(filter), static _ => Ternary.Yes, static claim => claim.Made), query.WithCertainty(), query.OnlyCertain());
        ClaimQuery all = query.IncludingPeripheral();
        Scan.Agrees(Scan.Of(Claims.All.Where(filter), static _ => Ternary.Yes, static claim => claim.Made), all.WithCertainty(), all.OnlyCertain());
    }

    private static void Agrees(ClaimQuery query, Func<Claim, Ternary> answer)
    {
        Scan.Agrees(Scan.Of(s_central, answer, static claim => claim.Made), query.WithCertainty(), query.OnlyCertain());
        ClaimQuery all = query.IncludingPeripheral();
        Scan.Agrees(Scan.Of(Claims.All, answer, static claim => claim.Made), all.WithCertainty(), all.OnlyCertain());
    }

    /// <summary>Returns Yes if a claim was certainly made in its recorded time: it was voiced then, or its author makes it in the text.</summary>
    private static Ternary Sure(Claim claim) =>
        claim.Voiced is not null || claim.Attribution.All(static step => step.Manner is AttributionManner.Carries or AttributionManner.Translates) ? Ternary.Yes : Ternary.Maybe;

    private static bool Passed(Claim claim, Actor actor, AttributionManner? manner) =>
        claim.Attribution.Any(step => step.Actor == actor && (manner is null || step.Manner == manner));

    private static bool Disputes(LinkKind kind) => kind is LinkKind.Contradicts or LinkKind.Qualifies or LinkKind.RespondsTo or LinkKind.ContrastsWith;

    private static bool Agrees(LinkKind kind) => kind is LinkKind.Supports or LinkKind.Because or LinkKind.Restates or LinkKind.Updates or LinkKind.SameAs;

    private static HashSet<Claim> Reached(IEnumerable<Claim> from, Func<LinkKind, bool> along)
    {
        HashSet<Claim> reached = [.. from];
        Link[] links = [.. Links.All.Where(link => link.From is Claim && link.To is Claim && (Disputes(link.Kind) || Agrees(link.Kind)) && along(link.Kind))];
        for (int before = -1; before != reached.Count;)
        {
            before = reached.Count;
            foreach (Link link in links.Where(link => reached.Contains((Claim)link.From) || reached.Contains((Claim)link.To)))
                reached.UnionWith([(Claim)link.From, (Claim)link.To]);
        }

        return reached;
    }
}
