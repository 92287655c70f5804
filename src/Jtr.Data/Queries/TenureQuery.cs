using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Jtr.Data;

/// <summary>
/// A question about who held which office, which each member narrows, and whose answers are its elements: tenures as the texts attest them, in the order of that time, each with the word
/// whether it certainly or only possibly answers. The tenure's evidence is what attests it. Immutable and thread-safe; the default value asks for every tenure.
/// Of whatever is asked for twice, what is said last counts.
/// </summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a question; its answers are a collection.")]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A question is asked, not compared.")]
public readonly struct TenureQuery : IEnumerable<Answer<Tenure>>
{
    internal Office? Office { get; init; }

    internal Actor? Holder { get; init; }

    /// <summary>Whether who is only elect or a candidate is left out; asked for a capacity, a question holds to that alone.</summary>
    internal bool OnlyHolders { get; init; }

    private WordSet Capacities { get; init; }

    internal EdtfDate? Date { get; init; }

    private bool OnlyCertain { get; init; }

    /// <summary>
    /// Only what bears on a date. Who is attested in office throughout it answers certainly, and possibly who is attested for a part of it. Who had left the office by a later time may have held
    /// it at the date, and who was elect or a candidate at an earlier time may too: possibly. Where nobody is attested for the date, but somebody is for a time before it and somebody for a time
    /// after it, the last before and the first after are possible: between them the office passed on. Who is attested for other times alone is no answer, though the texts do not deny it.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is no date.</exception>
    public TenureQuery AsOf(DateArgument date) => this with { Date = date.Read(nameof(date)) };

    /// <summary>Only tenures in which the texts name the holder in one of some capacities. With <see cref="AsOf"/>, certainly where they do so throughout the date.</summary>
    /// <param name="capacities">The capacities, one at least.</param>
    /// <exception cref="ArgumentException">There is none, or one is no value of the enumeration.</exception>
    public TenureQuery InCapacity(params TenureCapacity[] capacities) => this with { Capacities = WordSet.Of(capacities, static capacity => (int)capacity, nameof(capacities)), OnlyHolders = false };

    /// <summary>Only tenures of one office.</summary>
    /// <param name="office">The office.</param>
    /// <exception cref="ArgumentNullException">The office is null.</exception>
    public TenureQuery In(Office office) => this with { Office = office ?? throw new ArgumentNullException(nameof(office)) };

    /// <summary>Only tenures that are certainly an answer.</summary>
    public TenureQuery Certainly() => this with { OnlyCertain = true };

    /// <summary>Those that are certainly and those that are possibly an answer: the default.</summary>
    public TenureQuery Possibly() => this with { OnlyCertain = false };

    /// <summary>Enumerates the answers.</summary>
    public AnswerEnumerator<Tenure, TenureQuery> GetEnumerator() =>
        Views.Answers<Tenure, TenureQuery>(this, Judge, OnlyCertain, Holder is not null ? Tenures.ByHolder(Holder) : Office is not null ? Tenures.ByOffice(Office) : Tenures.InOrderOfAttested, default);

    IEnumerator<Answer<Tenure>> IEnumerable<Answer<Tenure>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Ternary Judge(in TenureQuery query, Tenure tenure, bool isSecond)
    {
        if ((query.Office is { } office && !office.Equals(tenure.Office))
            || (query.OnlyHolders && tenure.Capacity is TenureCapacity.Elect or TenureCapacity.Candidate)
            || !query.Capacities.Holds((int)tenure.Capacity))
            return Ternary.No;
        if (query.Date is not { } date)
            return Ternary.Yes;
        Ternary attested = tenure.Attested.Throughout().Covers(date.Within());
        if (!query.Capacities.IsEmpty)
            return attested;
        return tenure.Capacity switch
        {
            TenureCapacity.Former => Ternary.Maybe & date.Within().IsBefore(tenure.Attested),
            TenureCapacity.Elect or TenureCapacity.Candidate => Ternary.Maybe & date.Within().IsAfter(tenure.Attested),
            _ => attested.IsPossible || !IsBesideGap(tenure, date) ? attested : Ternary.Maybe,
        };
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
