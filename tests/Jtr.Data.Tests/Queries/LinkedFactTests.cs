using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

public class LinkedFactTests
{
    [Fact]
    public void From_every_fact_each_kind_of_link_leads_to_what_a_look_at_every_link_finds()
    {
        foreach (IFact fact in Jtr.Data.Corpus.Facts)
        {
            foreach (LinkKind kind in Enum.GetValues<LinkKind>())
            {
                Assert.Equal(From(fact, kind), fact.LinkedFrom(kind));
                Assert.Equal(To(fact, kind), fact.LinkedTo(kind));
            }

            Assert.Equal(From(fact, LinkKind.Supports), fact.SupportedBy());
            Assert.Equal(From(fact, LinkKind.Qualifies), fact.QualifiedBy());
            Assert.Equal(From(fact, LinkKind.Updates), fact.UpdatedBy());
            Assert.Equal(From(fact, LinkKind.Restates), fact.RestatedBy());
            Assert.Equal(From(fact, LinkKind.RespondsTo), fact.AnsweredBy());
            Assert.Equal(From(fact, LinkKind.Contradicts).Concat(To(fact, LinkKind.Contradicts)).Distinct(), fact.ContradictedBy());
        }
    }

    [Fact]
    public void Beijings_rebuke_answers_Asos_remark()
    {
        Assert.Equal([Events.BeijingRebukesAsoRemark], Events.AsoRemarkOnResolveToFight.AnsweredBy());
        Assert.Equal([Events.AsoRemarkOnResolveToFight], Events.BeijingRebukesAsoRemark.LinkedTo(LinkKind.RespondsTo));
        Assert.Empty(Events.AsoRemarkOnResolveToFight.ContradictedBy());
    }

    [Fact]
    public void Nothing_hangs_together_with_null()
    {
        Func<IFact, object>[] asked =
        [
            static fact => fact.LinkedFrom(LinkKind.Follows), static fact => fact.LinkedTo(LinkKind.Follows), static fact => fact.SupportedBy(), static fact => fact.QualifiedBy(),
            static fact => fact.UpdatedBy(), static fact => fact.RestatedBy(), static fact => fact.AnsweredBy(), static fact => fact.ContradictedBy(),
        ];
        Assert.All(asked, static ask => Assert.Equal("fact", Assert.Throws<ArgumentNullException>(() => ask(null!)).ParamName));
    }

    private static IEnumerable<IFact> From(IFact fact, LinkKind kind) => Links.All.Where(link => link.Kind == kind && link.To.Equals(fact)).Select(static link => link.From);

    private static IEnumerable<IFact> To(IFact fact, LinkKind kind) => Links.All.Where(link => link.Kind == kind && link.From.Equals(fact)).Select(static link => link.To);
}
