namespace Jtr.Edtf;

/// <summary>The days on which something may start, or end: a stretch of days, the days of some completions, or a side without limit.</summary>
internal readonly struct DaySet
{
    private readonly bool _isStretch;
    private readonly long _first;
    private readonly long _last;
    private readonly Completions _completions;

    public DaySet(long first, long last)
    {
        _isStretch = true;
        _first = first;
        _last = last;
        _completions = default;
    }

    public DaySet(Completions completions)
    {
        _isStretch = false;
        _first = completions.FirstStart;
        _last = completions.LastEnd;
        _completions = completions;
        if (completions.IsRun)
            _isStretch = true;
    }

    /// <summary>An open start: any day, or no beginning at all.</summary>
    public static DaySet OpenStart => new(Completions.Never, Completions.LastFinite);

    /// <summary>An open end: any day, or no end at all.</summary>
    public static DaySet OpenEnd => new(Completions.FirstFinite, Completions.Forever);

    /// <summary>An unknown start or end: there is one, but it may be any day.</summary>
    public static DaySet AnyDay => new(Completions.FirstFinite, Completions.LastFinite);

    public long First => _first;

    public long Last => _last;

    /// <summary>Whether there are gaps; then <see cref="Completions"/> says which.</summary>
    public bool HasGaps => !_isStretch;

    public Completions Completions => _completions;

    /// <summary>The first of these days that is a given day or later; no beginning is earlier than every day, no end later.</summary>
    public bool TryFrom(long from, out long day)
    {
        if (from <= _first)
        {
            day = _first;
            return true;
        }

        if (from > _last)
        {
            day = Completions.Forever;
            return false;
        }

        if (_isStretch)
        {
            day = from;
            return true;
        }

        return _completions.TryDayFrom(from, out day);
    }
}
