using System;

namespace Jtr.Data;

/// <summary>
/// The days of a table as small numbers in the same order: before every day, before the table's days, each of these, behind them, behind every day. The generator compiles
/// this file too.
/// </summary>
/// <param name="first">The first day that the table has.</param>
/// <param name="last">The last day that the table has.</param>
internal readonly struct DayScale(long first, long last)
{
    public long First => first;

    public long Last => last;

    /// <summary>The number of a day. Those outside of the table's days share one on each side: among the table's days they divide the same.</summary>
    public long CodeOf(long day) => day switch
    {
        Completions.Never => 0,
        Completions.Forever => last - first + 4,
        _ => Math.Max(1, Math.Min(day - first + 2, last - first + 3)),
    };
}
