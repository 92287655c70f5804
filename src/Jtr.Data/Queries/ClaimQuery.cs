using System;

namespace Jtr.Data;

/// <content>What is asked of claims besides their indexes. That a claim is found says that it was made, never that it is true.</content>
public readonly partial struct ClaimQuery
{
    private Actor[]? Makers { get; init; }

    private EdtfDate[]? Targets { get; init; }

    private bool IsItself { get; init; }

    /// <summary>Keeps the claims that somebody made: as the claimant, as the claimant’s spokesperson, or through an organ or representative. <see cref="Itself"/> asks for less.</summary>
    /// <param name="actor">Who.</param>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    public ClaimQuery By(Actor actor)
    {
        Actor maker = actor ?? throw new ArgumentNullException(nameof(actor));
        return this with { Makers = Makers is null ? [maker] : [.. Makers, maker] };
    }

    /// <summary>Keeps the claims of which those asked for are the claimants themselves; what they said as somebody’s spokesperson, or others for them, no longer counts.</summary>
    public ClaimQuery Itself() => this with { IsItself = true };

    /// <summary>
    /// Keeps the claims that speak of a time: the one that <see cref="Claim.For"/> names, and when they were voiced where it names none. Those of which the texts say neither are left out.
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

    partial void Refine(Claim row, ref Ternary certainty)
    {
        foreach (Actor maker in Makers ?? [])
        {
            if (!row.Claimant.Equals(maker) && (IsItself || !(IsSpokesperson(row, maker) || Representation.Counts(row.Claimant, maker))))
                certainty = Ternary.No;
        }

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
        EdtfDate? time = claim.For ?? claim.Voiced;
        return time is { } known ? known.Within().Intersects(date) : Ternary.No;
    }
}
