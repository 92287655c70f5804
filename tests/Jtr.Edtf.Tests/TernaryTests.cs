using Xunit;

namespace Jtr.Edtf.Tests;

public sealed class TernaryTests
{
    [Fact]
    public void The_operators_are_Kleenes_tables()
    {
        Ternary no = Ternary.No;
        Ternary maybe = Ternary.Maybe;
        Ternary yes = Ternary.Yes;
        Ternary[] values = [no, maybe, yes];
        Ternary[,] and = { { no, no, no }, { no, maybe, maybe }, { no, maybe, yes } };
        Ternary[,] or = { { no, maybe, yes }, { maybe, maybe, yes }, { yes, yes, yes } };
        Ternary[] not = [yes, maybe, no];
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(not[i], !values[i]);
            for (int j = 0; j < 3; j++)
            {
                Assert.Equal(and[i, j], values[i] & values[j]);
                Assert.Equal(or[i, j], values[i] | values[j]);
            }
        }
    }

    [Fact]
    public void The_default_answer_is_maybe()
    {
        Assert.Equal(Ternary.Maybe, default);
        Assert.True(default(Ternary).IsPossible);
        Assert.False(default(Ternary).IsCertain);
        Assert.Equal("Maybe", default(Ternary).ToString());
    }

    [Fact]
    public void IsCertain_is_true_for_yes_and_IsPossible_false_for_no()
    {
        Assert.True(Ternary.Yes.IsCertain);
        Assert.True(Ternary.Yes.IsPossible);
        Assert.False(Ternary.No.IsPossible);
        Assert.Equal(Ternary.Yes, (Ternary)true);
        Assert.True(Ternary.No < Ternary.Maybe && Ternary.Maybe < Ternary.Yes);
    }

    [Fact]
    public void The_operators_have_names_for_languages_without_them()
    {
        Ternary[] all = [Ternary.No, Ternary.Maybe, Ternary.Yes];
        Assert.All(all, one => Assert.Equal(!one, Ternary.LogicalNot(one)));
        Assert.All(all, one => Assert.All(all, other => Assert.Equal((one & other, one | other), (Ternary.BitwiseAnd(one, other), Ternary.BitwiseOr(one, other)))));
        Assert.Equal((Ternary.Yes, Ternary.No), (Ternary.FromBoolean(true), Ternary.FromBoolean(false)));
    }
}
