namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// The levels of latest days above the rows of an order: each number stands for eight of the level below, the lowest of which are the rows. The levels lie one after
/// another in one column, the lowest first. The generator compiles this file too.
/// </summary>
internal static class ReachLevels
{
    /// <summary>How many numbers one of the level above stands for, as a power of two.</summary>
    public const int Bits = 3;

    /// <summary>How many levels there are above a number of rows: the highest has one number.</summary>
    public static int Over(int count)
    {
        int level = 0;
        while (SizeOf(level, count) > 1)
            level++;
        return level;
    }

    /// <summary>How many numbers a level has; level 0 are the rows.</summary>
    public static int SizeOf(int level, int count) => count == 0 ? 0 : ((count - 1) >> (Bits * level)) + 1;

    /// <summary>Where a level above the rows starts in the column.</summary>
    public static int StartOf(int level, int count)
    {
        int start = 0;
        for (int below = 1; below < level; below++)
            start += SizeOf(below, count);
        return start;
    }
}
