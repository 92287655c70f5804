namespace Jtr.Corpora.CompilerServices;

/// <summary>Flags for the cases in which a row's bounds do not decide whether it lies in a range, so that its date must be compared. The generator compiles this file too.</summary>
internal static class ReachFlags
{
    /// <summary>For a range between the first and the last day of the row: the row may have gaps there.</summary>
    public const int Gaps = 1;

    /// <summary>If unknown ends count, and for ranges before or after a date: the row has an unknown end, and its bounds are those of the known end.</summary>
    public const int UnknownEnd = 2;

    /// <summary>For every range.</summary>
    public const int Always = 4;
}
