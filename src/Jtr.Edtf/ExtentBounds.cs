namespace Jtr.Edtf;

/// <summary>
/// The bounds of the start and the end of something over all occupations of its date. They decide whether it has a day in common with a range of days: certainly if, in every
/// occupation, it starts by the last day of the range and ends on its first day or later; possibly if it does so in one. Only for ranges inside a date with gaps they do not decide.
/// </summary>
internal readonly struct ExtentBounds(long earliestStart, long latestStart, long earliestEnd, long latestEnd, bool hasGaps)
{
    public long EarliestStart => earliestStart;

    public long LatestStart => latestStart;

    public long EarliestEnd => earliestEnd;

    public long LatestEnd => latestEnd;

    /// <summary>True if some days between the earliest start and the latest end may certainly be untouched; otherwise, false.</summary>
    public bool HasGaps => hasGaps;
}
