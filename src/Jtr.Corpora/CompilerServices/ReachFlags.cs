namespace Jtr.Corpora.CompilerServices;

/// <summary>When the bounds of a row do not settle whether it lies in a range, so that its date is asked. The generator compiles this file too.</summary>
internal static class ReachFlags
{
    /// <summary>Where the range lies between the first and the last day of the row, because there may be days between that the row does not touch.</summary>
    public const int Gaps = 1;

    /// <summary>Where unknown ends count, and of what lies wholly before or after a date: the row has an unknown end, and the bounds are those of the known one.</summary>
    public const int UnknownEnd = 2;

    /// <summary>In every case.</summary>
    public const int Always = 4;
}
