using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Atlas.Dates;

namespace Jtr.Corpora.Atlas.Drawing;

/// <summary>
/// The horizontal position of a day in a drawing, from 0 to 100. Years in which something begins or ends are equally wide. Several years without records share a narrow gap, in which
/// the axis is broken.
/// </summary>
internal sealed class TimeScale
{
    // The longest run of years without records that is drawn at full width.
    private const int FullEmptyYears = 1;

    // The width of a gap, in years, and the margin for bars that leave the frame, in per cent.
    private const double GapInYears = 0.7, Margin = 2;
    private const int MaxTicks = 16;

    private readonly List<(long Day, double Place)> _knots = [];

    private TimeScale()
    {
    }

    /// <summary>Gets the years with labels on the axis, with the position of their first day.</summary>
    public IReadOnlyList<(long Year, double Place)> Ticks { get; private set; } = [];

    /// <summary>Gets the breaks of the axis: the middle of each gap.</summary>
    public IReadOnlyList<double> Breaks { get; private set; } = [];

    /// <summary>Gets the points between which the scale is linear, as the script reads them.</summary>
    public string Knots => string.Join(' ', _knots.Select(static knot => string.Create(CultureInfo.InvariantCulture, $"{knot.Day}:{knot.Place:0.###}")));

    /// <summary>Creates a scale that contains every bar.</summary>
    public static TimeScale Of(IEnumerable<TimeBar> bars)
    {
        var years = new SortedSet<long>();
        foreach (TimeBar bar in bars)
        {
            foreach (long? day in (long?[])[bar.EarliestStart, bar.LatestStart, bar.EarliestEnd, bar.LatestEnd])
            {
                if (day is { } known)
                    years.Add(Day.FromNumber(known).Year);
            }
        }

        var scale = new TimeScale();
        if (years.Count == 0)
            return scale;
        List<(long First, long Last)> runs = RunsOf(years);
        double total = runs.Sum(static run => (double)(run.Last - run.First + 1)) + ((runs.Count - 1) * GapInYears);
        double unit = (100 - (2 * Margin)) / total, place = Margin;
        var breaks = new List<double>();
        var starts = new List<(long Year, double Place)>();
        foreach ((long first, long last) in runs)
        {
            if (scale._knots.Count > 0)
            {
                breaks.Add(place + (GapInYears * unit / 2));
                place += GapInYears * unit;
            }

            scale._knots.Add((FirstDay(first), place));
            starts.Add((first, place));
            place += (last - first + 1) * unit;
            scale._knots.Add((FirstDay(last + 1), place));
        }

        scale.Breaks = breaks;
        scale.Ticks = scale.TicksOf(runs, starts, total);
        return scale;
    }

    /// <summary>Returns the position of the start of a day.</summary>
    public double At(long day)
    {
        if (_knots.Count == 0)
            return 0;
        if (day <= _knots[0].Day)
            return _knots[0].Place;
        for (int i = 1; i < _knots.Count; i++)
        {
            if (day <= _knots[i].Day)
            {
                (long fromDay, double from) = _knots[i - 1];
                (long toDay, double to) = _knots[i];
                return toDay == fromDay ? to : from + ((to - from) * ((double)(day - fromDay) / (toDay - fromDay)));
            }
        }

        return _knots[^1].Place;
    }

    private static List<(long First, long Last)> RunsOf(SortedSet<long> years)
    {
        var runs = new List<(long First, long Last)>();
        foreach (long year in years)
        {
            if (runs.Count > 0 && year - runs[^1].Last <= FullEmptyYears + 1)
                runs[^1] = (runs[^1].First, year);
            else
                runs.Add((year, year));
        }

        return runs;
    }

    private List<(long Year, double Place)> TicksOf(List<(long First, long Last)> runs, List<(long Year, double Place)> starts, double total)
    {
        long step = 1;
        for (int factor = 0; total / step > MaxTicks; factor++)
            step *= factor % 3 == 1 ? 5 : 2;
        if (step > 1 && runs.Count > MaxTicks)
            return [.. starts.Where((_, i) => i % ((runs.Count / MaxTicks) + 1) == 0)];
        var ticks = new List<(long Year, double Place)>();
        foreach ((long first, long last) in runs)
        {
            for (long year = first; year <= last; year++)
            {
                if (year == first || year % step == 0)
                    ticks.Add((year, At(FirstDay(year))));
            }
        }

        // Labels do not overlap.
        var kept = new List<(long Year, double Place)>();
        foreach ((long year, double place) in ticks)
        {
            if (kept.Count == 0 || place - kept[^1].Place >= 100.0 / (2 * MaxTicks))
                kept.Add((year, place));
        }

        return kept;
    }

    private static long FirstDay(long year) => year <= Day.MaxValue.Year ? new Day(year, 1, 1).Number : Day.MaxValue.Number;
}
