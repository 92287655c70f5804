using System;

namespace Jtr.Data;

/// <summary>
/// Over which days the rows of an order reach, laid out at build time: from which day to which each may lie. The rows are in the order of their first days, and above
/// their last days stand levels of the latest in groups, so that what ended before a range is passed over by groups, and what begins after it is never reached.
/// </summary>
/// <param name="count">The number of rows in the order.</param>
/// <param name="scale">What the numbers of the columns mean.</param>
/// <param name="throughout">Whether a row lasts from its first day to its last; otherwise it happens somewhere between.</param>
/// <param name="first">The first day of each row, never later than the next row's.</param>
/// <param name="last">The last day of each row.</param>
/// <param name="loose">Whether a row's two days do not settle what is asked of it, because its date has gaps: the date must be asked.</param>
/// <param name="latest">The levels of latest days, see <see cref="ReachLevels"/>.</param>
internal readonly ref struct DateReach(int count, DayScale scale, bool throughout, Column first, Column last, Column loose, Column latest)
{
    private readonly Column _first = first;
    private readonly Column _last = last;
    private readonly Column _loose = loose;
    private readonly Column _latest = latest;

    /// <summary>The first position, from one on, whose row lies in a range, certainly or possibly; -1 where none does.</summary>
    public int Step(int from, in TimeRange range, Func<int, EdtfDate?> dateAt, out Ternary inRange)
    {
        long firstCode = scale.CodeOf(range.First), lastCode = scale.CodeOf(range.Last);
        for (int position = Next(from, firstCode, lastCode); position >= 0; position = Next(position + 1, firstCode, lastCode))
        {
            if (!range.IsStretch || _loose[position] != 0 || (throughout && range.IsExclusive))
                inRange = range.Holds(dateAt(position), throughout);
            else if (throughout)
                inRange = Ternary.Yes;
            else
                inRange = _first[position] >= firstCode && _last[position] <= lastCode ? Ternary.Yes : Ternary.Maybe;
            if (inRange.IsPossible)
                return position;
        }

        inRange = Ternary.No;
        return -1;
    }

    private int Next(int from, long firstCode, long lastCode)
    {
        int level = 0, node = from;
        while ((long)node << (ReachLevels.Bits * level) < count)
        {
            long reaches = level == 0 ? _last[node] : _latest[ReachLevels.StartOf(level, count) + node];
            if (reaches >= firstCode)
            {
                if (level == 0)
                    return _first[node] <= lastCode ? node : -1;
                level--;
                node <<= ReachLevels.Bits;
                continue;
            }

            // The next one; and where it begins a group, the group, while there is more than one.
            node++;
            while ((node & ((1 << ReachLevels.Bits) - 1)) == 0 && ReachLevels.SizeOf(level, count) > 1)
            {
                node >>= ReachLevels.Bits;
                level++;
            }
        }

        return -1;
    }
}
