using System;
using System.ComponentModel;
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// Over which days the rows of an order reach, laid out at build time: from which day to which each may lie, a row with an unknown end from the first to the last day of its known end. The rows are in the order of their first days, and above
/// their last days stand levels of the latest in groups, so that what ended before a range is passed over by groups, and what begins after it is never reached.
/// </summary>
/// <param name="count">The number of rows in the order.</param>
/// <param name="scale">What the numbers of the columns mean.</param>
/// <param name="throughout">Whether a row lasts from its first day to its last; otherwise it happens somewhere between.</param>
/// <param name="first">The first day of each row, never later than the next row's.</param>
/// <param name="last">The last day of each row.</param>
/// <param name="loose">Whether a row's two days do not settle what is asked of it, because its date has gaps: the date must be asked.</param>
/// <param name="latest">The levels of latest days, see <see cref="ReachLevels"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct DateReach(int count, DayScale scale, bool throughout, Column first, Column last, Column loose, Column latest)
{
    private readonly Column _first = first;
    private readonly Column _last = last;
    private readonly Column _loose = loose;
    private readonly Column _latest = latest;

    /// <summary>The first rows, from a position on, that lie in a range: as many as lie close together.</summary>
    /// <returns>Whether there are any.</returns>
    public bool TryStep(int from, in TimeRange range, Func<int, EdtfDate?> dateAt, out DateRun run)
    {
        // The columns say where the known ends are. Where unknown ends count too, every row is looked at.
        if (range.IncludesUnknownEnds)
            return TryStepThroughAll(from, range, dateAt, out run);
        long firstCode = scale.CodeOf(range.First), lastCode = scale.CodeOf(range.Last);
        for (int start = Next(from, firstCode, lastCode); start >= 0; start = Next(run.End, firstCode, lastCode))
        {
            run = new DateRun { Start = start };
            int end = Math.Min(start + DateRun.Length, count), misses = 0;
            for (run.End = start; run.End < end && misses < DateRun.Misses; run.End++)
            {
                if (_first[run.End] > lastCode)
                    break;
                Ternary inRange = _last[run.End] < firstCode ? Ternary.No : Holds(run.End, range, firstCode, lastCode, dateAt);
                misses = inRange.IsPossible ? 0 : misses + 1;
                run.Add(inRange);
            }

            if (run.InRange != 0)
                return true;
        }

        // Parks at the end so that later calls return false.
        run = new DateRun { Start = count, End = count };
        return false;
    }

    private bool TryStepThroughAll(int from, in TimeRange range, Func<int, EdtfDate?> dateAt, out DateRun run)
    {
        long firstCode = scale.CodeOf(range.First), lastCode = scale.CodeOf(range.Last);
        for (int start = from; start < count; start = run.End)
        {
            run = new DateRun { Start = start };
            int end = Math.Min(start + DateRun.Length, count);
            for (run.End = start; run.End < end; run.End++)
                run.Add(Holds(run.End, range, firstCode, lastCode, dateAt));
            if (run.InRange != 0)
                return true;
        }

        run = new DateRun { Start = count, End = count };
        return false;
    }

    private Ternary Holds(int place, in TimeRange range, long firstCode, long lastCode, Func<int, EdtfDate?> dateAt)
    {
        if (!range.IsStretch || (throughout && range.IsExclusive) || _loose[place] != 0)
            return range.Holds(dateAt(place), throughout);
        long first = _first[place], last = _last[place];
        if (last < firstCode || first > lastCode)
            return Ternary.No;
        return throughout || (first >= firstCode && last <= lastCode) ? Ternary.Yes : Ternary.Maybe;
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
