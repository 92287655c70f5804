namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// The levels of the implicit interval tree of a <see cref="DateReach"/>. Level 0 is the last days of the rows; each number of a higher level is the maximum of up to eight numbers of the level below. The levels lie one after
/// another in the column of days, the lowest first. The generator compiles this file too.
/// </summary>
internal static class ReachLevels
{
    /// <summary>The number of entries that one entry of the next level covers, as a power of two.</summary>
    public const int Bits = 3;

    /// <summary>Returns the number of entries of a level. The highest level has one.</summary>
    public static int SizeOf(int level, int count) => count == 0 ? 0 : ((count - 1) >> (Bits * level)) + 1;
}
