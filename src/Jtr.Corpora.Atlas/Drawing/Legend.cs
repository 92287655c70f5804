using System.Linq;
using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Pages;
using Jtr.Corpora.Atlas.Plans;

namespace Jtr.Corpora.Atlas.Drawing;

/// <summary>Writes the legend of the timeline: a sample of each mark with its meaning.</summary>
internal static class Legend
{
    private const DateExtentKind Event = DateExtentKind.Within, State = DateExtentKind.Throughout;

    private static readonly (string Date, DateExtentKind Kind, Standing Standing, string Words)[] s_samples =
    [
        // Stands for a single day, which would be too narrow to see at the scale of the samples.
        ("2021-06-01/2021-07-31", State, Standing.Real, "on that day"),
        ("2021", Event, Standing.Real, "somewhere within"),
        ("2021", State, Standing.Real, "throughout"),
        ("2020/2022", State, Standing.Real, "possible before and after"),
        ("2021-01-01/..", Event, Standing.Real, "no end stated"),
        ("/2022-08-30", Event, Standing.Real, "unknown start"),
        ("[2020-10,2021-04,2022-02]", Event, Standing.Real, "one of these"),
        ("2021?", Event, Standing.Real, "uncertain or approximate"),
        ("2021", Event, Standing.Planned, "planned or proposed"),
        ("2021", Event, Standing.Halted, "halted or ended"),
        ("2021", Event, Standing.Denied, "denied"),
        ("2021", Event, Standing.Supposed, "supposed"),
    ];

    // The width of the fade in a sample, which is much narrower than a page.
    private const double WideFade = 40;

    /// <summary>Returns the legend for the marks that the timeline of an atlas may have: those of states if it shows states, and those of rows that did not happen or do not hold if its plan has statuses.</summary>
    public static Html Write(AtlasContents contents)
    {
        Html items = new();
        bool hasStates = contents.Timeline.Any(static entry => entry.Bar is { IsWithin: false }), hasStandings = contents.Plan.Standings.Count > 0;
        TimeScale scale = TimeScale.Of(((string[])["2020", "2021", "2022"]).Select(static year => TimeBar.Of(EdtfDate.Parse(year), State)!));
        foreach ((string date, DateExtentKind kind, Standing standing, string words) in s_samples)
        {
            if ((hasStandings || standing == Standing.Real) && (hasStates || kind == Event || date == s_samples[0].Date))
                items.Add($"<li><svg width=72 height=18 aria-hidden=true>{BarDrawing.Draw(TimeBar.Of(EdtfDate.Parse(date), kind)!, scale, standing, 4, WideFade)}</svg>{words}\n");
        }

        return Html.Of($"<details class=legend open><summary>How to read the marks</summary><ul>\n{items}</ul><p class=note>Every year with records has the same width. A break in the axis stands for years without records.</p></details>\n");
    }
}
