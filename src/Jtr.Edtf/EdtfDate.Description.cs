using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Jtr.Edtf;

/// <content>A description in English.</content>
public readonly partial struct EdtfDate
{
    /// <summary>
    /// Returns the date in English, one sentence a line: its form and level, what is uncertain, approximate or unspecified, and its bounds.
    /// </summary>
    /// <param name="seasons">The months of the seasons 21 to 32; null leaves them without months.</param>
    public string Describe(SeasonMap? seasons = null)
    {
        if (Kind == DateKind.None)
            return "No date.";
        var lines = new List<string>
        {
            ToString() + " is " + DescribeForm() + " (EDTF level " + Level.ToString(CultureInfo.InvariantCulture) + ").",
        };
        switch (Kind)
        {
            case DateKind.Interval:
                DescribeEnd(lines, "start", GetStart(), EarliestStart.Kind);
                DescribeEnd(lines, "end", GetEnd(), LatestEnd.Kind);
                break;
            case DateKind.OneOf:
            case DateKind.AllOf:
                lines.Add(DescribeMembers() + ".");
                foreach (EdtfDate member in GetMembers())
                    member.DescribeDoubts(lines, member.ToString() + ": ");
                break;
            default:
                DescribeDoubts(lines, "");
                break;
        }

        DescribeBounds(lines, seasons);
        return string.Join("\n", lines);
    }

    private string DescribeForm()
    {
        switch (Kind)
        {
            case DateKind.DateTime:
                int zone = EdtfWord.Zone(_first);
                return zone == EdtfWord.ZoneNone ? "a date with a local time of day" : EdtfWord.ZoneShift(_first) == 0 ? "a date with a time of day in UTC" : "a date with a time of day at an offset from UTC";
            case DateKind.Season:
                return DescribeSeason(SeasonCode.GetValueOrDefault());
            case DateKind.Interval:
                return "an interval";
            case DateKind.OneOf:
                return "a set of which one member is meant";
            case DateKind.AllOf:
                return "a set of which all members are meant";
        }

        return Precision switch
        {
            DatePrecision.Day => "a day",
            DatePrecision.Month => "a month",
            _ => "a year",
        };
    }

    private static string DescribeSeason(int code)
    {
        string[] seasons = ["spring", "summer", "autumn", "winter"];
        return code switch
        {
            <= 24 => "the " + seasons[code - 21] + " of a year, in an unstated hemisphere",
            <= 28 => "the " + seasons[code - 25] + " of a year in the northern hemisphere",
            <= 32 => "the " + seasons[code - 29] + " of a year in the southern hemisphere",
            <= 36 => "quarter " + (code - 32).ToString(CultureInfo.InvariantCulture) + " of a year",
            <= 39 => "quadrimester " + (code - 36).ToString(CultureInfo.InvariantCulture) + " of a year, four months",
            _ => "semester " + (code - 39).ToString(CultureInfo.InvariantCulture) + " of a year, six months",
        };
    }

    private string DescribeMembers()
    {
        IReadOnlyList<EdtfDate> members = GetMembers();
        var words = new StringBuilder();
        if (members.Count == 1 && members[0].IsDate)
            words.Append("It has one member:");
        else
            words.Append(Kind == DateKind.OneOf ? "It is one of these; the text does not say which:" : "It is all of these:");
        for (int i = 0; i < members.Count; i++)
            words.Append(i == 0 ? " " : "; ").Append(members[i].IsDate ? members[i].ToString() : members[i].DescribeRange());
        return words.ToString();
    }

    /// <summary>Describes a set whose only member is a range.</summary>
    private string DescribeRange()
    {
        string unit = Precision switch
        {
            DatePrecision.Day => "day",
            DatePrecision.Month => "month",
            _ => "year",
        };
        string each = Kind == DateKind.OneOf ? "any " + unit : "every " + unit;
        string and = Kind == DateKind.OneOf ? " or " : " and ";
        EdtfDate first = OfRangeEnd(_many![1]);
        EdtfDate last = OfRangeEnd(_many[2]);
        if (first.Kind == DateKind.None)
            return last.WithEra() + and + each + " before it";
        return last.Kind == DateKind.None ? first.WithEra() + and + each + " after it" : each + " from " + first.WithEra() + " to " + last.WithEra();
    }

    private static EdtfDate OfRangeEnd(ulong word)
    {
        word = EdtfWord.WithoutLink(word);
        return EdtfWord.Form(word) == EdtfWord.Open ? default : new EdtfDate(word, 0, null);
    }

    private string WithEra() => Year is <= 0 and long year ? ToString() + " (" + InEra(year) + ")" : ToString();

    /// <summary>Returns a year up to 0 as historians count it: the year before 1 CE is 1 BCE.</summary>
    private static string InEra(long year) => (1 - year).ToString(CultureInfo.InvariantCulture) + " BCE";

    private static void DescribeEnd(List<string> lines, string which, EdtfDate date, DateBoundKind kind)
    {
        if (date.Kind == DateKind.None)
        {
            lines.Add(kind == DateBoundKind.Open ? "Its " + which + " is open." : "Its " + which + " is unknown.");
            return;
        }

        lines.Add("Its " + which + " is " + (date.Precision == DatePrecision.Day && !date.HasUnspecifiedDigits ? "" : "some day in ") + date.ToString() + ", " + date.DescribeForm() + ".");
        date.DescribeDoubts(lines, "Of the " + which + ", ");
    }

    private void DescribeDoubts(List<string> lines, string prefix)
    {
        if (!IsDate)
            return;
        if (Year is <= 0 and long year)
            lines.Add(Capitalize(prefix + "the year is " + InEra(year) + "."));
        else if (Year == null && IsBeforeTheCommonEra)
            lines.Add(Capitalize(prefix + "the year is before the common era."));
        var components = new List<(string Name, Qualification Doubt)> { ("the year", YearQualification) };
        if (Precision == DatePrecision.Season)
            components.Add(("the season", MonthQualification));
        if (Precision is DatePrecision.Month or DatePrecision.Day)
            components.Add(("the month", MonthQualification));
        if (Precision == DatePrecision.Day)
            components.Add(("the day", DayQualification));

        bool isWhole = true;
        foreach ((_, Qualification doubt) in components)
            isWhole &= doubt == components[0].Doubt;
        if (isWhole && components.Count > 1)
            components = [("the whole date", components[0].Doubt)];
        foreach ((string name, Qualification doubt) in components)
        {
            if (doubt != Qualification.None)
                lines.Add(Capitalize(prefix + name + " is " + DescribeDoubt(doubt) + "."));
        }

        if (HasUnspecifiedDigits)
            lines.Add(Capitalize(prefix + "the digits written X are not specified."));
        if (HasForm(EdtfWord.Calendar) && EdtfWord.Significant(Head) is > 0 and int digits)
            lines.Add(Capitalize(prefix + "only the first " + digits.ToString(CultureInfo.InvariantCulture) + " digits of the year are significant."));
        else if ((HasForm(EdtfWord.LongYear) || HasForm(EdtfWord.SpelledYear)) && LongYear.Read(Words(stackalloc ulong[2])).Significant is > 0 and long longDigits)
            lines.Add(Capitalize(prefix + "only the first " + longDigits.ToString(CultureInfo.InvariantCulture) + " digits of the year are significant."));
    }

    private bool IsBeforeTheCommonEra => EdtfWord.Form(Head) == EdtfWord.Calendar ? EdtfWord.IsNegative(Head) : LongYear.Read(Words(stackalloc ulong[2])).IsNegative;

    private bool HasForm(int form) => EdtfWord.Form(Head) == form;

    private static string Capitalize(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);

    private static string DescribeDoubt(Qualification doubt) => doubt switch
    {
        Qualification.Uncertain => "uncertain",
        Qualification.Approximate => "approximate",
        _ => "uncertain and approximate",
    };

    private void DescribeBounds(List<string> lines, SeasonMap? seasons)
    {
        DateBounds bounds = GetBounds(seasons);

        // Qualifiers do not widen the bounds.
        string it = ToString().IndexOfAny(['?', '~', '%']) >= 0 ? "As written, it " : "It ";
        if (bounds.EarliestStart == bounds.LatestEnd && bounds.EarliestStart.Day is { } only)
        {
            lines.Add(it + "is the day " + only.ToString() + ".");
            return;
        }

        string start = DescribeBounds("starts", bounds.EarliestStart, bounds.LatestStart);
        string end = DescribeBounds("ends", bounds.EarliestEnd, bounds.LatestEnd);
        if (start.Length != 0 || end.Length != 0)
            lines.Add(it + start + (start.Length != 0 && end.Length != 0 ? " and " : "") + end + ".");
        if (Kind is DateKind.OneOf or DateKind.AllOf)
            DescribeOpenSides(lines, bounds);
        DescribeUnplaced(lines, bounds);
    }

    private static void DescribeOpenSides(List<string> lines, DateBounds bounds)
    {
        if (bounds.LatestStart.Kind == DateBoundKind.Open && bounds.EarliestStart.Kind == DateBoundKind.Open)
            lines.Add("Its start is open.");
        if (bounds.EarliestEnd.Kind == DateBoundKind.Open && bounds.LatestEnd.Kind == DateBoundKind.Open)
            lines.Add("Its end is open.");
    }

    private void DescribeUnplaced(List<string> lines, DateBounds bounds)
    {
        bool start = bounds.EarliestStart.Kind == DateBoundKind.Unplaced;
        bool end = bounds.LatestEnd.Kind == DateBoundKind.Unplaced;
        if (!start && !end)
            return;
        lines.Add(Kind switch
        {
            DateKind.Interval => "The standard gives " + (start ? "its start" : "") + (start && end ? " and " : "") + (end ? "its end" : "") + " no days of the calendar.",
            DateKind.OneOf or DateKind.AllOf => "The standard gives some of it no days of the calendar.",
            DateKind.Season when Year != null || !IsBeforeTheCommonEra => "The standard gives this season no months, so it has no days.",
            _ => "The standard gives it no days of the calendar.",
        });
    }

    /// <summary>Describes the days between which it starts or ends; empty if neither is a day, because an earlier sentence then says so.</summary>
    private static string DescribeBounds(string verb, DateBound first, DateBound last)
    {
        if (first.Day is { } from && last.Day is { } to)
            return from == to ? verb + " on " + from.ToString() : verb + " between " + from.ToString() + " and " + to.ToString();
        if (first.Day is { } after)
            return verb + " on " + after.ToString() + " or any time after";
        return last.Day is { } before ? verb + " on " + before.ToString() + " or any time before" : "";
    }
}
