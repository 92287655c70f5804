using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

public class RelationTests
{
    private static readonly Relation[] s_central = [.. Relations.All.Where(static relation => !relation.IsPeripheral)];

    [Fact]
    public void Of_WithSubject_WithObject_and_Between_agree_with_a_scan()
    {
        Agrees(default, static _ => true);
        foreach (IEntity one in Entities.All)
        {
            Agrees(Relations.Of(one).Itself(), relation => relation.Subject.Equals(one) || relation.Object.Equals(one));
            Agrees(Relations.WithSubject(one).Itself(), relation => relation.Subject.Equals(one));
            Agrees(Relations.Query.BySubject(one), relation => relation.Subject.Equals(one));
            Agrees(Relations.WithObject(one).Itself(), relation => relation.Object.Equals(one));
            Agrees(Relations.Query.ByObject(one), relation => relation.Object.Equals(one));
            Agrees(Relations.Of(one), relation => Stands(relation.Subject, one) || Stands(relation.Object, one));
            Agrees(Relations.WithSubject(one), relation => Stands(relation.Subject, one));
            Agrees(Relations.WithObject(one), relation => Stands(relation.Object, one));
            foreach (IEntity other in (IEntity[])[Actors.Japan, Actors.Taiwan, Actors.JapanTaiwanExchangeAssociation, one])
            {
                Agrees(
                    Relations.Between(one, other).Itself(),
                    relation => (relation.Subject.Equals(one) && relation.Object.Equals(other)) || (relation.Subject.Equals(other) && relation.Object.Equals(one)));
                Agrees(
                    Relations.Between(one, other),
                    relation => (Stands(relation.Subject, one) && Stands(relation.Object, other)) || (Stands(relation.Subject, other) && Stands(relation.Object, one)));
            }
        }
    }

    [Fact]
    public void Relation_filters_agree_with_a_scan()
    {
        foreach (RelationKind kind in Enum.GetValues<RelationKind>())
            Agrees(Relations.OfKind(kind), relation => relation.Kind == kind);
        foreach (RelationStatus status in Enum.GetValues<RelationStatus>())
            Agrees(Relations.WithStatus(status), relation => relation.Status == status);
        foreach (Actor actor in Actors.All)
            Agrees(Relations.AccordingTo(actor), relation => actor.Equals(relation.AccordingTo));
        Agrees(Relations.Asserted(), static relation => relation.Status == RelationStatus.Asserted);
        Agrees(Relations.Negated(), static relation => relation.Status == RelationStatus.Negated);
        Agrees(Relations.Proposed(), static relation => relation.Status == RelationStatus.Proposed);
        foreach (string text in Scan.Dates)
        {
            EdtfDate date = EdtfDate.Parse(text);
            Ternary Held(Relation relation) => Scan.Found(relation.When, when => when.Covers(date.Within()));
            Scan.Agrees(Scan.Of(s_central, Held, static relation => relation.Validity), Relations.AsOf(text).WithCertainty(), Relations.AsOf(text).OnlyCertain());
            Scan.Agrees(
                Scan.Of(s_central, relation => relation.When is null ? Ternary.Maybe : Held(relation), static relation => relation.Validity),
                Relations.AsOf(text).IncludingUndated().WithCertainty(),
                Relations.AsOf(text).IncludingUndated().OnlyCertain());
        }
    }

    [Fact]
    public void Query_does_not_depend_on_the_order_of_its_steps()
    {
        RelationQuery one = Relations.Of(Actors.Japan).Asserted().AsOf("2023-09").OfKind(RelationKind.Represents, RelationKind.UnofficialTiesWith, RelationKind.Staffs);
        RelationQuery other = Relations.Of(Actors.Japan).OfKind(RelationKind.Staffs, RelationKind.UnofficialTiesWith, RelationKind.Represents).AsOf("2023-09").WithStatus(RelationStatus.Asserted);
        Assert.NotEmpty(one);
        Assert.Equal(Scan.Answers(one.WithCertainty()), Scan.Answers(other.WithCertainty()));
    }

    [Fact]
    public void Japan_ruled_Taiwan_throughout_the_colonial_period_and_not_after_it()
    {
        RelationQuery rule = Relations.Between(Actors.Taiwan, Actors.Japan).OfKind(RelationKind.Ruled);
        Assert.Equal([(Relations.JapanRuledTaiwanAsColony.Key, Ternary.Yes)], Scan.Answers(rule.AsOf(1920).WithCertainty()));

        // The colonial rule ended on some day of 1945.
        Assert.Equal([Ternary.Maybe], rule.AsOf("1945").WithCertainty().Select(static answer => answer.Certainty));
        Assert.Equal([Ternary.Maybe], rule.AsOf("1944/1950").WithCertainty().Select(static answer => answer.Certainty));
        Assert.Empty(rule.AsOf(1946));
        Assert.Empty(rule.AsOf(1894).IncludingUndated());
        Assert.Empty(rule.Asserted());
    }

    [Fact]
    public void Negated_relations_hold_at_their_attested_time()
    {
        Assert.Equal(
            [
                "japan-no-formal-diplomatic-representation-in-taiwan", "japan-taiwan-no-formal-diplomatic-ties", "japan-taiwan-no-formal-military-exchange", "japan-taiwan-no-formal-security-dialogue",
                "taiwan-no-military-cooperation-with-japan",
            ],
            Relations.Between(Actors.Japan, Actors.Taiwan).Negated().Select(static relation => relation.Key).Order(StringComparer.Ordinal));
        RelationQuery ties = Relations.Between(Actors.Japan, Actors.Taiwan).Itself().OfKind(RelationKind.HasDiplomaticTies);
        Assert.Equal([(Relations.JapanTaiwanNoFormalDiplomaticTies.Key, Ternary.Yes)], Scan.Answers(ties.AsOf(2019).WithCertainty()));

        // A text attests the absence for 2019. For 2021 it neither attests nor denies it, so there is no answer.
        Assert.Empty(ties.AsOf(2021));
        Assert.Empty(Relations.Between(Actors.Japan, Actors.Taiwan).OfKind(RelationKind.HasDiplomaticTies).Asserted());
    }

    [Fact]
    public void AsOf_excludes_proposed_relations()
    {
        Assert.All(Relations.Proposed(), static relation => Assert.Equal(RelationStatus.Proposed, relation.Status));
        Assert.Contains(Relations.Proposed(), static relation => relation == Relations.JapanTaiwanDirectMilitaryContactCalledFor);
        Assert.Empty(Relations.Proposed().AsOf(2023));
        Assert.NotEmpty(Relations.Proposed().AsOf(2023).IncludingUndated());
        Assert.All(Relations.Proposed().AsOf(2023).IncludingUndated().WithCertainty(), static answer => Assert.Equal(Ternary.Maybe, answer.Certainty));
    }

    [Fact]
    public void The_mirror_associations_are_two_and_each_represents_its_own_side()
    {
        Actor japan = Actors.JapanTaiwanExchangeAssociation, taiwan = Actors.TaiwanJapanRelationsAssociation;
        Assert.Equal([Relations.ExchangeAssociationCounterpartOfRelationsAssociation], Relations.Between(taiwan, japan));
        Assert.Equal([Actors.Japan.Key], Relations.WithSubject(japan).OfKind(RelationKind.Represents).Select(static relation => relation.Object.Key));
        Assert.Equal([Actors.Taiwan.Key], Relations.WithSubject(taiwan).OfKind(RelationKind.Represents).Select(static relation => relation.Object.Key));
        Assert.DoesNotContain(Relations.WithSubject(Actors.Japan).Itself(), relation => relation.Subject.Equals(japan));
        Assert.Contains(Relations.WithSubject(Actors.Japan), relation => relation.Subject.Equals(japan));
        Assert.DoesNotContain(Relations.WithSubject(Actors.Japan), relation => relation.Subject.Equals(taiwan));
    }

    [Fact]
    public void Queries_reject_invalid_arguments_by_name()
    {
        Assert.Equal("entity", Assert.Throws<ArgumentNullException>(static () => Relations.Of(null!)).ParamName);
        Assert.Equal("subject", Assert.Throws<ArgumentNullException>(static () => Relations.WithSubject(null!)).ParamName);
        Assert.Equal("object", Assert.Throws<ArgumentNullException>(static () => Relations.WithObject(null!)).ParamName);
        Assert.Equal("one", Assert.Throws<ArgumentNullException>(static () => Relations.Between(null!, Actors.Japan)).ParamName);
        Assert.Equal("other", Assert.Throws<ArgumentNullException>(static () => Relations.Between(Actors.Japan, null!)).ParamName);
        Assert.Equal("actor", Assert.Throws<ArgumentNullException>(static () => Relations.AccordingTo((Actor)null!)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(static () => Relations.OfKind()).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(static () => Relations.OfKind((RelationKind)41)).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentNullException>(static () => Relations.WithStatus(null!)).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentException>(static () => Relations.AsOf("2021-4")).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentNullException>(static () => Relations.AsOf(default)).ParamName);
    }

    private static void Agrees(RelationQuery query, Func<Relation, bool> filter)
    {
        Scan.Agrees(Scan.Of(s_central.Where(filter), static _ => Ternary.Yes, static relation => relation.Validity), query.WithCertainty(), query.OnlyCertain());
        RelationQuery all = query.IncludingPeripheral();
        Scan.Agrees(Scan.Of(Relations.All.Where(filter), static _ => Ternary.Yes, static relation => relation.Validity), all.WithCertainty(), all.OnlyCertain());
    }

    private static bool Stands(IEntity entity, IEntity asked) => entity.Equals(asked) || Scan.ActsFor(entity, asked);
}
