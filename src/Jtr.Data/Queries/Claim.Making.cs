namespace Jtr.Data;

/// <content>The making of a claim: its date, and its author.</content>
public sealed partial record Claim
{
    /// <summary>
    /// Gets the basis of <see cref="Made"/>: the basis of <see cref="Voiced"/> if the texts say when it was voiced; otherwise, <see cref="DateBasis.RelativeToPublication"/>.
    /// </summary>
    public DateBasis? MadeBasis => Voiced is not null ? VoicedBasis : DateBasis.RelativeToPublication;

    /// <summary>
    /// True if the claimant makes it in the text itself, so that no other actor reports it, speaks for the claimant or interprets their view. If true, the claim was made when the text was published; if false, no later than that.
    /// </summary>
    public bool IsByAuthor
    {
        get
        {
            foreach (Attribution attribution in Attribution)
            {
                if (attribution.Manner is not (AttributionManner.Carries or AttributionManner.Translates))
                    return false;
            }

            return true;
        }
    }
}
