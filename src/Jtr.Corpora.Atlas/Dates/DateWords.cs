using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Jtr.Corpora.Atlas.Dates;

/// <summary>Describes a date in a few English words: <c>2023-08?</c> is "August 2023 (uncertain)". The words are no more precise than the date.</summary>
internal static class DateWords
{
    private static readonly string[] s_months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] s_seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>The words for a missing date.</summary>
    public const string Undated = "no date";

    public static string Of(EdtfDate? date) => date is { } known ? Of(known) : Undated;

    private static string Of(EdtfDate date) => date.Kind switch
    {
        DateKind.None => Undated,
        DateKind.Interval => Interval(date),
        DateKind.OneOf => OneOf(date),
        DateKind.AllOf => string.Join(" and ", date.GetMembers().Select(Member)),
        _ => Single(date),
    };

    private static string Interval(EdtfDate date)
    {
        string start = End(date.GetStart(), date.EarliestStart.Kind), end = End(date.GetEnd(), date.LatestEnd.Kind);
        return (start.Length, end.Length) switch
        {
            ( > 0, > 0) => $"from {start} to {end}",
            ( > 0, 0) => date.LatestEnd.Kind == DateBoundKind.Open ? $"from {start} on" : $"from {start} to an unknown time",
            (0, > 0) => date.EarliestStart.Kind == DateBoundKind.Open ? $"up to {end}" : $"from an unknown time to {end}",
            _ => "at an unknown time",
        };
    }

    private static string End(EdtfDate end, DateBoundKind kind) => kind is DateBoundKind.Open or DateBoundKind.Unknown && end.Kind == DateKind.None ? "" : Of(end);

    private static string OneOf(EdtfDate date)
    {
        IReadOnlyList<EdtfDate> members = date.GetMembers();
        return members is [var only] ? Member(only) : $"one of {string.Join(", ", members.Take(members.Count - 1).Select(Member))} or {Member(members[^1])}";
    }

    /// <summary>Describes a member of a set: a date or a range.</summary>
    private static string Member(EdtfDate member)
    {
        if (member.Kind is not (DateKind.OneOf or DateKind.AllOf))
            return Of(member);
        string text = member.ToString()[1..^1];
        string[] ends = text.Split("..");
        string first = ends[0].Length == 0 ? "" : Of(EdtfDate.Parse(ends[0])), last = ends[^1].Length == 0 ? "" : Of(EdtfDate.Parse(ends[^1]));
        bool isOne = member.Kind == DateKind.OneOf;
        if (ends.Length != 2)
            return text;
        if (first.Length == 0)
            return isOne ? $"{last} or earlier" : $"{last} and before";
        if (last.Length == 0)
            return isOne ? $"{first} or later" : $"{first} and after";
        return isOne ? $"some time from {first} to {last}" : $"all from {first} to {last}";
    }

    private static string Single(EdtfDate date)
    {
        string words = Components(date);
        string qualifiers = QualifierWords(date);
        return qualifiers.Length == 0 ? words : $"{words} ({qualifiers})";
    }

    private static string Components(EdtfDate date)
    {
        if (date.HasUnspecifiedDigits || date.Year is not { } year)
            return Unspecified(date);
        string inEra = year > 0 ? year.ToString(CultureInfo.InvariantCulture) : $"{(1 - year).ToString(CultureInfo.InvariantCulture)} BCE";
        if (date.SeasonCode is { } code)
        {
            string season = code switch
            {
                <= 32 => s_seasons[(code - 21) % 4],
                <= 36 => $"quarter {(code - 32).ToString(CultureInfo.InvariantCulture)} of",
                <= 39 => $"third {(code - 36).ToString(CultureInfo.InvariantCulture)} of",
                _ => $"half {(code - 39).ToString(CultureInfo.InvariantCulture)} of",
            };
            return $"{season} {inEra}";
        }

        if (date.Month is not { } month)
            return inEra;
        string name = s_months[month - 1];
        return date.DayOfMonth is { } day ? $"{day.ToString(CultureInfo.InvariantCulture)} {name} {inEra}" : $"{name} {inEra}";
    }

    private static string Unspecified(EdtfDate date)
    {
        if (date.Year is { } year && date.Month is { } month && date.Precision == DatePrecision.Day)
            return $"some day in {s_months[month - 1]} {year.ToString(CultureInfo.InvariantCulture)}";
        if (date.Year is { } known)
            return date.Precision == DatePrecision.Month ? $"some month in {known.ToString(CultureInfo.InvariantCulture)}" : $"some day in {known.ToString(CultureInfo.InvariantCulture)}";
        return date.Earliest is { } first && date.Latest is { } last
            ? $"some time from {first.Year.ToString(CultureInfo.InvariantCulture)} to {last.Year.ToString(CultureInfo.InvariantCulture)}"
            : date.ToString();
    }

    /// <summary>Names the qualifiers of a date, and the components that they apply to unless they apply to all.</summary>
    private static string QualifierWords(EdtfDate date)
    {
        var components = new List<(string Name, Qualification Qualifier)> { ("year", date.YearQualification) };
        if (date.Precision is DatePrecision.Month or DatePrecision.Day or DatePrecision.Season)
            components.Add((date.Precision == DatePrecision.Season ? "season" : "month", date.MonthQualification));
        if (date.Precision == DatePrecision.Day)
            components.Add(("day", date.DayQualification));
        if (components.All(static component => component.Qualifier == Qualification.None))
            return "";
        if (components.All(component => component.Qualifier == components[0].Qualifier))
            return Word(components[0].Qualifier);
        return string.Join("; ", components.Where(static component => component.Qualifier != Qualification.None).Select(static component => $"{component.Name} {Word(component.Qualifier)}"));
    }

    private static string Word(Qualification qualifier) =>
        (qualifier.HasFlag(Qualification.Uncertain), qualifier.HasFlag(Qualification.Approximate)) switch
        {
            (true, true) => "uncertain and approximate",
            (true, false) => "uncertain",
            _ => "approximate",
        };
}
