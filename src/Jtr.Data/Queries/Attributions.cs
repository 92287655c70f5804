using System;
using System.Collections.Immutable;
using System.Text;

namespace Jtr.Data;

/// <summary>Extends claims with the chain by which they reached the text. Thread-safe.</summary>
public static class Attributions
{
    /// <summary>Returns every actor through whom a claim reached the text, from the claimant outwards: the claimant, the spokesperson, the agency, the carrier.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public static ImmutableArray<Actor> Chain(this Claim claim)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        ImmutableArray<Actor>.Builder chain = ImmutableArray.CreateBuilder<Actor>(1 + claim.Attribution.Length);
        chain.Add(claim.Claimant);
        foreach (Attribution attribution in claim.Attribution)
            chain.Add(attribution.Actor);
        return chain.MoveToImmutable();
    }

    /// <summary>Describes the chain in English: <c>China; its spokesperson Chen Binhua; reported by Reuters; carried by Rappler</c>.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public static string DescribeChain(this Claim claim)
    {
        _ = claim ?? throw new ArgumentNullException(nameof(claim));
        var text = new StringBuilder(claim.Claimant.Name);
        foreach (Attribution attribution in claim.Attribution)
            text.Append("; ").Append(Manner(attribution.Manner)).Append(' ').Append(attribution.Actor.Name);
        return text.ToString();
    }

    private static string Manner(AttributionManner manner) => manner switch
    {
        AttributionManner.Spokesperson => "its spokesperson",
        AttributionManner.Reports => "reported by",
        AttributionManner.Carries => "carried by",
        AttributionManner.Translates => "translated by",
        _ => "interpreted by",
    };
}
