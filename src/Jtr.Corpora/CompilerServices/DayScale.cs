using System;
using System.ComponentModel;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// The days of a table as small numbers in the same order: before every day, before the table's days, each of these, behind them, behind every day. The generator compiles
/// this file too.
/// </summary>
/// <param name="first">The first day that the table has.</param>
/// <param name="last">The last day that the table has.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DayScale(long first, long last)
{
    /// <summary>The first day of the table.</summary>
    public long First => first;

    /// <summary>The last day of the table.</summary>
    public long Last => last;

    /// <summary>The number of a day. Those outside of the table's days share one on each side: among the table's days they divide the same.</summary>
    public long CodeOf(long day) => day switch
    {
        DayReach.Never => 0,
        DayReach.Forever => last - first + 4,
        _ => Math.Max(1, Math.Min(day - first + 2, last - first + 3)),
    };
}
