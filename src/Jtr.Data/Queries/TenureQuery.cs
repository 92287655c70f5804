using System;

namespace Jtr.Data;

/// <content>Who held which office. Those whom the texts name only as former, elect or a candidate are left out, until <see cref="InCapacity"/> asks for them.</content>
public readonly partial struct TenureQuery
{
    private EdtfDate[]? Dates { get; init; }

    /// <summary>
    /// Keeps what bears on a date. Who is attested in office throughout it is found certainly, and who is attested for a part of it possibly. Where nobody is attested for the date, but somebody is for
    /// a time before it and somebody for a time after it, the last before and the first after are possible: between them the office passed on. Who is attested for other times alone is left out, though
    /// the texts do not deny it. With <see cref="InCapacity"/>, what the texts attest of the date alone counts.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is not a date.</exception>
    public TenureQuery AsOf(DateArgument date)
    {
        EdtfDate asked = date.Read(nameof(date));
        return this with { Dates = Dates is null ? [asked] : [.. Dates, asked] };
    }

    partial void Refine(Tenure row, ref Ternary certainty)
    {
        foreach (EdtfDate date in Dates ?? [])
        {
            Ternary attested = row.Attested.Throughout().Covers(date.Within());
            certainty &= attested.IsPossible || AskedByCapacity.IsGiven || !IsBesideGap(row, date) ? attested : Ternary.Maybe;
        }
    }

    /// <summary>Whether a holder is attested last before a date or first after it, where nobody is attested for the date and somebody is on each side of it.</summary>
    private static bool IsBesideGap(Tenure tenure, EdtfDate date)
    {
        bool isBefore = tenure.Attested.IsBefore(date.Within()).IsCertain, hasOtherSide = false;
        foreach (Tenure other in Tenures.ByOffice(tenure.Office))
        {
            if (other.Capacity is not (TenureCapacity.Incumbent or TenureCapacity.DeFacto))
                continue;
            bool otherIsBefore = other.Attested.IsBefore(date.Within()).IsCertain;
            if (!otherIsBefore && !other.Attested.IsAfter(date.Within()).IsCertain)
                return false;
            if (otherIsBefore != isBefore)
                hasOtherSide = true;
            else if ((isBefore ? tenure.Attested.IsBefore(other.Attested) : other.Attested.IsBefore(tenure.Attested)).IsCertain)
                return false;
        }

        return hasOtherSide;
    }
}
