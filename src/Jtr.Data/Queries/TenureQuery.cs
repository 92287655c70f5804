using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Jtr.Data;

/// <content>Tenures by topic and date, and their holders. Former holders, elects and candidates are left out until <see cref="InCapacity"/> includes them.</content>
public readonly partial struct TenureQuery
{
    private EdtfDate[]? Dates { get; init; }

    private IFact[]? Topics { get; init; }

    /// <summary>Keeps the tenures about a topic: those of a person, of an office, or of the offices of a body and of its sub-bodies.</summary>
    /// <param name="topic">The person, body or office; any other fact gives no tenures.</param>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public TenureQuery About(IFact topic)
    {
        IFact given = topic ?? throw new ArgumentNullException(nameof(topic));
        return this with { Topics = Topics is null ? [given] : [.. Topics, given] };
    }

    /// <summary>Returns the holders, by first attested time, each once with the tenures that attest it, even if another held the office in between.</summary>
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
    /// Keeps the tenures that the texts attest for a date. A tenure attested throughout the date is certain; one attested for part of it is possible.
    /// </summary>
    /// <remarks>
    /// <para>If no tenure of an office is attested for the date, but one is for an earlier time and one for a later time, the last earlier and the first later tenure are possible: the office changed hands between
    /// them. After <see cref="InCapacity"/>, only tenures attested for the date itself count.</para>
    /// <para>Leaves out all other tenures, although the texts do not rule out that they reached the date.</para>
    /// </remarks>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    /// <exception cref="ArgumentException">The argument is not a date.</exception>
    public TenureQuery AsOf(DateArgument date)
    {
        EdtfDate given = date.Read(nameof(date));
        return this with { Dates = Dates is null ? [given] : [.. Dates, given] };
    }

    partial void Describe(QueryText text)
    {
        foreach (EdtfDate date in Dates ?? [])
            text.Add($"as of {date}");
        foreach (IFact topic in Topics ?? [])
            text.Add($"about {topic.Key}");
    }

    partial void RefinesRows(ref bool refines) => refines = Topics is not null || Dates is not null;

    partial void Refine(Tenure row, ref Ternary certainty)
    {
        foreach (IFact topic in Topics ?? [])
            certainty &= row.Office.Equals(topic) || row.Holder.Equals(topic) || (topic is Actor body && row.Office.Body?.IsOf(body) == true);
        foreach (EdtfDate date in Dates ?? [])
        {
            Ternary attested = row.Attested.Throughout().Covers(date.Within());
            certainty &= attested.IsPossible || AcceptedByCapacity.IsGiven || !IsBesideGap(row, date) ? attested : Ternary.Maybe;
        }
    }

    /// <summary>Returns true if a date lies in a gap between two attested tenures of the office, and the tenure is the last before the gap or the first after it.</summary>
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
