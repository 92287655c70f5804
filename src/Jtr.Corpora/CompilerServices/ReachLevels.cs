namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// The levels of the implicit interval tree of a <see cref="DateReach"/>. Level 0 holds the last days of the rows; each entry of a higher level is the maximum of up to eight entries of the level below. The levels lie one after
/// another in the column of days, the lowest first. The generator compiles this file too.
/// </summary>
internal static class ReachLevels
{
    /// <summary>The base-2 logarithm of the number of entries that one entry of the next level covers.</summary>
    public const int Bits = 3;

    /// <summary>Returns the number of entries of a level over a number of rows. The highest level has one.</summary>
    public static int SizeOf(int level, int count) => count == 0 ? 0 : ((count - 1) >> (Bits * level)) + 1;
}
