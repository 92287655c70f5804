namespace Jtr.Edtf;

/// <summary>
/// The bounds of the start and the end of a state or event, over all occupations of its date. They decide whether it intersects a range of days: certainly if every occupation
/// starts by the last day of the range and ends on its first day or later, possibly if at least one does. Exception: if the date has gaps, they do not decide for a range that lies between the bounds.
/// </summary>
internal readonly struct ExtentBounds(long earliestStart, long latestStart, long earliestEnd, long latestEnd, bool hasGaps)
{
    public long EarliestStart => earliestStart;

    public long LatestStart => latestStart;

    public long EarliestEnd => earliestEnd;

    public long LatestEnd => latestEnd;

    /// <summary>True if some days between the earliest start and the latest end may belong to no occupation; otherwise, false.</summary>
    public bool HasGaps => hasGaps;
}
