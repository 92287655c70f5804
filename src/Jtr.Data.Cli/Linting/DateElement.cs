using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Jtr.Data.Cli.Linting;

/// <summary>A year, month or day of an EDTF date, and the parts of it that carry a qualifier.</summary>
internal sealed partial record DateElement(int Year, int? Month, int? Day, bool YearIsQualified, bool MonthIsQualified, bool DayIsQualified)
{
    /// <summary>Returns the elements of a date, in order; skips parts that are not a plain year, month or day.</summary>
    public static IEnumerable<DateElement> Read(string date)
    {
        foreach (Match element in Element().Matches(date))
        {
            bool day = Right("d"), month = day || Right("m"), year = month || Right("y");
            yield return new DateElement(
                Number("year")!.Value,
                Number("month"),
                Number("day"),
                year || Left("y"),
                month || Left("m"),
                day || Left("d"));

            // A qualifier after a part covers it and all before it; one before a part covers it alone.
            bool Right(string part) => element.Groups[part + "r"].Length > 0;
            bool Left(string part) => element.Groups[part + "l"].Length > 0;
            int? Number(string part) => element.Groups[part].Success ? int.Parse(element.Groups[part].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        }
    }

    [GeneratedRegex(@"(?<![0-9-])(?<yl>[?~%]?)(?<year>[0-9]{4})(?<yr>[?~%]?)(?:-(?<ml>[?~%]?)(?<month>0[1-9]|1[0-2])(?<mr>[?~%]?)(?:-(?<dl>[?~%]?)(?<day>[0-3][0-9])(?<dr>[?~%]?))?)?(?![0-9X-])", RegexOptions.CultureInvariant)]
    private static partial Regex Element();
}
