namespace Jtr.Edtf;

/// <summary>
/// The days between which something starts and ends, over all the ways that its date lets it lie in time. Whether it has a day in common with a stretch of days follows from them: certainly where it starts by the end of the stretch and
/// ends at its beginning or later in all of these ways; possibly where it does so in one, which they tell of every stretch but those that lie inside a date with gaps.
/// </summary>
internal readonly struct ExtentBounds(long earliestStart, long latestStart, long earliestEnd, long latestEnd, bool hasGaps)
{
    public long EarliestStart => earliestStart;

    public long LatestStart => latestStart;

    public long EarliestEnd => earliestEnd;

    public long LatestEnd => latestEnd;

    /// <summary>Whether there may be days between the earliest start and the latest end that it certainly does not touch.</summary>
    public bool HasGaps => hasGaps;
}
