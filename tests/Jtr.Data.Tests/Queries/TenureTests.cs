using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Jtr.Data.Tests.Queries;

public class TenureTests
{
    [Fact]
    public void In_April_2021_Suga_is_certainly_prime_minister_and_former_holders_are_excluded()
    {
        TenureQuery holders = Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("2021-04");
        Assert.Equal([(Actors.YoshihideSuga, Ternary.Yes)], holders.WithCertainty().Select(static answer => (answer.Row.Holder, answer.Certainty)));
        Assert.Equal([Actors.YoshihideSuga], holders.OnlyCertain().Select(static tenure => tenure.Holder));
        Assert.All(holders, static tenure => Assert.NotEmpty(tenure.Evidence));

        // Aso is named as a former prime minister in August 2023; no text says when he was in office.
        Assert.Empty(Tenures.HeldBy(Actors.TaroAso).OfOffice(Offices.PrimeMinisterOfJapan));
        Assert.Equal([TenureCapacity.Former], Tenures.HeldBy(Actors.TaroAso).OfOffice(Offices.PrimeMinisterOfJapan).InCapacity(Enum.GetValues<TenureCapacity>()).Select(static tenure => tenure.Capacity));
        Assert.Empty(Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf(1850));
    }

    [Fact]
    public void In_a_gap_between_two_attested_holders_either_is_possible()
    {
        // Tsai is attested in 2019 and in August 2023, and no text says who was president in between.
        Assert.Equal([(Actors.TsaiIngWen, Ternary.Maybe)], Tenures.OfOffice(Offices.PresidentOfTaiwan).AsOf(2022).WithCertainty().Select(static answer => (answer.Row.Holder, answer.Certainty)).Distinct());
        Assert.Equal([Actors.YoshihideSuga, Actors.FumioKishida], Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("2022-01").Select(static tenure => tenure.Holder));
        Assert.Empty(Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf(1990));
        Assert.Empty(Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf(2030));
    }

    [Fact]
    public void InCapacity_Elect_finds_the_president_elect_of_November_2024()
    {
        TenureQuery presidents = Tenures.OfOffice(Offices.PresidentOfTheUnitedStates).IncludingPeripheral();
        Assert.DoesNotContain(presidents.AsOf("2024-11"), static tenure => tenure.Holder == Actors.DonaldTrump);
        Assert.Equal([Ternary.Yes], presidents.HeldBy(Actors.DonaldTrump).InCapacity(TenureCapacity.Elect).AsOf("2024-11").WithCertainty().Select(static answer => answer.Certainty));
        Assert.Equal([Actors.DonaldTrump], presidents.InCapacity(TenureCapacity.Elect).Select(static tenure => tenure.Holder));
    }

    [Fact]
    public void Tenure_filters_agree_with_a_scan()
    {
        Agrees(default, IsHeld);
        foreach (Office office in Offices.All)
            Agrees(Tenures.OfOffice(office), tenure => tenure.Office == office && IsHeld(tenure));
        foreach (Actor person in Actors.All)
            Agrees(Tenures.HeldBy(person), tenure => tenure.Holder == person && IsHeld(tenure));
        foreach (TenureCapacity capacity in Enum.GetValues<TenureCapacity>())
            Agrees(Tenures.InCapacity(capacity), tenure => tenure.Capacity == capacity);
        foreach (string text in Scan.Dates)
        {
            EdtfDate date = EdtfDate.Parse(text);
            Agrees(Tenures.AsOf(text), tenure => (Ternary)IsHeld(tenure) & Held(tenure, date));
            Agrees(Tenures.On(text), tenure => (Ternary)IsHeld(tenure) & Scan.Found(tenure.When, when => when.Intersects(date)));
            foreach (Office office in Offices.All)
                Agrees(Tenures.OfOffice(office).AsOf(text), tenure => (Ternary)(tenure.Office == office && IsHeld(tenure)) & Held(tenure, date));
            foreach (TenureCapacity capacity in Enum.GetValues<TenureCapacity>())
            {
                Agrees(Tenures.AsOf(text).InCapacity(capacity), tenure => (Ternary)(tenure.Capacity == capacity) & tenure.When!.Value.Covers(date.Within()));
                Agrees(Tenures.InCapacity(capacity).AsOf(text), tenure => (Ternary)(tenure.Capacity == capacity) & tenure.When!.Value.Covers(date.Within()));
            }
        }
    }

    [Fact]
    public void Queries_reject_invalid_arguments_by_name()
    {
        Assert.Equal("office", Assert.Throws<ArgumentNullException>(static () => Tenures.OfOffice((Office)null!)).ParamName);
        Assert.Equal("actor", Assert.Throws<ArgumentNullException>(static () => Tenures.HeldBy((Actor)null!)).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentNullException>(static () => Tenures.AsOf(default)).ParamName);
        var noDate = Assert.Throws<ArgumentException>(static () => Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("April 2021"));
        Assert.Equal("date", noDate.ParamName);
        Assert.Contains("'April 2021' is not a date", noDate.Message, StringComparison.Ordinal);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(static () => Tenures.InCapacity()).ParamName);
        Assert.Equal("anyOf", Assert.Throws<ArgumentException>(static () => Tenures.AsOf(2021).InCapacity((TenureCapacity)5)).ParamName);
    }

    private static bool IsHeld(Tenure tenure) => tenure.Capacity is TenureCapacity.Incumbent or TenureCapacity.DeFacto;

    /// <summary>Returns Yes if the tenure is attested at a date, and Maybe if the date is in a gap next to the tenure.</summary>
    private static Ternary Held(Tenure tenure, EdtfDate date) => tenure.When!.Value.Covers(date.Within()) | (Ternary.Maybe & IsNextTo(tenure, date));

    /// <summary>Returns true if no tenure of the office is attested at the date, others are before and after it, and this one is the nearest on its side.</summary>
    private static bool IsNextTo(Tenure tenure, EdtfDate date)
    {
        Tenure[] holders = [.. Tenures.All.Where(other => other.Office == tenure.Office && other.Capacity is TenureCapacity.Incumbent or TenureCapacity.DeFacto)];
        Tenure[] before = [.. holders.Where(other => other.When.IsBefore(date.Within()).IsCertain)], after = [.. holders.Where(other => other.When.IsAfter(date.Within()).IsCertain)];
        return before.Length > 0 && after.Length > 0 && before.Length + after.Length == holders.Length
            && (before.Contains(tenure) ? before.All(other => !tenure.When.IsBefore(other.When).IsCertain) : after.All(other => !other.When.IsBefore(tenure.When).IsCertain));
    }

    private static void Agrees(TenureQuery query, Func<Tenure, Ternary> answer)
    {
        Scan.Agrees(Scan.Of(Tenures.All.Where(static tenure => !tenure.IsPeripheral), answer, static tenure => tenure.Attested), query.WithCertainty(), query.OnlyCertain());
        TenureQuery all = query.IncludingPeripheral();
        Scan.Agrees(Scan.Of(Tenures.All, answer, static tenure => tenure.Attested), all.WithCertainty(), all.OnlyCertain());
    }

    private static void Agrees(TenureQuery query, Func<Tenure, bool> filter) => Agrees(query, tenure => (Ternary)filter(tenure));
}
