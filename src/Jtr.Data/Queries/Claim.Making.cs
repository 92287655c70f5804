namespace Jtr.Data;

/// <content>When a claim was made, and by whom.</content>
public sealed partial record Claim
{
    /// <summary>
    /// How <see cref="Made"/> is known: as <see cref="Voiced"/> is where the texts say when it was voiced; <see cref="DateBasis.RelativeToPublication"/> where it is the date of the words that have it.
    /// </summary>
    public DateBasis? MadeBasis => Voiced is not null ? VoicedBasis : DateBasis.RelativeToPublication;

    /// <summary>
    /// Whether the claimant makes it in the text itself: nobody reports it, speaks for the claimant or interprets what they hold. Then it was made when the text was published, and otherwise by then.
    /// </summary>
    public bool IsAuthors
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
