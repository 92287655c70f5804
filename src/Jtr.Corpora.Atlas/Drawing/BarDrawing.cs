using System;
using System.Globalization;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Plans;

namespace Jtr.Corpora.Atlas.Drawing;

/// <summary>
/// Draws a bar: solid for certain, hatched for possible, a hatched box for an event somewhere within, an arrow for an open end, a fade with a question mark for an unknown end, ticks on a dotted line for a set, a ring at an end that
/// is qualified. Horizontal positions are percentages, so that a drawing is as wide as its page. The script draws the same.
/// </summary>
internal static class BarDrawing
{
    /// <summary>The height of a bar.</summary>
    public const int Height = 9;

    // In per cent of the axis: the length of a fade, the minimum width of a bar, and the width below which a bar has one ring instead of two, which would cover it.
    private const double Fade = 4, MinWidth = 0.35, Narrow = 1.1;

    /// <summary>Draws the marks of a bar at a vertical position. The fade of an unknown end has a given width in per cent.</summary>
    public static Html Draw(TimeBar bar, TimeScale scale, Standing standing, double top, double fade = Fade)
    {
        Html marks = Html.Empty;
        double middle = top + (Height / 2.0);
        double first = scale.At(bar.First), last = Math.Max(scale.At(bar.Last + 1), first + MinWidth);
        double left = bar.Left == DateBoundKind.Open ? 0 : first, right = bar.Right == DateBoundKind.Open ? 100 : last;
        if (bar.Members.Count > 0)
        {
            marks.Add($"""<line class=dots x1={Percent(left)} x2={Percent(right)} y1={middle} y2={middle} />""");
            foreach ((long from, long to) in bar.Members)
                marks.Add($"""<rect class=tick x={Percent(scale.At(from))} width={Percent(Math.Max(scale.At(to + 1) - scale.At(from), MinWidth))} y={top} height={Height} />""");
        }
        else
        {
            (double From, double To)? certain = bar.Certain is { } core ? (scale.At(core.First), Math.Max(scale.At(core.Last + 1), scale.At(core.First) + MinWidth)) : null;
            double openFrom = bar.Left == DateBoundKind.Open ? left : first, openTo = bar.Right == DateBoundKind.Open ? right : last;
            if (certain is not { } sure)
            {
                marks.Add(standing == Standing.Real ? Hatched("within", openFrom, openTo, top) : Plain(standing, openFrom, openTo, top));
            }
            else
            {
                // An open end does not make the present certain: the text does not state that the row still holds.
                if (sure.From - openFrom > 0.01)
                    marks.Add(Hatched("maybe", openFrom, sure.From, top));
                if (openTo - sure.To > 0.01)
                    marks.Add(Hatched("maybe", sure.To, openTo, top));
                marks.Add(Plain(standing, sure.From, sure.To, top));
            }
        }

        AddEnds(marks, bar, left, right, middle, fade);
        if (standing == Standing.Halted)
            marks.Add($"""<line class=strike x1={Percent(left)} x2={Percent(right)} y1={middle} y2={middle} />""");
        if (standing == Standing.Denied)
            marks.Add($"""<svg x={Percent((left + right) / 2)} y={middle} overflow=visible><path class=strike d="M-5-6L5 6M5-6L-5 6"/></svg>""");
        return marks;
    }

    /// <summary>Returns the horizontal extent of a bar, with the marks at its ends.</summary>
    public static (double From, double To) Reach(TimeBar bar, TimeScale scale)
    {
        double from = bar.Left == DateBoundKind.Open ? 0 : scale.At(bar.First), to = bar.Right == DateBoundKind.Open ? 100 : Math.Max(scale.At(bar.Last + 1), from + MinWidth);
        return (bar.Left == DateBoundKind.Unknown ? from - Fade : from, bar.Right == DateBoundKind.Unknown ? to + Fade : to);
    }

    /// <summary>Returns the CSS class of a bar.</summary>
    public static string Class(Standing standing) => standing switch
    {
        Standing.Real => "real",
        Standing.Planned => "planned",
        Standing.Halted => "halted",
        Standing.Denied => "denied",
        _ => "supposed",
    };

    public static string Percent(double place) => Math.Max(0, place).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static Html Plain(Standing standing, double from, double to, double top) =>
        Html.Of($"""<rect class={Class(standing)} x={Percent(from)} width={Percent(to - from)} y={top} height={Height} />""");

    private static Html Hatched(string name, double from, double to, double top) =>
        Html.Of($"""<rect class={name} fill="url(#hatch)" x={Percent(from)} width={Percent(to - from)} y={top} height={Height} />""");

    private static void AddEnds(Html marks, TimeBar bar, double left, double right, double middle, double fade)
    {
        if (bar.Left == DateBoundKind.Open)
            marks.Add($"""<svg x=0 y={middle} overflow=visible><path class=arrow d="M0 0L9-7V7Z"/></svg>""");
        if (bar.Right == DateBoundKind.Open)
            marks.Add($"""<svg x=100% y={middle} overflow=visible><path class=arrow d="M0 0L-9-7V7Z"/></svg>""");
        if (bar.Left == DateBoundKind.Unknown)
            AddFade(marks, Math.Max(0, left - fade), left, middle, "url(#fade-left)", isLeft: true);
        if (bar.Right == DateBoundKind.Unknown)
            AddFade(marks, right, Math.Min(100, right + fade), middle, "url(#fade-right)", isLeft: false);
        bool isStart = bar.IsStartQualified && bar.Left == DateBoundKind.Day, isEnd = bar.IsEndQualified && bar.Right == DateBoundKind.Day;
        if (isStart && isEnd && right - left < Narrow)
        {
            AddRing(marks, (left + right) / 2, middle);
            return;
        }

        if (isStart)
            AddRing(marks, left, middle);
        if (isEnd)
            AddRing(marks, right, middle);
    }

    private static void AddRing(Html marks, double place, double middle) => marks.Add($"""<circle class=ring cx={Percent(place)} cy={middle} r=3.2 />""");

    private static void AddFade(Html marks, double from, double to, double middle, string fill, bool isLeft) => marks.Add(
        $"""<rect class=fade fill="{fill}" x={Percent(from)} width={Percent(to - from)} y={middle - (Height / 2.0)} height={Height} /><text class=ask x="{Percent(isLeft ? from : to)}" y={middle + 4} text-anchor="{(isLeft ? "start" : "end")}">?</text>""");
}
