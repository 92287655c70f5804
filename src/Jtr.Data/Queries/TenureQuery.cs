using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Jtr.Data;

/// <content>Who held which office. Those whom the texts name only as former, elect or a candidate are left out, until <see cref="InCapacity"/> asks for them.</content>
public readonly partial struct TenureQuery
{
    private EdtfDate[]? Dates { get; init; }

    private IFact[]? Topics { get; init; }

    /// <summary>Keeps the tenures that have to do with something: those of a person, of an office, or of the offices of a body and of the bodies below it.</summary>
    /// <param name="topic">The person, the body or the office; of any other fact there are none.</param>
    /// <exception cref="ArgumentNullException">The topic is null.</exception>
    public TenureQuery About(IFact topic)
    {
        IFact asked = topic ?? throw new ArgumentNullException(nameof(topic));
        return this with { Topics = Topics is null ? [asked] : [.. Topics, asked] };
    }

    /// <summary>Gives those who held an office, each once, with what attests it: by the time for which the texts first attest them. One who is attested again after another is listed once all the same.</summary>
    public ImmutableArray<OfficeHolder> Holders()
    {
        var attested = new List<(Actor Holder, List<Answer<Tenure>> Tenures)>();
        foreach (Answer<Tenure> answer in WithCertainty())
        {
            int known = attested.FindIndex(one => one.Holder.Equals(answer.Row.Holder));
            if (known < 0)
            {
                known = attested.Count;
                attested.Add((answer.Row.Holder, []));
            }

            attested[known].Tenures.Add(answer);
        }

        return [.. attested.Select(static one => new OfficeHolder(one.Holder, [.. one.Tenures]))];
    }

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

    partial void Describe(QueryText text)
    {
        foreach (EdtfDate date in Dates ?? [])
            text.Add($"as of {date}");
        foreach (IFact topic in Topics ?? [])
            text.Add($"about {topic.Key}");
    }

    partial void AsksRows(ref bool asks) => asks = Topics is not null || Dates is not null;

    partial void Refine(Tenure row, ref Ternary certainty)
    {
        foreach (IFact topic in Topics ?? [])
            certainty &= row.Office.Equals(topic) || row.Holder.Equals(topic) || (topic is Actor body && row.Office.Body?.IsOf(body) == true);
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
