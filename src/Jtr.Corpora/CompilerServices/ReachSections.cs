namespace Jtr.Corpora.CompilerServices;

/// <summary>The sections of the two columns of a <see cref="DateReach"/>. Each has a value for every row, in the order of time. The generator compiles this file too.</summary>
internal static class ReachSections
{
    /// <summary>In the column of days: the first day that a row may touch, lowered where a later row has an earlier one, so that the section is sorted.</summary>
    public const int First = 0;

    /// <summary>In the column of days: the last day on which a row may start.</summary>
    public const int LatestStart = 1;

    /// <summary>In the column of days: the first day on which a row may end.</summary>
    public const int EarliestEnd = 2;

    /// <summary>In the column of days: the last day that a row may touch. The levels of <see cref="ReachLevels"/> follow.</summary>
    public const int Last = 3;

    /// <summary>In the column of flags: 1 if the days of a row decide no range, so that its date is compared with every range.</summary>
    public const int Undecided = 0;

    /// <summary>In the column of flags: 1 if the date of a row may have gaps. Its days do not decide a range between its first and its last day.</summary>
    public const int Gaps = 1;

    /// <summary>In the column of flags: 1 if the date of a row has an unknown end. Its first and last day are those of its known end, and do not decide a range before or after a date, or a query that includes unknown ends.</summary>
    public const int UnknownEnd = 2;

    /// <summary>The number of sections of the column of flags.</summary>
    public const int FlagCount = 3;
}
