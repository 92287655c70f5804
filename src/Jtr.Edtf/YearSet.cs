using System;

namespace Jtr.Edtf;

/// <summary>A set of years: a run, a pattern of digits, the leap years or the common years.</summary>
internal readonly struct YearSet
{
    private const int Run = 0;
    private const int Digits = 1;
    private const int Leap = 2;
    private const int Common = 3;

    /// <summary>The period of the leap years, in years.</summary>
    private const int LeapCycle = 400;

    private readonly int _kind;

    // The pattern or the leap years are shifted by the offset; the first and the last year of a run include it.
    private readonly YearPattern _pattern;
    private readonly int _offset;
    private readonly long _low;
    private readonly long _high;

    private YearSet(int kind, YearPattern pattern, int offset, long low, long high)
    {
        _kind = kind;
        _pattern = pattern;
        _offset = offset;
        _low = low;
        _high = high;
    }

    public static YearSet LeapYears => new(Leap, default, 0, Completions.Never, Completions.Forever);

    public static YearSet CommonYears => new(Common, default, 0, Completions.Never, Completions.Forever);

    /// <summary>Returns consecutive years; <see cref="Completions.Never"/> and <see cref="Completions.Forever"/> for an infinite side.</summary>
    public static YearSet OfRun(long low, long high) => new(Run, default, 0, low, high);

    public static YearSet OfPattern(YearPattern pattern) => new(Digits, pattern, 0, Completions.Never, Completions.Forever);

    public bool IsPattern => _kind == Digits;

    /// <summary>Returns the same set shifted by a number of years.</summary>
    public YearSet Later(int years) => new(
        _kind,
        _pattern,
        _offset + years,
        _low == Completions.Never ? _low : _low + years,
        _high == Completions.Forever ? _high : _high + years);

    public bool Contains(long year) => year >= _low && year <= _high && _kind switch
    {
        Digits => _pattern.Contains(year - _offset),
        Leap => Calendar.IsLeap(year - _offset),
        Common => !Calendar.IsLeap(year - _offset),
        _ => true,
    };

    /// <summary>Gets the only year of a run of one year. Returns false for every other set.</summary>
    public bool TryGetOnly(out long year)
    {
        year = _low;
        return _kind == Run && _low == _high;
    }

    /// <summary>Gets the first of the years that is on or after a given year; <see cref="Completions.Never"/> searches from the beginning.</summary>
    public bool TryFirst(long from, out long year)
    {
        if (_kind != Digits)
        {
            year = Math.Max(from, _low);
            return year <= _high;
        }

        bool found = _pattern.TryFirst(from == Completions.Never ? from : from - _offset, out year);
        year += _offset;
        return found;
    }

    /// <summary>Gets the last of the years that is on or before a given year; <see cref="Completions.Forever"/> searches from the end.</summary>
    public bool TryLast(long to, out long year)
    {
        if (_kind != Digits)
        {
            year = Math.Min(to, _high);
            return year >= _low;
        }

        bool found = _pattern.TryLast(to == Completions.Forever ? to : to - _offset, out year);
        year += _offset;
        return found;
    }

    /// <summary>Compares sets in an arbitrary total order that puts equal ones next to each other.</summary>
    public int CompareTo(YearSet other)
    {
        int order = _kind.CompareTo(other._kind);
        if (order == 0)
            order = _low.CompareTo(other._low);
        if (order == 0)
            order = _high.CompareTo(other._high);
        if (order == 0)
            order = _offset.CompareTo(other._offset);
        return order == 0 ? _pattern.CompareTo(other._pattern) : order;
    }

    /// <summary>Returns true if two sets have a year in common; otherwise, false.</summary>
    public static bool Intersect(in YearSet first, in YearSet second)
    {
        WorkCounter.Count();
        if (first._kind == Digits && second._kind == Digits)
        {
            Span<YearPattern> shifted = stackalloc YearPattern[YearPattern.MaxShifted];
            int count = second._pattern.Shift(second._offset - first._offset, shifted);
            for (int i = 0; i < count; i++)
            {
                if (!first._pattern.And(shifted[i]).IsEmpty)
                    return true;
            }

            return false;
        }

        return TryFirstCommon(stackalloc YearSet[2] { first, second }, Completions.Never, Completions.Forever, out _);
    }

    /// <summary>
    /// Gets the first year between two years, both included, that is in all sets. Without a lower limit there may be no first year; the result is then any common year.
    /// </summary>
    public static bool TryFirstCommon(ReadOnlySpan<YearSet> sets, long from, long to, out long year) => new Search(sets, from, to).TryFirst(out year);

    /// <summary>Gets the last year between two years, both included, that is in all sets. Without an upper limit there may be no last year; the result is then any common year.</summary>
    public static bool TryLastCommon(ReadOnlySpan<YearSet> sets, long from, long to, out long year) => new Search(sets, from, to).TryLast(out year);

    private ref struct Search
    {
        private readonly ReadOnlySpan<YearSet> _sets;
        private readonly long _from;
        private readonly long _to;

        // The index of the first set that is a pattern, from which the search starts; -1 if there is none.
        private readonly int _anchor;
        private long _found;

        public Search(ReadOnlySpan<YearSet> sets, long from, long to)
        {
            _sets = sets;
            _anchor = -1;
            _found = 0;
            for (int i = 0; i < sets.Length; i++)
            {
                from = Math.Max(from, sets[i]._low);
                to = Math.Min(to, sets[i]._high);
                if (sets[i]._kind == Digits && _anchor < 0)
                    _anchor = i;
            }

            _from = from;
            _to = to;
        }

        public bool TryFirst(out long year)
        {
            year = 0;
            if (_from > _to)
                return false;
            if (_anchor < 0)
                return _from == Completions.Never ? TryRun(Math.Min(_to, 0), -1, out year) : TryRun(_from, 1, out year);
            _found = Completions.Forever;
            Descend(_sets[_anchor]._pattern, 0, first: true);
            year = _found;
            return _found != Completions.Forever;
        }

        public bool TryLast(out long year)
        {
            year = 0;
            if (_from > _to)
                return false;
            if (_anchor < 0)
                return _to == Completions.Forever ? TryRun(Math.Max(_from, 0), 1, out year) : TryRun(_to, -1, out year);
            _found = Completions.Never;
            Descend(_sets[_anchor]._pattern, 0, first: false);
            year = _found;
            return _found != Completions.Never;
        }

        /// <summary>Tries year by year. One period of the leap years is enough, because all sets are runs, leap years or common years.</summary>
        private readonly bool TryRun(long start, int step, out long year)
        {
            year = start;
            for (int tries = 0; tries <= LeapCycle && year >= _from && year <= _to; tries++, year += step)
            {
                WorkCounter.Count();
                bool isInAll = true;
                foreach (YearSet set in _sets)
                    isInAll &= set.Contains(year);
                if (isInAll)
                    return true;
            }

            return false;
        }

        /// <summary>Intersects a pattern with the sets from an index on, and keeps the first or last year found. Years are shifted to those of the anchor's own pattern, so that none has more than four digits.</summary>
        private void Descend(YearPattern pattern, int at, bool first)
        {
            WorkCounter.Count();
            int offset = _sets[_anchor]._offset;
            while (at < _sets.Length && (at == _anchor || _sets[at]._kind == Run))
                at++;
            if (at == _sets.Length)
            {
                long from = _from == Completions.Never ? _from : _from - offset;
                long to = _to == Completions.Forever ? _to : _to - offset;
                if (first && pattern.TryFirst(from, out long year) && year <= to)
                    _found = Math.Min(_found, year + offset);
                else if (!first && pattern.TryLast(to, out year) && year >= from)
                    _found = Math.Max(_found, year + offset);
                return;
            }

            YearSet set = _sets[at];
            if (set._kind == Digits)
            {
                DescendShifted(pattern, set._pattern, set._offset - offset, at, first);
                return;
            }

            ReadOnlySpan<ulong> kinds = set._kind == Leap ? LeapDigits : CommonDigits;
            foreach (ulong digits in kinds)
            {
                DescendShifted(pattern, new YearPattern(false, digits), set._offset - offset, at, first);
                DescendShifted(pattern, new YearPattern(true, digits), set._offset - offset, at, first);
            }
        }

        /// <summary>Intersects a pattern with another one that is shifted by a number of years, and continues with the next set.</summary>
        private void DescendShifted(YearPattern pattern, YearPattern other, int years, int at, bool first)
        {
            Span<YearPattern> shifted = stackalloc YearPattern[YearPattern.MaxShifted];
            int count = other.Shift(years, shifted);
            for (int i = 0; i < count; i++)
            {
                YearPattern narrowed = pattern.And(shifted[i]);
                if (!narrowed.IsEmpty)
                    Descend(narrowed, at + 1, first);
            }
        }
    }

    // Sets of digits, ten bits each, thousands to ones. A year's last two digits decide whether it is a leap year; if they are 00, its first two do.
    private const ulong Any = 0x3FF;
    private const ulong Even = 0x155;
    private const ulong Odd = 0x2AA;
    private const ulong EvenButZero = 0x154;
    private const ulong Fours = 0x111; // 0, 4, 8: multiples of four after an even digit
    private const ulong FoursButZero = 0x110;
    private const ulong Twos = 0x044; // 2, 6: multiples of four after an odd digit

    private static ReadOnlySpan<ulong> LeapDigits =>
    [
        (Any << 30) | (Any << 20) | (EvenButZero << 10) | Fours,
        (Any << 30) | (Any << 20) | (1UL << 10) | FoursButZero,
        (Any << 30) | (Any << 20) | (Odd << 10) | Twos,
        (Even << 30) | (Fours << 20) | (1UL << 10) | 1UL,
        (Odd << 30) | (Twos << 20) | (1UL << 10) | 1UL,
    ];

    private static ReadOnlySpan<ulong> CommonDigits =>
    [
        (Any << 30) | (Any << 20) | (Any << 10) | Odd,
        (Any << 30) | (Any << 20) | (Even << 10) | Twos,
        (Any << 30) | (Any << 20) | (Odd << 10) | Fours,
        (Even << 30) | ((Any & ~Fours) << 20) | (1UL << 10) | 1UL,
        (Odd << 30) | ((Any & ~Twos) << 20) | (1UL << 10) | 1UL,
    ];
}
