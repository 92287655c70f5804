using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Edtf.Tests;

/// <summary>Draws dates of every form in a few neighbouring years, so that their edges meet often.</summary>
internal sealed class EnumeratedDates(int seed)
{
    private static readonly (int Code, int Start, int Length)[] _groups =
    [
        (33, 0, 3), (34, 3, 3), (36, 9, 3), (37, 0, 4), (38, 4, 4), (39, 8, 4), (40, 0, 6), (41, 6, 6), (21, 2, 3), (24, 11, 3), (25, 2, 3), (28, 11, 3), (30, 11, 3), (32, 5, 3),
    ];

    // A map with seasons that begin in the year before or end long after the year.
    private static readonly SeasonMap _odd = SeasonMap.None.With(21, -4, 6).With(22, 12, 6).With(23, 0, 2).With(24, 9, 6);

    private static readonly (int Code, int Start, int Length)[] _oddGroups = [(21, -5, 6), (22, 11, 6), (23, -1, 2), (24, 8, 6)];

    // Neighbouring years in groups: positive, around the year 0, negative, and with more than four digits.
    private static readonly string[][] _years =
    [
        ["1999", "2000", "2001", "2004"], ["1899", "1900", "1901", "1904"], ["9998", "9999", "9997", "9996"], ["0000", "0001", "-0001", "-0002"], ["-0045", "-0044", "-0043", "-0044"],
        ["Y10000", "9999", "Y10001", "Y10004"], ["Y-170000002", "Y-170000001", "Y-170000000", "Y-170000004"],
    ];

    private static readonly string[][] _patterns =
    [
        ["200X", "20X1", "20X0", "2XX0", "19XX", "X999", "2X00"], ["190X", "19X0", "1X00", "189X", "XX00"], ["999X", "99X9", "9X98", "X999"], ["000X", "00X1", "0X00", "-00X1", "-0X02"],
        ["-004X", "-00X4", "-0X44", "-XX44"], ["999X", "9X99", "99X9"], ["-999X"],
    ];

    private readonly Random _random = new(seed);

    /// <summary>Gets the group of years of this date and the next.</summary>
    public int Era { get; private set; }

    public EnumeratedDate Next()
    {
        switch (Below(20))
        {
            case < 4:
                return AnyDate();
            case 4:
                return new EnumeratedDate.SomeSeason(2000 + Below(2), 21 + Below(12));
            case 5:
                return new EnumeratedDate.ShiftedDay(2000, 1 + Below(3), 1 + Below(28));
            case < 9:
                return AnyInterval(CloseEnd);
            case < 11:
                return AnyInterval(() => Below(4) == 0 ? null : AnyDate());
            case < 15:
                return AnySet(first: false, last: false);
            case 15:
                return AnySet(first: true, last: false);
            case < 18:
                return AnySet(first: false, last: true);
            default:
                return AnySet(first: true, last: true);
        }
    }

    public DateExtentKind NextManner() => Below(3) == 0 ? DateExtentKind.Within : DateExtentKind.Throughout;

    /// <summary>Switches to another group of years.</summary>
    public EnumeratedDates NextEra()
    {
        Era = Below(3) == 0 ? 1 + Below(_years.Length - 1) : 0;
        return this;
    }

    /// <summary>Returns the same set in another order.</summary>
    public string Respell(EnumeratedDate.Set set)
    {
        List<EnumeratedDate> members = [.. set.Members];
        EnumeratedDate? first = members.Find(m => m is EnumeratedDate.Range { First: null });
        EnumeratedDate? last = members.Find(m => m is EnumeratedDate.Range { Last: null });
        members.RemoveAll(m => ReferenceEquals(m, first) || ReferenceEquals(m, last));
        members = [.. members.Concat(members.Take(1)).OrderBy(_ => _random.Next())];
        if (first != null)
            members.Insert(0, first);
        if (last != null)
            members.Add(last);
        return new EnumeratedDate.Set(set.IsOneOf, members).Text;
    }

    private int Below(int count) => _random.Next(count);

    private string Of(params string[] texts) => texts[Below(texts.Length)];

    private EnumeratedDate.Date Plain(int components)
    {
        string year = Of(_years[Era]);
        if (year.StartsWith('Y') || components == 1)
            return new EnumeratedDate.Date(year);
        string month = Of("01", "02", "03", "12");
        if (components == 2)
            return new EnumeratedDate.Date(year + "-" + month);
        return new EnumeratedDate.Date(year + "-" + month + "-" + (month == "02" ? Of("01", "14", "27", "28") : Of("01", "02", "14", "28", "31")));
    }

    private EnumeratedDate.Date Pattern()
    {
        while (true)
        {
            string year = Of(Below(3) == 0 ? _years[Era] : _patterns[Era]);
            if (year.StartsWith('Y'))
                return new EnumeratedDate.Date(year);
            string text = Below(3) switch
            {
                0 => year,
                1 => year + "-" + Of("02", "XX", "0X", "1X", "X1", "12"),
                _ => year + "-" + Of("02", "12", "XX", "0X", "X2") + "-" + Of("01", "2X", "X9", "XX", "29", "31", "3X", "X8"),
            };
            var date = new EnumeratedDate.Date(text);
            if (date.Any && EdtfDate.TryParse(text, out _))
                return date;
        }
    }

    private EnumeratedDate.Date Group()
    {
        bool isOdd = Below(3) == 0;
        (int code, int start, int length) = isOdd ? _oddGroups[Below(_oddGroups.Length)] : _groups[Below(_groups.Length)];
        string year = Of("1999", "2000", "200X", "20X1", "X999", "0000");
        return new EnumeratedDate.Date(year + "-" + code, start, length) { Seasons = isOdd ? _odd : SeasonMap.MeteorologicalNorth };
    }

    private EnumeratedDate.Date AnyDate() => Below(10) switch
    {
        < 4 => Plain(1 + Below(3)),
        < 8 => Pattern(),
        8 => Group(),
        _ => new EnumeratedDate.Date(Of("2000S3", "1999S4", "1950S2", "-1985S3", "Y123456S4")),
    };

    /// <summary>Draws dates of a few neighbouring days, so that all combinations can be listed.</summary>
    private EnumeratedDate.Date? CloseEnd()
    {
        if (Era != 0)
            return Below(3) == 0 ? null : Plain(3);
        string text = Of(
            "2000-02-28", "2000-02-29", "2000-02-2X", "2000-02-X9", "2000-02-X1", "2000-0X-01", "2000-0X-29", "2000-03-0X", "2000-03-01", "2000-02", "20X0-02-29", "200X-01-01", "2XX0-X2-X1", "");
        return text.Length == 0 ? null : new EnumeratedDate.Date(text);
    }

    private EnumeratedDate.Interval AnyInterval(Func<EnumeratedDate.Date?> end)
    {
        while (true)
        {
            EnumeratedDate.Date? first = end();
            EnumeratedDate.Date? last = end();
            if (first == null ? last == null : last != null && (first.Extremes.First > last.Extremes.Last || first.Seasons != last.Seasons))
                continue;
            string text = (first?.Text ?? Of("", "..")) + "/" + (last?.Text ?? Of("", ".."));
            if (!EdtfDate.TryParse(text, out _))
                continue;
            string[] ends = text.Split('/');
            return new EnumeratedDate.Interval(ends[0], first, ends[1], last) { Seasons = (first ?? last)!.Seasons };
        }
    }

    private EnumeratedDate.Range? Range()
    {
        int components = 1 + Below(3);
        EnumeratedDate.Date first = Plain(components);
        EnumeratedDate.Date last = Plain(components);
        var range = new EnumeratedDate.Range(first, last);
        return first.Components == last.Components && first.Extremes.First <= last.Extremes.First ? range : null;
    }

    private EnumeratedDate.Set AnySet(bool first, bool last)
    {
        var members = new List<EnumeratedDate>();
        if (first)
            members.Add(new EnumeratedDate.Range(null, Plain(1 + Below(3))));
        for (int more = Below(3); more > 0 || (!first && !last && members.Count == 0); more--)
        {
            EnumeratedDate? member = Below(3) == 0 ? Range() : AnyDate();
            if (member != null && (members.Count == 0 || member is not EnumeratedDate.Date { GroupLength: > 0 }))
                members.Add(member);
        }

        if (last)
            members.Add(new EnumeratedDate.Range(Plain(1 + Below(3)), null));
        return new EnumeratedDate.Set(Below(2) == 0, members) { Seasons = members.Find(m => m.Seasons != null)?.Seasons };
    }
}
