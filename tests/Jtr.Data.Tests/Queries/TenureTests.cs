using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

public class TenureTests
{
    [Fact]
    public void In_April_2021_Suga_is_certainly_prime_minister_and_Aso_possibly()
    {
        TenureQuery holders = Tenures.HoldersOf(Offices.PrimeMinisterOfJapan, asOf: "2021-04");
        Assert.Equal([(Actors.YoshihideSuga, Ternary.Yes), (Actors.TaroAso, Ternary.Maybe)], holders.Select(static answer => (answer.Fact.Holder, answer.Certainty)));
        Assert.Equal([Actors.YoshihideSuga], holders.Certainly().Select(static answer => answer.Fact.Holder));

        // Aso is named as a former one of August 2023: when he was one no text says.
        Assert.Equal(TenureCapacity.Former, holders.Last().Fact.Capacity);
        Assert.All(holders, static answer => Assert.NotEmpty(answer.Fact.Evidence));
    }

    [Fact]
    public void Between_two_that_are_attested_either_may_have_held_the_office()
    {
        // Tsai is attested in 2019 and in August 2023; no text says who was president in between.
        Assert.Equal([(Actors.TsaiIngWen, Ternary.Maybe)], Tenures.HoldersOf(Offices.PresidentOfTaiwan, 2022).Select(static answer => (answer.Fact.Holder, answer.Certainty)).Distinct());
        Assert.Equal(
            [Actors.YoshihideSuga, Actors.FumioKishida],
            Tenures.HoldersOf(Offices.PrimeMinisterOfJapan, "2022-01").Where(static answer => answer.Fact.Capacity == TenureCapacity.Incumbent).Select(static answer => answer.Fact.Holder));
        Assert.DoesNotContain(Tenures.HoldersOf(Offices.PrimeMinisterOfJapan, 1990), static answer => answer.Fact.Capacity == TenureCapacity.Incumbent);
        Assert.DoesNotContain(Tenures.HoldersOf(Offices.PrimeMinisterOfJapan, 2030), static answer => answer.Fact.Capacity == TenureCapacity.Incumbent);
    }

    [Fact]
    public void Who_had_left_an_office_by_a_time_is_no_answer_for_that_time()
    {
        Assert.DoesNotContain(Tenures.HoldersOf(Offices.PrimeMinisterOfJapan, "2023-08"), static answer => answer.Fact.Holder == Actors.TaroAso);
        Assert.DoesNotContain(Tenures.HoldersOf(Offices.PrimeMinisterOfJapan, "2024"), static answer => answer.Fact.Holder == Actors.TaroAso);
        Assert.Contains(Tenures.HoldersOf(Offices.PrimeMinisterOfJapan, 2023), static answer => answer.Fact.Holder == Actors.TaroAso && answer.Certainty == Ternary.Maybe);
    }

    [Fact]
    public void Who_was_elect_in_November_2024_is_no_holder_then_and_may_be_one_later()
    {
        Assert.DoesNotContain(Tenures.HoldersOf(Offices.PresidentOfTheUnitedStates, "2024-11"), static answer => answer.Fact.Holder == Actors.DonaldTrump);
        Answer<Tenure> elect = Tenures.Of(Actors.DonaldTrump).AsOf("2025-03").Single(static answer => answer.Fact.Capacity == TenureCapacity.Elect);
        Assert.Equal(Ternary.Maybe, elect.Certainty);
        Assert.Equal([Ternary.Yes], Tenures.Of(Actors.DonaldTrump).InCapacity(TenureCapacity.Elect).AsOf("2024-11").Select(static answer => answer.Certainty));
        Assert.Equal([Actors.DonaldTrump], Tenures.HoldersOf(Offices.PresidentOfTheUnitedStates).InCapacity(TenureCapacity.Elect).Select(static answer => answer.Fact.Holder));
    }

    [Fact]
    public void Each_office_person_capacity_and_date_gives_what_a_look_at_every_tenure_gives()
    {
        Agrees(default, static _ => Ternary.Yes);
        foreach (Office office in Offices.All)
        {
            Agrees(Tenures.HoldersOf(office), tenure => tenure.Office == office && !IsBefore(tenure));
            Agrees(Tenures.In(office), tenure => tenure.Office == office);
        }

        foreach (Actor person in Actors.All)
            Agrees(Tenures.Of(person), tenure => tenure.Holder == person);
        foreach (TenureCapacity capacity in Enum.GetValues<TenureCapacity>())
            Agrees(Tenures.InCapacity(capacity), tenure => tenure.Capacity == capacity);
        foreach (string text in Scan.Dates)
        {
            EdtfDate date = EdtfDate.Parse(text);
            Agrees(Tenures.AsOf(text), tenure => Held(tenure, date));
            foreach (Office office in Offices.All)
                Agrees(Tenures.HoldersOf(office, text), tenure => (tenure.Office == office && !IsBefore(tenure)) & Held(tenure, date));
            foreach (TenureCapacity capacity in Enum.GetValues<TenureCapacity>())
            {
                Agrees(Tenures.AsOf(text).InCapacity(capacity), tenure => (Ternary)(tenure.Capacity == capacity) & tenure.When!.Value.Covers(date.Within()));
                Agrees(Tenures.InCapacity(capacity).AsOf(text), tenure => (Ternary)(tenure.Capacity == capacity) & tenure.When!.Value.Covers(date.Within()));
            }
        }
    }

    [Fact]
    public void An_impossible_question_is_an_error_that_names_the_argument()
    {
        Assert.Equal("office", Assert.Throws<ArgumentNullException>(static () => Tenures.HoldersOf(null!)).ParamName);
        Assert.Equal("person", Assert.Throws<ArgumentNullException>(static () => Tenures.Of(null!)).ParamName);
        Assert.Equal("office", Assert.Throws<ArgumentNullException>(static () => Tenures.In(null!)).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentNullException>(static () => Tenures.AsOf(default)).ParamName);
        Assert.Equal("asOf", Assert.Throws<ArgumentNullException>(static () => Tenures.HoldersOf(Offices.PrimeMinisterOfJapan, (string)null!)).ParamName);
        var noDate = Assert.Throws<ArgumentException>(static () => Tenures.HoldersOf(Offices.PrimeMinisterOfJapan, asOf: "April 2021"));
        Assert.Equal("asOf", noDate.ParamName);
        Assert.Contains("'April 2021' is not a date", noDate.Message, StringComparison.Ordinal);
        Assert.Equal("capacities", Assert.Throws<ArgumentException>(static () => Tenures.InCapacity()).ParamName);
        Assert.Equal("capacities", Assert.Throws<ArgumentException>(static () => Tenures.AsOf(2021).InCapacity((TenureCapacity)5)).ParamName);
    }

    private static bool IsBefore(Tenure tenure) => tenure.Capacity is TenureCapacity.Elect or TenureCapacity.Candidate;

    /// <summary>Whether it is attested at a date; and only perhaps, of who had left later, or was to come earlier.</summary>
    private static Ternary Held(Tenure tenure, EdtfDate date) => tenure.Capacity switch
    {
        TenureCapacity.Former => Ternary.Maybe & tenure.When!.Value.IsAfter(date.Within()),
        TenureCapacity.Elect or TenureCapacity.Candidate => Ternary.Maybe & tenure.When!.Value.IsBefore(date.Within()),
        _ => tenure.When!.Value.Covers(date.Within()) | (Ternary.Maybe & IsNextTo(tenure, date)),
    };

    /// <summary>Whether it is the last before or the first after a date for which nobody is attested, though somebody is on both sides.</summary>
    private static bool IsNextTo(Tenure tenure, EdtfDate date)
    {
        Tenure[] holders = [.. Tenures.All.Where(other => other.Office == tenure.Office && other.Capacity is TenureCapacity.Incumbent or TenureCapacity.DeFacto)];
        Tenure[] before = [.. holders.Where(other => other.When.IsBefore(date.Within()).IsCertain)], after = [.. holders.Where(other => other.When.IsAfter(date.Within()).IsCertain)];
        return before.Length > 0 && after.Length > 0 && before.Length + after.Length == holders.Length
            && (before.Contains(tenure) ? before.All(other => !tenure.When.IsBefore(other.When).IsCertain) : after.All(other => !other.When.IsBefore(tenure.When).IsCertain));
    }

    private static void Agrees(TenureQuery query, Func<Tenure, Ternary> answer) =>
        Scan.Agrees(Scan.Of(Tenures.All, answer, static tenure => tenure.Attested), query, query.Certainly());
}
