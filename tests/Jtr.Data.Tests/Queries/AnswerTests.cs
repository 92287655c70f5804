using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

/// <summary>An answer is its fact with a word of certainty, and gives the fact to whoever wants no more.</summary>
public class AnswerTests
{
    [Fact]
    public void The_facts_of_a_question_are_its_answers_without_their_certainty()
    {
        Event[] expected = [.. Timeline.On(2021).Select(static answer => answer.Fact)];
        Assert.Equal(expected, Timeline.On(2021).Facts());
        Assert.Equal(expected.Where(static happening => happening.Kind == EventKind.Meeting), Timeline.On(2021).Facts().Where(static happening => happening.Kind == EventKind.Meeting));
        Assert.Contains(Timeline.On(2021), static answer => !answer.IsCertain);
        Assert.Throws<ArgumentNullException>(static () => ((IEnumerable<Answer<Event>>)null!).Facts());
    }

    [Fact]
    public void An_answer_says_that_it_is_only_possible_and_no_answer_says_nothing()
    {
        Answer<Tenure> possible = Tenures.HoldersOf(Offices.PrimeMinisterOfJapan, asOf: "2021-04").Last();
        Assert.EndsWith(" (possibly)", possible.ToString(), StringComparison.Ordinal);
        Assert.Equal("", default(Answer<Tenure>).ToString());
    }

    [Fact]
    public void Two_facts_are_compared_whether_or_not_they_are_dated()
    {
        Event kishi = Events.KishiAustinMeeting, pelosi = Events.PelosiVisitsTaiwan, undated = Events.All.First(static happening => happening.Date is null);
        Assert.Equal((Ternary.Yes, Ternary.No), (kishi.When.IsBefore(pelosi.When), kishi.When.IsAfter(pelosi.When)));
        Assert.Equal((Ternary.Yes, Ternary.No), (kishi.Date.IsBefore(pelosi.Date), kishi.Date.Intersects(pelosi.Date)));
        Assert.Equal((Ternary.Maybe, Ternary.Maybe), (kishi.When.IsBefore(undated.When), undated.When.IsWithin(kishi.When)));
    }
}
