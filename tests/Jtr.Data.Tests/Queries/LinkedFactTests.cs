using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

public class LinkedFactTests
{
    [Fact]
    public void Link_queries_agree_with_a_scan_of_all_links()
    {
        foreach (IFact fact in Jtr.Data.Corpus.Facts)
        {
            foreach (LinkKind kind in Enum.GetValues<LinkKind>())
            {
                Assert.Equal(From(fact, kind), fact.LinkedFrom(kind));
                Assert.Equal(To(fact, kind), fact.LinkedTo(kind));
            }

            Assert.Equal(From(fact, LinkKind.Supports), fact.SupportedBy());
            Assert.Equal(To(fact, LinkKind.Supports), fact.Supports());
            Assert.Equal(From(fact, LinkKind.Restates), fact.RestatedBy());
            Assert.Equal(To(fact, LinkKind.Restates), fact.Restates());
            Assert.Equal(From(fact, LinkKind.Follows), fact.FollowedBy());
            Assert.Equal(To(fact, LinkKind.Follows), fact.Follows());
            Assert.Equal(From(fact, LinkKind.Enables), fact.EnabledBy());
            Assert.Equal(To(fact, LinkKind.Enables), fact.Enables());
            Assert.Equal(From(fact, LinkKind.Causes), fact.CausedBy());
            Assert.Equal(To(fact, LinkKind.Causes), fact.Causes());
            Assert.Equal(From(fact, LinkKind.Because), fact.Conclusions());
            Assert.Equal(To(fact, LinkKind.Because), fact.Grounds());
            Assert.Equal(From(fact, LinkKind.LaterThan), fact.LaterFacts());
            Assert.Equal(To(fact, LinkKind.LaterThan), fact.EarlierFacts());
            Assert.Equal(From(fact, LinkKind.PurposeOf), fact.Purposes());
            Assert.Equal(To(fact, LinkKind.PurposeOf), fact.ServedBy());
            Assert.Equal(From(fact, LinkKind.ContrastsWith).Concat(To(fact, LinkKind.ContrastsWith)).Distinct(), fact.ContrastedWith());
            Assert.Equal(From(fact, LinkKind.SameAs).Concat(To(fact, LinkKind.SameAs)).Distinct(), fact.SameAs());
            Assert.Equal(From(fact, LinkKind.DistinctFrom).Concat(To(fact, LinkKind.DistinctFrom)).Distinct(), fact.DistinctFrom());
            IFact[] parts = [.. Below(fact)], wholes = [.. Jtr.Data.Corpus.Facts.Where(whole => Below(whole).Contains(fact))];
            Same(parts, fact.Parts());
            Same(wholes, fact.Wholes());
            IFact[] voicing = [.. fact is Claim ? To(fact, LinkKind.PartOf).Where(static whole => whole is Event) : [], .. fact.SameAs().Where(same => (fact, same) is (Claim, Event) or (Event, Claim))];
            Same(Through(fact, parts, From, LinkKind.Qualifies), fact.QualifiedBy());
            Same(Through(fact, parts, To, LinkKind.Qualifies), fact.Qualifies());
            Same(Through(fact, parts, From, LinkKind.Updates), fact.UpdatedBy());
            Same(Through(fact, parts, To, LinkKind.Updates), fact.Updates());
            Same(Through(fact, [.. parts, .. voicing], From, LinkKind.RespondsTo).Except(parts), fact.AnsweredBy());
            Same(Through(fact, [.. parts, .. voicing], To, LinkKind.RespondsTo).Except(parts), fact.Answers());
            Same(Through(fact, parts, From, LinkKind.Contradicts).Union(Through(fact, parts, To, LinkKind.Contradicts)), fact.ContradictedBy());
        }
    }

    [Fact]
    public void AnsweredBy_of_Asos_remark_has_Beijings_rebuke()
    {
        IFact[] answers = [Claims.BeijingCallsAsoRemarkHarmfulToChinaJapanRelations, Events.BeijingRebukesAsoRemark];
        Assert.Equal(answers.ToHashSet(), Events.AsoRemarkOnResolveToFight.AnsweredBy().ToHashSet());
        Assert.Equal([Events.AsoRemarkOnResolveToFight], Events.BeijingRebukesAsoRemark.LinkedTo(LinkKind.RespondsTo));
        Assert.Empty(Events.AsoRemarkOnResolveToFight.ContradictedBy());
    }

    [Fact]
    public void AnsweredBy_includes_answers_to_the_voicing_event_and_to_parts()
    {
        Assert.Contains(Events.BeijingRebukesAsoRemark, Claims.AsoJapanNeedsResolveToFightForTaiwan.AnsweredBy());
        Assert.Equal([Events.BeijingRebukesAsoRemark], Events.AsoVisitsTaiwan.AnsweredBy());
        Assert.Contains(Events.AsoRemarkOnResolveToFight, Claims.BeijingCallsAsoRemarkHarmfulToChinaJapanRelations.Answers());
        Assert.Equal([Events.PelosiVisitsTaiwan], Events.ChinaExercisesAfterPelosiVisit.Answers());
        Assert.Contains(Events.AsoRemarkOnResolveToFight, Events.SeveralJapaneseLawmakersVisitTaiwan.Parts());
        Assert.Contains(Events.AsoVisitsTaiwan, Events.AsoRemarkOnResolveToFight.Wholes());
    }

    [Fact]
    public void Link_queries_reject_null()
    {
        Func<IFact, object>[] asked =
        [
            static fact => fact.LinkedFrom(LinkKind.Follows), static fact => fact.LinkedTo(LinkKind.Follows), static fact => fact.SupportedBy(), static fact => fact.QualifiedBy(),
            static fact => fact.UpdatedBy(), static fact => fact.RestatedBy(), static fact => fact.AnsweredBy(), static fact => fact.ContradictedBy(),
        ];
        Assert.All(asked, static ask => Assert.Equal("fact", Assert.Throws<ArgumentNullException>(() => ask(null!)).ParamName));
    }

    private static IEnumerable<IFact> From(IFact fact, LinkKind kind) => Links.All.Where(link => link.Kind == kind && link.To.Equals(fact)).Select(static link => link.From);

    /// <summary>Returns the facts linked to a fact or to one of its parts, without links between its own parts.</summary>
    private static IEnumerable<IFact> Through(IFact fact, IFact[] parts, Func<IFact, LinkKind, IEnumerable<IFact>> linked, LinkKind kind) =>
        parts.Length == 0 ? linked(fact, kind) : parts.Prepend(fact).SelectMany(one => linked(one, kind)).Distinct().Where(one => !one.Equals(fact) && !parts.Contains(one));

    private static HashSet<IFact> Below(IFact fact)
    {
        HashSet<IFact> below = [];
        for (IFact[] next = [.. From(fact, LinkKind.PartOf)]; next.Length > 0; next = [.. next.SelectMany(static one => From(one, LinkKind.PartOf)).Where(one => !below.Contains(one))])
            below.UnionWith(next);
        return below;
    }

    private static void Same(IEnumerable<IFact> expected, IEnumerable<IFact> facts) => Assert.Equal(expected.Select(static fact => fact.Key).Order(StringComparer.Ordinal), facts.Select(static fact => fact.Key).Order(StringComparer.Ordinal));

    private static IEnumerable<IFact> To(IFact fact, LinkKind kind) => Links.All.Where(link => link.Kind == kind && link.From.Equals(fact)).Select(static link => link.To);
}
