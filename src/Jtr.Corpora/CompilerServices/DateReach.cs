using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// The date index of a sorted table, laid out at build time. Holds the bounds of each row's date as day numbers: comparing them decides whether the row lies in a time range, without reading the date. The rows are sorted by first day.
/// Levels above the rows hold the maximum last day of each group of rows (an implicit tree): groups that ended before a range are skipped, and rows that begin after it are never visited.
/// </summary>
/// <param name="count">The number of rows in the order.</param>
/// <param name="scale">The day that each number of the columns stands for.</param>
/// <param name="throughout">True if a row lasts throughout its date; false if it happens within it. Used only for rows whose dates are compared.</param>
/// <param name="bounds">
/// Four numbers for each row: the first day that it may touch (made non-decreasing), the last day that it may touch, the last day on which it may start, and the first day on which it may end. For a row with an unknown end, the first two are those of its known end.
/// </param>
/// <param name="asked">For each row, the <see cref="ReachFlags"/>: the cases in which its bounds do not decide the answer and its date must be compared.</param>
/// <param name="latest">The levels of maximum last days; see <see cref="ReachLevels"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct DateReach(int count, DayScale scale, bool throughout, Column bounds, Column asked, Column latest)
{
    private readonly Column _bounds = bounds;
    private readonly Column _asked = asked;
    private readonly Column _latest = latest;

    /// <summary>Finds the first rows, at or after a position, that lie in a range. Returns them as one run of nearby positions.</summary>
    /// <param name="from">The position to start at.</param>
    /// <param name="ranges">The ranges of the query, of which one finds rows through this index.</param>
    /// <param name="dateAt">Returns the date of the row at a position.</param>
    /// <param name="run">The run.</param>
    /// <returns>True if a row was found; otherwise, false.</returns>
    public bool TryStep(int from, in TimeRanges ranges, Func<int, EdtfDate?> dateAt, out DateRun run)
    {
        ref readonly TimeRange range = ref TimeRanges.WalkedOf(in ranges);
        long firstCode = scale.CodeOf(range.First), lastCode = scale.CodeOf(range.Last);
        bool isPlain = range.IsSettled && !range.IsExclusive && !range.IncludesUnknownEnds;
        while (true)
        {
            // The bounds of a row are those of its known end. If unknown ends count too, every row is visited.
            int start = range.IncludesUnknownEnds ? (from < count ? from : -1) : Next(from, firstCode, lastCode);
            if (start < 0)
            {
                // Parks at the end so that later calls return false.
                run = new DateRun(count, count, 0, 0);
                return false;
            }

            run = isPlain ? RunOf(start, range, firstCode, lastCode, dateAt) : AskedRunOf(start, range, firstCode, lastCode, dateAt);
            if (run.InRange != 0)
                return true;
            from = run.End;
        }
    }

    /// <summary>Returns the run that starts at a position, for a range that the bounds decide for all but a few rows.</summary>
    private DateRun RunOf(int start, in TimeRange range, long firstCode, long lastCode, Func<int, EdtfDate?> dateAt)
    {
        // A row is in the range if it touches it. An "as of" range is possible if touched and certain if fully covered.
        long startsBy = range.IsCovered ? firstCode : lastCode, endsFrom = range.IsCovered ? lastCode : firstCode;
        int end = Math.Min(start + DateRun.Length, count);
        Compare(start, end, firstCode, lastCode, startsBy, endsFrom, out ulong inRange, out ulong certain);
        if (!_asked.IsZero)
            Ask(start, in range, firstCode, lastCode, dateAt, ref inRange, ref certain);

        // Rows are sorted by first day, so a row that begins after the range ends the search.
        return new DateRun(start, _bounds[(end - 1) * 4] > lastCode ? count : end, inRange, certain);
    }

    /// <summary>Compares the bounds of at most 64 rows with a range. Sets a bit for each row that touches the range, and one for each that certainly does.</summary>
    private void Compare(int start, int end, long firstCode, long lastCode, long startsBy, long endsFrom, out ulong inRange, out ulong certain)
    {
        inRange = 0;
        certain = 0;
        int place = start;
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated && Math.Max(firstCode, lastCode) <= ushort.MaxValue && _bounds.TryGetFours(start, end, out ReadOnlySpan<ulong> rows))
        {
            // One vector holds four rows, with a 16-bit lane for each of the four bounds. A row meets a bound if clamping the lane between its minimum and its maximum leaves it unchanged.
            // Bits 0 to 3 of each row: first day by the end of the range, last day at or after its start, and the two conditions for a certain answer.
            const int Rows = 4;
            const ulong FirstLanes = 0x1111;
            Vector256<ushort> least = Vector256.Create((ulong)firstCode << 16 | (ulong)endsFrom << 48).AsUInt16();
            Vector256<ushort> most = Vector256.Create((ulong)lastCode | 0xFFFF_0000 | (ulong)startsBy << 32 | 0xFFFF_0000_0000_0000).AsUInt16();
            for (; place + Rows <= end; place += Rows)
            {
                Vector256<ushort> bounds = Vector256.Create(rows.Slice(place - start, Rows)).AsUInt16();
                ulong met = Vector256.Equals(Vector256.Min(Vector256.Max(bounds, least), most), bounds).ExtractMostSignificantBits();
                ulong touches = met & (met >> 1) & FirstLanes;
                inRange |= Gathered(touches) << (place - start);
                certain |= Gathered(touches & (met >> 2) & (met >> 3)) << (place - start);
                if ((met & FirstLanes) != FirstLanes)
                    return;
            }
        }
#endif

        for (; place < end; place++)
        {
            _bounds.Four(place, out long first, out long last, out long latestStart, out long earliestEnd);
            if (first > lastCode)
                return;
            ulong bit = last >= firstCode ? 1UL << (place - start) : 0;
            inRange |= bit;
            certain |= latestStart <= startsBy && earliestEnd >= endsFrom ? bit : 0;
        }
    }

#if NET8_0_OR_GREATER
    /// <summary>Packs the bits 0, 4, 8 and 12 into the lowest four bits.</summary>
    private static ulong Gathered(ulong lanes) => (lanes | lanes >> 3 | lanes >> 6 | lanes >> 9) & 0xF;
#endif

    /// <summary>Tests the dates of the rows in the range for which the bounds do not decide.</summary>
    private void Ask(int start, in TimeRange range, long firstCode, long lastCode, Func<int, EdtfDate?> dateAt, ref ulong inRange, ref ulong certain)
    {
        for (ulong left = inRange; left != 0; left &= left - 1)
        {
            int place = start + DateRun.FirstOf(left), flags = _asked.Int(place);
            if (flags == 0)
                continue;
            bool isAround = _bounds[place * 4] < firstCode && _bounds[(place * 4) + 1] > lastCode;
            if ((flags & (ReachFlags.Always | (isAround ? ReachFlags.Gaps : 0))) == 0)
                continue;
            ulong bit = left & (0 - left);
            Ternary answer = range.Holds(dateAt(place), throughout);
            inRange = answer.IsPossible ? inRange | bit : inRange & ~bit;
            certain = answer.IsCertain ? certain | bit : certain & ~bit;
        }
    }

    /// <summary>Returns the run that starts at a position, for a range that requires comparing each row's date.</summary>
    private DateRun AskedRunOf(int start, in TimeRange range, long firstCode, long lastCode, Func<int, EdtfDate?> dateAt)
    {
        int end = Math.Min(start + DateRun.Length, count), misses = 0, place = start;
        ulong inRange = 0, certain = 0, bit = 1;
        for (; place < end && misses < DateRun.Misses; place++, bit <<= 1)
        {
            _bounds.Four(place, out long first, out long last, out long latestStart, out long earliestEnd);
            if (!range.IncludesUnknownEnds && first > lastCode)
                break;
            Ternary answer;
            int flags = _asked.Int(place);
            int asks = ReachFlags.Always
                | (range.IncludesUnknownEnds || range.IsExclusive ? ReachFlags.UnknownEnd : 0)
                | (!range.IsExclusive && first < firstCode && last > lastCode ? ReachFlags.Gaps : 0);
            if (!range.IsSettled || (flags & asks) != 0)
                answer = range.Holds(dateAt(place), throughout);
            else if (range.IsExclusive)
                answer = latestStart < firstCode || earliestEnd > lastCode ? Ternary.No : first >= firstCode && last <= lastCode ? Ternary.Yes : Ternary.Maybe;
            else if (last < firstCode || first > lastCode)
                answer = Ternary.No;
            else if (range.IsCovered)
                answer = latestStart <= firstCode && earliestEnd >= lastCode ? Ternary.Yes : Ternary.Maybe;
            else
                answer = latestStart <= lastCode && earliestEnd >= firstCode ? Ternary.Yes : Ternary.Maybe;
            misses = answer.IsPossible || range.IncludesUnknownEnds ? 0 : misses + 1;
            inRange |= answer.IsPossible ? bit : 0;
            certain |= answer.IsCertain ? bit : 0;
        }

        return new DateRun(start, place, inRange, certain);
    }

    /// <summary>Returns the first position, at or after a given one, whose row has not ended before a range and begins by its end; -1 if there is none.</summary>
    private int Next(int from, long firstCode, long lastCode)
    {
        int level = 0, node = from;
        while ((long)node << (ReachLevels.Bits * level) < count)
        {
            long reaches = level == 0 ? _bounds[(node * 4) + 1] : _latest[ReachLevels.StartOf(level, count) + node];
            if (reaches >= firstCode)
            {
                if (level == 0)
                    return _bounds[node * 4] <= lastCode ? node : -1;
                level--;
                node <<= ReachLevels.Bits;
                continue;
            }

            // Move to the next node; while it begins a group, move up to the group.
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
