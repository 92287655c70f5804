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
/// maximum lies before the range, and ends at the first row that begins after the range. The rows between are the candidates: their four days are compared with the range, 64 rows at a time,
/// and only the rows that these days do not decide have their dates read and compared.
/// </remarks>
/// <param name="count">The number of rows in the order.</param>
/// <param name="scale">The day that each number of the column of days stands for.</param>
/// <param name="throughout">True if a row lasts throughout its date; false if it happens within it. Used only for rows whose dates are compared.</param>
/// <param name="days">Four sections of days, with a number for each row, and the levels of the tree; see <see cref="ReachSections"/> and <see cref="ReachLevels"/>.</param>
/// <param name="flags">Three sections of flags, with a bit for each row: the cases in which its days do not decide the answer; see <see cref="ReachSections"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct DateReach(int count, DayScale scale, bool throughout, Column days, Column flags)
{
    private readonly Column _days = days;
    private readonly Column _flags = flags;

    /// <summary>Finds the first rows, at or after a position, that lie in a range. Returns them as one run of nearby positions.</summary>
    /// <param name="from">The position to start at.</param>
    /// <param name="ranges">The ranges of the query, of which one finds rows through this index.</param>
    /// <param name="dateAt">Returns the date of the row at a position.</param>
    /// <param name="run">The run.</param>
    /// <returns>True if a row was found; otherwise, false.</returns>
    public bool TryNextRun(int from, in TimeRanges ranges, Func<int, EdtfDate?> dateAt, out DateRun run)
    {
        ref readonly TimeRange range = ref TimeRanges.IndexedOf(in ranges);

        // All days, of the range and of the rows, are numbers of the scale.
        long rangeFirst = scale.CodeOf(range.First), rangeLast = scale.CodeOf(range.Last);
        bool isDecidedByDays = range.HasExactBounds && !range.IsExclusive && !range.IncludesUnknownEnds;
        while (true)
        {
            // The days of a row are those of its known end. If unknown ends count too, the days exclude no row, and every row is a candidate.
            int start = range.IncludesUnknownEnds ? (from < count ? from : -1) : FirstCandidate(from, rangeFirst, rangeLast);
            if (start < 0)
            {
                // Parks at the end so that later calls return false.
                run = new DateRun(count, count, 0, 0);
                return false;
            }

            run = isDecidedByDays ? RunByDays(start, range, rangeFirst, rangeLast, dateAt) : RunByDates(start, range, rangeFirst, rangeLast, dateAt);
            if (run.InRange != 0)
                return true;

            // No row of the run lies in the range after all.
            from = run.End;
        }
    }

    /// <summary>Returns the position of the first candidate at or after a given position: a row that has not ended before a range and begins by its end. Returns -1 if there is none.</summary>
    private int FirstCandidate(int from, long rangeFirst, long rangeLast)
    {
        // A node of a level covers 8^level rows. The search starts at a row, or at the root if no row is before it. It climbs while nodes end before the range, and descends into the first node that does not.
        int level = 0, node = from, levelSize = count, levelStart = ReachSections.Last * count;
        while (from == 0 && levelSize > 1)
            Climb(ref level, ref levelSize, ref levelStart);
        while (node < levelSize)
        {
            if (_days[levelStart + node] >= rangeFirst)
            {
                // Rows are sorted by first day, so if this row begins after the range, all later rows do.
                if (level == 0)
                    return FirstDayOf(node) <= rangeLast ? node : -1;

                // Some row below has not ended before the range: descend to the first child.
                level--;
                node <<= ReachLevels.Bits;
                levelSize = ReachLevels.SizeOf(level, count);
                levelStart -= levelSize;
                continue;
            }

            // Every row below has ended before the range: move to the next node, and climb to its parent while it is the first child.
            node++;
            while ((node & ((1 << ReachLevels.Bits) - 1)) == 0 && levelSize > 1)
            {
                Climb(ref level, ref levelSize, ref levelStart);
                node >>= ReachLevels.Bits;
            }
        }

        return -1;
    }

    /// <summary>Moves to the next level of the tree, which lies after the current one in the column of days.</summary>
    private void Climb(ref int level, ref int levelSize, ref int levelStart)
    {
        levelStart += levelSize;
        level++;
        levelSize = ReachLevels.SizeOf(level, count);
    }

    private long FirstDayOf(int position) => _days[position];

    private long LatestStartOf(int position) => _days[(ReachSections.LatestStart * count) + position];

    private long EarliestEndOf(int position) => _days[(ReachSections.EarliestEnd * count) + position];

    private long LastDayOf(int position) => _days[(ReachSections.Last * count) + position];

    /// <summary>Returns a flag of 64 rows as a bitmap, the first row in the lowest bit. Bits after the last row have no meaning.</summary>
    private ulong FlagsOf(int section, int position) => _flags.Bits((section * count) + position);

    /// <summary>Returns the run that starts at a position, for a range that the days decide for all but a few rows.</summary>
    private DateRun RunByDays(int start, in TimeRange range, long rangeFirst, long rangeLast, Func<int, EdtfDate?> dateAt)
    {
        // A row is in the range if it touches it. The answer is certain if the row certainly starts by one day and certainly ends on or after another:
        // for an "as of" range, which must be covered, the first and the last day of the range; for any other range, the last and the first.
        long maxLatestStart = range.IsCovered ? rangeFirst : rangeLast, minEarliestEnd = range.IsCovered ? rangeLast : rangeFirst;
        int end = Math.Min(start + DateRun.Length, count);
        CompareDays(start, end, rangeFirst, rangeLast, maxLatestStart, minEarliestEnd, out ulong inRange, out ulong certain);
        ulong undecided = inRange & FlagsOf(ReachSections.Undecided, start), gaps = inRange & FlagsOf(ReachSections.Gaps, start);
        if ((undecided | gaps) != 0)
            CompareDates(start, undecided, gaps, in range, rangeFirst, rangeLast, dateAt, ref inRange, ref certain);

        // Rows are sorted by first day, so a row that begins after the range ends the search.
        return new DateRun(start, FirstDayOf(end - 1) > rangeLast ? count : end, inRange, certain);
    }

    /// <summary>Compares the days of at most 64 rows with a range. Sets a bit for each row that is in the range, and one for each that certainly is.</summary>
    private void CompareDays(int start, int end, long rangeFirst, long rangeLast, long maxLatestStart, long minEarliestEnd, out ulong inRange, out ulong certain)
    {
        ulong inRangeBits = 0, certainBits = 0;
        int position = start;
#if NET8_0_OR_GREATER
        if (Vector256.IsHardwareAccelerated && Math.Max(rangeFirst, rangeLast) <= ushort.MaxValue && _days.TryGetUInt16(out ReadOnlySpan<ushort> firsts))
        {
            // A vector holds one of the four days of 16 rows.
            int rows = Vector256<ushort>.Count;
            ReadOnlySpan<ushort> latestStarts = firsts.Slice(ReachSections.LatestStart * count), earliestEnds = firsts.Slice(ReachSections.EarliestEnd * count), lasts = firsts.Slice(ReachSections.Last * count);
            Vector256<ushort> minLast = Vector256.Create((ushort)rangeFirst), maxFirst = Vector256.Create((ushort)rangeLast);
            Vector256<ushort> maxLatestStarts = Vector256.Create((ushort)maxLatestStart), minEarliestEnds = Vector256.Create((ushort)minEarliestEnd);
            for (; position + rows <= end; position += rows)
            {
                Vector256<ushort> beginsByRangeEnd = Vector256.LessThanOrEqual(Vector256.Create(firsts.Slice(position, rows)), maxFirst);
                Vector256<ushort> isInRange = beginsByRangeEnd & Vector256.GreaterThanOrEqual(Vector256.Create(lasts.Slice(position, rows)), minLast);
                Vector256<ushort> isWithinLimits = Vector256.LessThanOrEqual(Vector256.Create(latestStarts.Slice(position, rows)), maxLatestStarts) & Vector256.GreaterThanOrEqual(Vector256.Create(earliestEnds.Slice(position, rows)), minEarliestEnds);
                inRangeBits |= (ulong)isInRange.ExtractMostSignificantBits() << (position - start);
                certainBits |= (ulong)(isInRange & isWithinLimits).ExtractMostSignificantBits() << (position - start);

                // A row begins after the range, and so do all later rows.
                if (beginsByRangeEnd != Vector256<ushort>.AllBitsSet)
                {
                    position = end;
                    break;
                }
            }
        }
#endif

        // Fallback: the same comparisons row by row, for the last rows, for columns of another width, and for processors without vectors.
        for (; position < end && FirstDayOf(position) <= rangeLast; position++)
        {
            ulong bit = LastDayOf(position) >= rangeFirst ? 1UL << (position - start) : 0;
            inRangeBits |= bit;
            certainBits |= LatestStartOf(position) <= maxLatestStart && EarliestEndOf(position) >= minEarliestEnd ? bit : 0;
        }

        inRange = inRangeBits;
        certain = certainBits;
    }

    /// <summary>Compares the dates of the candidates that the days do not decide, and corrects their bits. Each of them has a bit in <paramref name="undecided"/> or <paramref name="gaps"/>.</summary>
    private void CompareDates(int start, ulong undecided, ulong gaps, in TimeRange range, long rangeFirst, long rangeLast, Func<int, EdtfDate?> dateAt, ref ulong inRange, ref ulong certain)
    {
        for (ulong left = undecided | gaps; left != 0; left &= left - 1)
        {
            int position = start + DateRun.FirstOf(left);
            ulong bit = left & (0 - left);

            // A gap matters only if the row begins before the range and ends after it: the whole range may then lie in the gap.
            bool surroundsRange = FirstDayOf(position) < rangeFirst && LastDayOf(position) > rangeLast;
            if ((undecided & bit) == 0 && !surroundsRange)
                continue;
            Ternary answer = range.Holds(dateAt(position), throughout);
            inRange = answer.IsPossible ? inRange | bit : inRange & ~bit;
            certain = answer.IsCertain ? certain | bit : certain & ~bit;
        }
    }

    /// <summary>Returns the run that starts at a position, for a range that requires comparing the dates of many rows: its own dates are uncertain, it excludes its limit, or unknown ends count.</summary>
    private DateRun RunByDates(int start, in TimeRange range, long rangeFirst, long rangeLast, Func<int, EdtfDate?> dateAt)
    {
        int end = Math.Min(start + DateRun.Length, count), misses = 0, position = start;
        ulong inRange = 0, certain = 0, bit = 1;
        ulong undecided = FlagsOf(ReachSections.Undecided, start), gaps = range.IsExclusive ? 0 : FlagsOf(ReachSections.Gaps, start);
        ulong unknownEnds = range.IncludesUnknownEnds || range.IsExclusive ? FlagsOf(ReachSections.UnknownEnd, start) : 0;
        for (; position < end && misses < DateRun.Misses; position++, bit <<= 1)
        {
            long first = FirstDayOf(position), last = LastDayOf(position), latestStart = LatestStartOf(position), earliestEnd = EarliestEndOf(position);
            if (!range.IncludesUnknownEnds && first > rangeLast)
                break;
            Ternary answer;
            ulong dateNeeded = undecided | unknownEnds | (first < rangeFirst && last > rangeLast ? gaps : 0);
            if (!range.HasExactBounds || (dateNeeded & bit) != 0)
                answer = range.Holds(dateAt(position), throughout);
            else if (range.IsExclusive)
                answer = latestStart < rangeFirst || earliestEnd > rangeLast ? Ternary.No : first >= rangeFirst && last <= rangeLast ? Ternary.Yes : Ternary.Maybe;
            else if (last < rangeFirst || first > rangeLast)
                answer = Ternary.No;
            else if (range.IsCovered)
                answer = latestStart <= rangeFirst && earliestEnd >= rangeLast ? Ternary.Yes : Ternary.Maybe;
            else
                answer = latestStart <= rangeLast && earliestEnd >= rangeFirst ? Ternary.Yes : Ternary.Maybe;

            // After several misses in a row, searching the tree again may skip more than visiting row by row.
            misses = answer.IsPossible || range.IncludesUnknownEnds ? 0 : misses + 1;
            inRange |= answer.IsPossible ? bit : 0;
            certain |= answer.IsCertain ? bit : 0;
        }

        return new DateRun(start, position, inRange, certain);
    }
}
