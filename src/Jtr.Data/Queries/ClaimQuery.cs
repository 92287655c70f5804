using System;

namespace Jtr.Data;

/// <content>What is asked of claims besides their indexes. That a claim is found says that it was made, never that it is true.</content>
public readonly partial struct ClaimQuery
{
    private Actor[]? Makers { get; init; }

    private EdtfDate[]? Targets { get; init; }

    private Actor[]? Countries { get; init; }

    private WordSet ClaimantKinds { get; init; }

    private bool IsItself { get; init; }

    /// <summary>
    /// Keeps the claims that somebody made: as the claimant, as the claimant’s spokesperson, or through an organ, a representative, a body that they lead or who held an office of theirs when it was
    /// voiced. Where no text attests the office throughout that time, that is only possible. <see cref="Itself"/> asks for less.
    /// </summary>
    /// <param name="actor">Who.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    public ClaimQuery By(Actor actor)
    {
        Actor maker = actor ?? throw new ArgumentNullException(nameof(actor));
        return this with { Makers = Makers is null ? [maker] : [.. Makers, maker] };
    }

    /// <summary>Keeps the claims whose claimant is of one of the given kinds: <see cref="ActorKind.UnnamedSource"/> for what somebody said who is not named.</summary>
    /// <param name="anyOf">The kinds, at least one.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentException">The array is empty, or holds what is not a value of the enumeration.</exception>
    public ClaimQuery ByClaimantsOfKind(params ActorKind[] anyOf) => this with { ClaimantKinds = ClaimantKinds.And(anyOf, static kind => (int)kind, nameof(anyOf)) };

    /// <summary>Keeps the claims of those who are not named: the sources, officials and experts of a text, and authors whom a copy does not name.</summary>
    public ClaimQuery ByUnnamed() => ByClaimantsOfKind(ActorKind.UnnamedSource);

    /// <summary>Keeps the claims whose claimant belongs to a polity or body, as <see cref="Actor.Of"/> has it, at any depth, or is it.</summary>
    /// <param name="whole">The polity or body.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    public ClaimQuery ByClaimantsFrom(Actor whole)
    {
        Actor asked = whole ?? throw new ArgumentNullException(nameof(whole));
        return this with { Countries = Countries is null ? [asked] : [.. Countries, asked] };
    }

    /// <summary>Keeps the claims of which those asked for are the claimants themselves; what they said as somebody’s spokesperson, or others for them, no longer counts.</summary>
    public ClaimQuery Itself() => this with { IsItself = true };

    /// <summary>
    /// Keeps the claims that speak of a time: the one that <see cref="Claim.For"/> names, and when they were made, as <see cref="Claim.Made"/> has it, where it names none.
    /// Certainly where that time lies in the date, possibly where the two may meet.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is not a date.</exception>
    public ClaimQuery For(DateArgument date)
    {
        EdtfDate target = date.Read(nameof(date));
        return this with { Targets = Targets is null ? [target] : [.. Targets, target] };
    }

    partial void Describe(QueryText text)
    {
        foreach (Actor maker in Makers ?? [])
            text.Add($"by {maker.Key}");
        foreach (Actor country in Countries ?? [])
            text.Add($"by claimants from {country.Key}");
        text.Add("by claimants of kind", ClaimantKinds, static number => Words.Of((ActorKind)number));
        foreach (EdtfDate target in Targets ?? [])
            text.Add($"for {target}");
        text.AddIf(IsItself, "itself");
    }

    // What others passed on is dated by the text that has it, which a range of time must know.
    partial void AsksRows(ref bool asks) => asks = Makers is not null || Ranges.IsGiven || Countries is not null || ClaimantKinds.IsGiven || Targets is not null;

    partial void Refine(Claim row, ref Ternary certainty)
    {
        foreach (Actor maker in Makers ?? [])
        {
            if (row.Claimant.Equals(maker))
                continue;
            certainty &= IsItself ? Ternary.No
                : IsSpokesperson(row, maker) || Representation.Counts(row.Claimant, maker) ? Ternary.Yes
                : row.Claimant.Kind == ActorKind.Person ? Representation.HoldsOffice(row.Claimant, maker, row.Made) : Ternary.No;
        }

        // What others passed on was made by the time of the text that has it, and at no known time before.
        if (Ranges.IsGiven && row.Voiced is null && !row.IsAuthors)
            certainty &= Ternary.Maybe;
        foreach (Actor country in Countries ?? [])
            certainty &= row.Claimant.IsOf(country);
        if (!ClaimantKinds.Holds((int)row.Claimant.Kind))
            certainty = Ternary.No;
        foreach (EdtfDate target in Targets ?? [])
            certainty &= SpeaksOf(row, target);
    }

    private static bool IsSpokesperson(Claim claim, Actor actor)
    {
        foreach (Attribution attribution in claim.Attribution)
        {
            if (attribution.Manner == AttributionManner.Spokesperson && attribution.Actor.Equals(actor))
                return true;
        }

        return false;
    }

    private static Ternary SpeaksOf(Claim claim, EdtfDate date)
    {
        // What a claim says of a time holds somewhere within it: of a prediction for 2027 or later it is open which year.
        if ((claim.For ?? claim.Made) is not { } time)
            return Ternary.No;
        Ternary speaks = time.Within().Intersects(date);
        return claim.For is null && claim.Voiced is null && !claim.IsAuthors ? speaks & Ternary.Maybe : speaks;
    }
}
