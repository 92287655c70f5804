using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// The interval index of a sorted table, laid out at build time. Finds the rows whose dates lie in a time range by comparing day numbers, without reading the dates.
/// </summary>
/// <remarks>
/// The index is an implicit interval tree. Its leaves are the rows, sorted by first day; each node above them holds the maximum last day of up to eight nodes below. A search skips every node whose
/// maximum lies before the range, and ends at the first row that begins after the range. The rows between are the candidates: their four bounds are compared with the range, 64 rows at a time,
/// and only the rows that the bounds do not decide have their dates read and compared.
/// </remarks>
/// <param name="count">The number of rows in the order.</param>
/// <param name="scale">The day that each number of the columns stands for.</param>
/// <param name="throughout">True if a row lasts throughout its date; false if it happens within it. Used only for rows whose dates are compared.</param>
/// <param name="bounds">
/// Four numbers for each row: the first day that it may touch (made non-decreasing), the last day that it may touch, the last day on which it may start, and the first day on which it may end. For a row with an unknown end, the first two are those of its known end.
/// </param>
/// <param name="flags">For each row, the <see cref="ReachFlags"/>: the cases in which its bounds do not decide the answer and its date must be compared.</param>
/// <param name="latest">The maximum last days of the nodes above the rows, level by level; see <see cref="ReachLevels"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct DateReach(int count, DayScale scale, bool throughout, Column bounds, Column flags, Column latest)
{
    private readonly Column _bounds = bounds;
    private readonly Column _flags = flags;
    private readonly Column _latest = latest;

    /// <summary>Finds the first rows, at or after a position, that lie in a range. Returns them as one run of nearby positions.</summary>
    /// <param name="from">The position to start at.</param>
    /// <param name="ranges">The ranges of the query, of which one finds rows through this index.</param>
    /// <param name="dateAt">Returns the date of the row at a position.</param>
    /// <param name="run">The run.</param>
    /// <returns>True if a row was found; otherwise, false.</returns>
    public bool TryNextRun(int from, in TimeRanges ranges, Func<int, EdtfDate?> dateAt, out DateRun run)
    {
        ref readonly TimeRange range = ref TimeRanges.IndexedOf(in ranges);
        long firstCode = scale.CodeOf(range.First), lastCode = scale.CodeOf(range.Last);
        bool isDecidedByBounds = range.HasExactBounds && !range.IsExclusive && !range.IncludesUnknownEnds;
        while (true)
        {
            // The bounds of a row are those of its known end. If unknown ends count too, the bounds exclude no row, and every row is a candidate.
            int start = range.IncludesUnknownEnds ? (from < count ? from : -1) : FirstCandidate(from, firstCode, lastCode);
            if (start < 0)
            {
                // Parks at the end so that later calls return false.
                run = new DateRun(count, count, 0, 0);
                return false;
            }

            run = isDecidedByBounds ? RunByBounds(start, range, firstCode, lastCode, dateAt) : RunByDates(start, range, firstCode, lastCode, dateAt);
            if (run.InRange != 0)
                return true;

            // No row of the run lies in the range after all.
            from = run.End;
        }
    }

    /// <summary>Returns the position of the first candidate at or after a given position: a row that has not ended before a range and begins by its end. Returns -1 if there is none.</summary>
    private int FirstCandidate(int from, long firstCode, long lastCode)
    {
        // A node of a level covers 8^level rows. The search starts at a row, climbs while nodes end too early, and descends into the first node that does not.
        int level = 0, node = from;
        while ((long)node << (ReachLevels.Bits * level) < count)
        {
            long maxLast = level == 0 ? _bounds[(node * 4) + 1] : _latest[ReachLevels.StartOf(level, count) + node];
            if (maxLast >= firstCode)
            {
                // Rows are sorted by first day, so if this row begins after the range, all later rows do.
                if (level == 0)
                    return _bounds[node * 4] <= lastCode ? node : -1;

                // Some row below has not ended before the range: descend to the first child.
                level--;
                node <<= ReachLevels.Bits;
                continue;
            }

            // Every row below has ended before the range: move to the next node, and climb to its parent while it is the first child.
            node++;
            while ((node & ((1 << ReachLevels.Bits) - 1)) == 0 && ReachLevels.SizeOf(level, count) > 1)
            {
                node >>= ReachLevels.Bits;
                level++;
            }
        }

        return -1;
    }

    /// <summary>Returns the run that starts at a position, for a range that the bounds decide for all but a few rows.</summary>
    private DateRun RunByBounds(int start, in TimeRange range, long firstCode, long lastCode, Func<int, EdtfDate?> dateAt)
    {
        // A row is in the range if it touches it. The answer is certain if the row certainly starts by one day and certainly ends on or after another:
        // for an "as of" range, which must be covered, the first and the last day of the range; for any other range, the last and the first.
        long startsBy = range.IsCovered ? firstCode : lastCode, endsFrom = range.IsCovered ? lastCode : firstCode;
        int end = Math.Min(start + DateRun.Length, count);
        CompareBounds(start, end, firstCode, lastCode, startsBy, endsFrom, out ulong inRange, out ulong certain);
        if (!_flags.IsZero)
            CompareDates(start, in range, firstCode, lastCode, dateAt, ref inRange, ref certain);

        // Rows are sorted by first day, so a row that begins after the range ends the search.
        return new DateRun(start, _bounds[(end - 1) * 4] > lastCode ? count : end, inRange, certain);
    }

    /// <summary>Compares the bounds of at most 64 rows with a range. Sets a bit for each row that touches the range, and one for each that certainly does.</summary>
    private void CompareBounds(int start, int end, long firstCode, long lastCode, long startsBy, long endsFrom, out ulong inRange, out ulong certain)
    {
        inRange = 0;
        certain = 0;
        int position = start;
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated && Math.Max(firstCode, lastCode) <= ushort.MaxValue && _bounds.TryGetQuadruples(start, end, out ReadOnlySpan<ulong> rows))
        {
            // One vector holds four rows of four 16-bit lanes. A lane meets its condition if it lies between a minimum and a maximum, that is, if clamping it leaves it unchanged:
            //   lane 0, the first day, is at most lastCode;      lane 1, the last day, is at least firstCode;
            //   lane 2, the latest start, is at most startsBy;   lane 3, the earliest end, is at least endsFrom.
            const int Rows = 4;
            const ulong FirstLanes = 0x1111;
            Vector256<ushort> min = Vector256.Create((ulong)firstCode << 16 | (ulong)endsFrom << 48).AsUInt16();
            Vector256<ushort> max = Vector256.Create((ulong)lastCode | 0xFFFF_0000 | (ulong)startsBy << 32 | 0xFFFF_0000_0000_0000).AsUInt16();
            for (; position + Rows <= end; position += Rows)
            {
                Vector256<ushort> bounds = Vector256.Create(rows.Slice(position - start, Rows)).AsUInt16();

                // A bit for each lane, so four for each row. Lanes 0 and 1 together say that the row touches the range, lanes 2 and 3 that it certainly does.
                ulong met = Vector256.Equals(Vector256.Min(Vector256.Max(bounds, min), max), bounds).ExtractMostSignificantBits();
                ulong touches = met & (met >> 1) & FirstLanes;
                inRange |= PackRowBits(touches) << (position - start);
                certain |= PackRowBits(touches & (met >> 2) & (met >> 3)) << (position - start);

                // A row begins after the range, and so do all later rows.
                if ((met & FirstLanes) != FirstLanes)
                    return;
            }
        }
#endif

        // Fallback: the same comparisons row by row, for the last rows, for columns of another width, and for processors without vectors.
        for (; position < end; position++)
        {
            _bounds.ReadQuadruple(position, out long first, out long last, out long latestStart, out long earliestEnd);
            if (first > lastCode)
                return;
            ulong bit = last >= firstCode ? 1UL << (position - start) : 0;
            inRange |= bit;
            certain |= latestStart <= startsBy && earliestEnd >= endsFrom ? bit : 0;
        }
    }

#if NET8_0_OR_GREATER
    /// <summary>Packs the bits 0, 4, 8 and 12, one for each row of a vector, into the lowest four bits.</summary>
    private static ulong PackRowBits(ulong lanes) => (lanes | lanes >> 3 | lanes >> 6 | lanes >> 9) & 0xF;
#endif

    /// <summary>Compares the dates of the candidates that the bounds do not decide, and corrects their bits.</summary>
    private void CompareDates(int start, in TimeRange range, long firstCode, long lastCode, Func<int, EdtfDate?> dateAt, ref ulong inRange, ref ulong certain)
    {
        for (ulong left = inRange; left != 0; left &= left - 1)
        {
            int position = start + DateRun.FirstOf(left), rowFlags = _flags.Int(position);
            if (rowFlags == 0)
                continue;

            // A gap matters only if the row begins before the range and ends after it: the whole range may then lie in the gap.
            bool isAround = _bounds[position * 4] < firstCode && _bounds[(position * 4) + 1] > lastCode;
            if ((rowFlags & (ReachFlags.Always | (isAround ? ReachFlags.Gaps : 0))) == 0)
                continue;
            ulong bit = left & (0 - left);
            Ternary answer = range.Holds(dateAt(position), throughout);
            inRange = answer.IsPossible ? inRange | bit : inRange & ~bit;
            certain = answer.IsCertain ? certain | bit : certain & ~bit;
        }
    }

    /// <summary>Returns the run that starts at a position, for a range that requires comparing the dates of many rows: its own dates are uncertain, it excludes its limit, or unknown ends count.</summary>
    private DateRun RunByDates(int start, in TimeRange range, long firstCode, long lastCode, Func<int, EdtfDate?> dateAt)
    {
        int end = Math.Min(start + DateRun.Length, count), misses = 0, position = start;
        ulong inRange = 0, certain = 0, bit = 1;
        for (; position < end && misses < DateRun.Misses; position++, bit <<= 1)
        {
            _bounds.ReadQuadruple(position, out long first, out long last, out long latestStart, out long earliestEnd);
            if (!range.IncludesUnknownEnds && first > lastCode)
                break;
            Ternary answer;
            int rowFlags = _flags.Int(position);
            int undecided = ReachFlags.Always
                | (range.IncludesUnknownEnds || range.IsExclusive ? ReachFlags.UnknownEnd : 0)
                | (!range.IsExclusive && first < firstCode && last > lastCode ? ReachFlags.Gaps : 0);
            if (!range.HasExactBounds || (rowFlags & undecided) != 0)
                answer = range.Holds(dateAt(position), throughout);
            else if (range.IsExclusive)
                answer = latestStart < firstCode || earliestEnd > lastCode ? Ternary.No : first >= firstCode && last <= lastCode ? Ternary.Yes : Ternary.Maybe;
            else if (last < firstCode || first > lastCode)
                answer = Ternary.No;
            else if (range.IsCovered)
                answer = latestStart <= firstCode && earliestEnd >= lastCode ? Ternary.Yes : Ternary.Maybe;
            else
                answer = latestStart <= lastCode && earliestEnd >= firstCode ? Ternary.Yes : Ternary.Maybe;

            // After several misses in a row, searching the tree again may skip more than visiting row by row.
            misses = answer.IsPossible || range.IncludesUnknownEnds ? 0 : misses + 1;
            inRange |= answer.IsPossible ? bit : 0;
            certain |= answer.IsCertain ? bit : 0;
        }

        return new DateRun(start, position, inRange, certain);
    }
}
