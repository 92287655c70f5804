using System;

namespace Jtr.Data;

/// <content>Steps of claim queries that no index provides. A claim records that something was said, not that it is true.</content>
public readonly partial struct ClaimQuery
{
    private Actor[]? Makers { get; init; }

    private EdtfDate[]? Targets { get; init; }

    private Actor[]? Countries { get; init; }

    private EnumSet ClaimantKinds { get; init; }

    private bool IsItself { get; init; }

    /// <summary>
    /// Keeps the claims that an actor made: as the claimant, as the claimant's spokesperson, or through others. <see cref="Itself"/> keeps only the claims made as the claimant.
    /// </summary>
    /// <remarks>
    /// An actor makes claims through its organs, its representatives, the bodies that it leads, and the persons who held one of its offices when the claim was voiced. If no text attests the office throughout
    /// that time, the answer is only possible.
    /// </remarks>
    /// <param name="actor">The actor.</param>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    public ClaimQuery By(Actor actor)
    {
        Actor maker = actor ?? throw new ArgumentNullException(nameof(actor));
        return this with { Makers = Makers is null ? [maker] : [.. Makers, maker] };
    }

    /// <summary>Keeps the claims whose claimant is of one of the given kinds, such as <see cref="ActorKind.UnnamedSource"/>.</summary>
    /// <param name="anyOf">The kinds, at least one.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <exception cref="ArgumentException">The array is empty, or contains a number that is not a value of <see cref="ActorKind"/>.</exception>
    public ClaimQuery ByClaimantsOfKind(params ActorKind[] anyOf) => this with { ClaimantKinds = ClaimantKinds.And(anyOf, static kind => (int)kind, nameof(anyOf)) };

    /// <summary>Keeps the claims of unnamed claimants: the sources, officials and experts of a text, and authors that a copy does not name.</summary>
    public ClaimQuery ByUnnamed() => ByClaimantsOfKind(ActorKind.UnnamedSource);

    /// <summary>Keeps the claims whose claimant is a polity or body or belongs to it by <see cref="Actor.Of"/>, at any depth.</summary>
    /// <param name="whole">The polity or body.</param>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is null.</exception>
    public ClaimQuery ByClaimantsFrom(Actor whole)
    {
        Actor given = whole ?? throw new ArgumentNullException(nameof(whole));
        return this with { Countries = Countries is null ? [given] : [.. Countries, given] };
    }

    /// <summary>Keeps the claims whose claimants are the requested actors themselves, without claims that they made as a spokesperson or that others made for them.</summary>
    public ClaimQuery Itself() => this with { IsItself = true };

    /// <summary>
    /// Keeps the claims that speak of a time: <see cref="Claim.For"/> or, if it is null, <see cref="Claim.Made"/>.
    /// Certain if that time lies within the given date, possible if the two may overlap.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
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
        text.Add("by claimants of kind", ClaimantKinds, static number => CorpusEnumLabels.Of((ActorKind)number));
        foreach (EdtfDate target in Targets ?? [])
            text.Add($"for {target}");
        text.AddIf(IsItself, "itself");
    }

    // The date of a claim that others passed on is that of the text that contains it. A time range must read it from the row.
    partial void RefinesRows(ref bool refines) => refines = Makers is not null || Ranges.IsGiven || Countries is not null || ClaimantKinds.IsGiven || Targets is not null;

    partial void Refine(Claim row, ref Ternary certainty)
    {
        foreach (Actor maker in Makers ?? [])
        {
            if (row.Claimant.Equals(maker))
                continue;
            certainty &= IsItself ? Ternary.No
                : IsSpokesperson(row, maker) || Representation.ActsFor(row.Claimant, maker) ? Ternary.Yes
                : row.Claimant.Kind == ActorKind.Person ? Representation.HoldsOffice(row.Claimant, maker, row.Made) : Ternary.No;
        }

        // A claim that others passed on was made at an unknown time, no later than the date of the text that contains it.
        if (Ranges.IsGiven && row.Voiced is null && !row.IsByAuthor)
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
        // A claim about a time holds within that time, not throughout it: a prediction for 2027 or later leaves the year open.
        if ((claim.For ?? claim.Made) is not { } time)
            return Ternary.No;
        Ternary speaks = time.Within().Intersects(date);
        return claim.For is null && claim.Voiced is null && !claim.IsByAuthor ? speaks & Ternary.Maybe : speaks;
    }
}
