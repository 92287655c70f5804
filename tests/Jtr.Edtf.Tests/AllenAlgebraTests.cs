using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Jtr.Edtf.Tests;

public sealed class AllenAlgebraTests
{
    private static readonly AllenRelations[] _basic =
    [
        AllenRelations.Before, AllenRelations.Meets, AllenRelations.Overlaps, AllenRelations.FinishedBy, AllenRelations.Contains, AllenRelations.Starts, AllenRelations.Equal,
        AllenRelations.StartedBy, AllenRelations.During, AllenRelations.Finishes, AllenRelations.OverlappedBy, AllenRelations.MetBy, AllenRelations.After,
    ];

    private static Arbitrary<AllenRelations> Sets => Gen.Choose(0, (int)AllenRelations.All).Select(bits => (AllenRelations)bits).ToArbitrary();

    [Fact]
    public void ToLetters_uses_Alspaughs_letters_in_his_order()
    {
        Assert.Equal("pmoFDseSdfOMP", AllenRelations.All.ToLetters());
        Assert.Equal("", AllenRelations.None.ToLetters());
        Assert.Equal(AllenRelations.Meets | AllenRelations.MetBy, AllenAlgebra.FromLetters("Mm"));
        Assert.Throws<FormatException>(() => AllenAlgebra.FromLetters("x"));
        Prop.ForAll(Sets, set => AllenAlgebra.FromLetters(set.ToLetters()) == set).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Converse_is_its_own_inverse()
    {
        Prop.ForAll(Sets, set => set.Converse().Converse() == set).QuickCheckThrowOnFailure();
        Assert.Equal(AllenRelations.After, AllenRelations.Before.Converse());
        Assert.Equal(AllenRelations.Contains, AllenRelations.During.Converse());
        Assert.Equal(AllenRelations.Equal, AllenRelations.Equal.Converse());
    }

    [Fact]
    public void Complement_has_every_relation_that_the_set_lacks()
    {
        Prop.ForAll(Sets, set => (set & set.Complement()) == 0 && (set | set.Complement()) == AllenRelations.All).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Compose_agrees_with_every_triple_of_intervals()
    {
        // Three intervals have six end points; intervals on a line of twelve places show every order of these, including ties.
        var seen = new Dictionary<(AllenRelations, AllenRelations), AllenRelations>();
        const int Places = 12;
        for (int bs = 0; bs < Places; bs++)
        {
            for (int be = bs + 1; be < Places; be++)
            {
                for (int s = 0; s < Places; s++)
                {
                    for (int e = s + 1; e < Places; e++)
                    {
                        AllenRelations first = AllenAlgebra.Between(s, e, bs, be);
                        for (int cs = 0; cs < Places; cs++)
                        {
                            for (int ce = cs + 1; ce < Places; ce++)
                            {
                                (AllenRelations, AllenRelations) pair = (first, AllenAlgebra.Between(bs, be, cs, ce));
                                seen.TryGetValue(pair, out AllenRelations found);
                                seen[pair] = found | AllenAlgebra.Between(s, e, cs, ce);
                            }
                        }
                    }
                }
            }
        }

        foreach (AllenRelations first in _basic)
        {
            foreach (AllenRelations second in _basic)
                Assert.Equal(seen[(first, second)], first.Compose(second));
        }
    }

    [Fact]
    public void Compose_is_associative_has_an_identity_and_respects_Converse()
    {
        Gen<AllenRelations> basic = Gen.Elements(_basic);
        Prop.ForAll((from a in basic from b in basic from c in basic select (a, b, c)).ToArbitrary(), t =>
            t.a.Compose(t.b).Compose(t.c) == t.a.Compose(t.b.Compose(t.c))
            && t.a.Compose(AllenRelations.Equal) == t.a
            && t.a.Compose(t.b).Converse() == t.b.Converse().Compose(t.a.Converse())).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Answer_is_yes_if_every_possible_relation_is_asked_no_if_none_is_and_maybe_otherwise()
    {
        Assert.Equal(Ternary.Yes, AllenRelations.Before.Answer(AllenRelations.Before | AllenRelations.Meets));
        Assert.Equal(Ternary.No, AllenRelations.After.Answer(AllenRelations.Before | AllenRelations.Meets));
        Assert.Equal(Ternary.Maybe, (AllenRelations.Before | AllenRelations.Overlaps).Answer(AllenRelations.Before));
        Assert.Equal(Ternary.Maybe, AllenRelations.All.Answer(AllenRelations.Equal));
        Assert.True(AllenRelations.Meets.Implies(AllenRelations.Meets | AllenRelations.Before));
        Assert.False((AllenRelations.Meets | AllenRelations.After).Implies(AllenRelations.Meets));
    }

    [Fact]
    public void A_year_meets_the_next()
    {
        Assert.Equal(AllenRelations.Meets, EdtfDate.PossibleRelations(EdtfDate.Parse("1984"), EdtfDate.Parse("1985")));
        Assert.Equal(AllenRelations.Meets, EdtfDate.PossibleRelations(EdtfDate.Parse("2024-02-29"), EdtfDate.Parse("2024-03")));
        Assert.Equal(AllenRelations.Starts, EdtfDate.PossibleRelations(EdtfDate.Parse("1985-01"), EdtfDate.Parse("1985")));
    }
}
