namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// The levels above the rows of an order: each number is the maximum of up to eight numbers of the level below. The numbers below the lowest level are the rows' last days. The levels lie one after
/// another in one column, the lowest first. The generator compiles this file too.
/// </summary>
internal static class ReachLevels
{
    /// <summary>The number of entries that one entry of the next level covers, as a power of two.</summary>
    public const int Bits = 3;

    /// <summary>Returns the number of levels above a number of rows; the highest level has one entry.</summary>
    public static int Over(int count)
    {
        int level = 0;
        while (SizeOf(level, count) > 1)
            level++;
        return level;
    }

    /// <summary>Returns the number of entries of a level; level 0 is the rows.</summary>
    public static int SizeOf(int level, int count) => count == 0 ? 0 : ((count - 1) >> (Bits * level)) + 1;

    /// <summary>Returns the start of a level above the rows in the column.</summary>
    public static int StartOf(int level, int count)
    {
        int start = 0;
        for (int below = 1; below < level; below++)
            start += SizeOf(below, count);
        return start;
    }
}
