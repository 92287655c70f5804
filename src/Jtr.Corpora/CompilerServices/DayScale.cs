using System;
using System.ComponentModel;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// Maps the days of a table to small numbers in the same order: 0 for minus infinity, 1 for all earlier days, one number for each day of the table, one for all later days, and one for plus infinity. The generator compiles
/// this file too.
/// </summary>
/// <param name="first">The first day of the table.</param>
/// <param name="last">The last day of the table.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DayScale(long first, long last)
{
    /// <summary>Gets the first day of the table.</summary>
    public long First => first;

    /// <summary>Gets the last day of the table.</summary>
    public long Last => last;

    /// <summary>Returns the number of a day. All days before the table's first have the same number, and so do all days after its last. An earlier day never has a larger number.</summary>
    public long CodeOf(long day) => day switch
    {
        DayReach.Never => 0,
        DayReach.Forever => last - first + 4,
        _ => Math.Max(1, Math.Min(day - first + 2, last - first + 3)),
    };
}
