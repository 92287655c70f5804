using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Markup;
using Jtr.Corpora.Atlas.Plans;

namespace Jtr.Corpora.Atlas.Drawing;

/// <summary>The key to the marks of time.</summary>
internal static class Legend
{
    private static readonly (string Date, Standing Standing, string Words)[] s_samples =
    [
        ("2021", Standing.Real, "certain extent"),
        ("2020/2022", Standing.Real, "possible before and after it"),
        ("[2020-07..2022-06]", Standing.Real, "somewhere within"),
        ("2021-01-01/..", Standing.Real, "no end stated"),
        ("/2022-08-30", Standing.Real, "unknown beginning"),
        ("[2020-10,2021-04,2022-02]", Standing.Real, "one of these"),
        ("2021?", Standing.Real, "uncertain or approximate"),
        ("2021", Standing.Planned, "planned or proposed"),
        ("2021", Standing.Halted, "halted or ended"),
        ("2021", Standing.Denied, "denied"),
        ("2021", Standing.Supposed, "supposed"),
    ];

    // A sample is narrow.
    private const double WideFade = 40;

    public static Html Write(bool hasStandings)
    {
        Html items = new();
        TimeScale scale = TimeScale.Of([TimeBar.Of(EdtfDate.Parse("2020"))!, TimeBar.Of(EdtfDate.Parse("2021"))!, TimeBar.Of(EdtfDate.Parse("2022"))!]);
        foreach ((string date, Standing standing, string words) in s_samples)
        {
            if (hasStandings || standing == Standing.Real)
                items.Add($"<li><svg width=72 height=18 aria-hidden=true>{BarDrawing.Draw(TimeBar.Of(EdtfDate.Parse(date))!, scale, standing, 4, WideFade)}</svg>{words}\n");
        }

        return Html.Of($"<details class=legend open><summary>How to read the marks</summary><ul>\n{items}</ul><p class=note>Every year in which something is recorded is equally wide; where the axis is broken, years without a record are left out.</p></details>\n");
    }
}
