using System;

namespace Jtr.Edtf;

/// <summary>
/// Parses one EDTF text into words, strictly, from left to right. Reports the first character that does not fit.
/// </summary>
internal ref struct EdtfParser
{
    private const string ExpectedText = "An EDTF date was expected; the text is empty.";
    private const string ExpectedDigit = "A digit was expected.";
    private const string ExpectedYearDigit = "A digit or X was expected: a year has four.";
    private const string ExpectedMonthDigit = "A digit or X was expected: a month has two.";
    private const string ExpectedDayDigit = "A digit or X was expected: a day has two.";
    private const string ExpectedY = "The end of the year was expected: a year of more than four digits starts with Y.";
    private const string ExpectedEnd = "The end of the text was expected.";
    private const string ExpectedSlash = "A slash or the end of the text was expected.";
    private const string ExpectedOneSlash = "The end of the text was expected: an interval has one slash.";
    private const string ExpectedDateEnd = "A date was expected: an interval has at least one end that is neither open nor unknown.";
    private const string ExpectedNoTime = "The end of the date was expected: intervals and sets take no time of day.";
    private const string ExpectedMonth = "A month 01 to 12, or a sub-year grouping 21 to 41, was expected.";
    private const string ExpectedPlainMonth = "A month 01 to 12 was expected: no month matches these digits, and a season takes no X.";
    private const string ExpectedNoDay = "The end of the date was expected: a sub-year grouping takes no day.";
    private const string ExpectedDay = "A day 01 to 31 was expected.";
    private const string ExpectedDayOfMonth = "A day of the calendar was expected: no matching month has this day.";
    private const string ExpectedPositiveYear = "A year was expected: -0000 is not a year.";
    private const string ExpectedMoreDigits = "More digits were expected: Y is for years of more than four digits.";
    private const string ExpectedNoZero = "A digit 1 to 9 was expected: this number takes no leading zero.";
    private const string ExpectedFewerSignificant = "A smaller number was expected: the year has fewer digits.";
    private const string ExpectedKnownYear = "The end of the year was expected: significant digits need a year without X.";
    private const string ExpectedPlainDay = "A date without X and without qualifiers was expected before a time of day.";
    private const string ExpectedTime = "A time of day hh:mm:ss was expected.";
    private const string ExpectedHour = "An hour 00 to 23 was expected.";
    private const string ExpectedMinute = "A minute 00 to 59 was expected.";
    private const string ExpectedSecond = "A second 00 to 59 was expected: leap seconds are not accepted.";
    private const string ExpectedZone = "Z, +hh, +hh:mm, -hh, -hh:mm or the end of the text was expected.";
    private const string ExpectedShift = "A time shift other than -00:00 was expected: zero is written Z or +00:00.";
    private const string ExpectedOrder = "An end that can follow the start was expected.";
    private const string ExpectedComma = "A comma or the closing bracket was expected.";
    private const string ExpectedClosing = "The bracket that closes the set was expected.";
    private const string ExpectedMember = "A date was expected in the set.";
    private const string ExpectedFirst = "A date was expected: only the first member of a set may start with '..'.";
    private const string ExpectedLast = "The bracket that closes the set was expected: only the last member of a set may end with '..'.";
    private const string ExpectedPlain = "A plain year, month or day was expected: a range runs between dates without X, qualifiers, seasons, exponents or significant digits.";
    private const string ExpectedSamePrecision = "A date as precise as the start of the range was expected.";

    private readonly ReadOnlySpan<char> _text;
    private int _position;

    // The words of the result: the first two in fields or, if there are more, all in the array.
    private ulong _first;
    private ulong _second;
    private ulong[]? _many;
    private int _count;
    private int _errorAt;
    private string? _error;

    private EdtfParser(ReadOnlySpan<char> text)
    {
        _text = text;
        _position = 0;
        _first = 0;
        _second = 0;
        _many = null;
        _count = 0;
        _errorAt = 0;
        _error = null;
    }

    /// <summary>Parses a whole text. One or two words are returned in <paramref name="first"/> and <paramref name="second"/>, more in <paramref name="many"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ulong first, out ulong second, out ulong[]? many, out EdtfError error)
    {
        var parser = new EdtfParser(text);
        bool parsed = parser.ParseText();
        first = parser._first;
        second = parser._second;
        many = null;
        if (parser._many != null)
        {
            many = new ulong[parser._count];
            Array.Copy(parser._many, many, parser._count);
        }

        error = parsed ? default : new EdtfError(parser._errorAt, parser._error ?? ExpectedText, EdtfDraft.Hint(text, parser._errorAt));
        return parsed;
    }

    /// <summary>Parses a year, a month or a day of digits alone, the most frequent texts: YYYY, YYYY-MM or YYYY-MM-DD. Returns false for every other text, which may be a date too.</summary>
    public static bool TryParsePlain(ReadOnlySpan<char> text, out ulong word)
    {
        word = 0;
        if (text.Length is not (4 or 7 or 10))
            return false;
        int year = (Nibbles(text, 0) << 8) | Nibbles(text, 2), month = 0, day = 0;
        if (text.Length > 4)
        {
            month = Nibbles(text, 5);
            if (text[4] != '-' || month is < 0x01 or > 0x12)
                return false;
        }

        if (text.Length > 7)
        {
            day = Nibbles(text, 8);
            if (text[7] != '-' || day < 1 || year < 0 || EdtfWord.TwoDigits(day) > Calendar.DaysInMonth(EdtfWord.FourDigits(year), EdtfWord.TwoDigits(month)))
                return false;
        }

        if (year < 0)
            return false;
        word = EdtfWord.OfCalendar(negative: false, year, month, day, (text.Length - 1) / 3, qualifiers: 0, significant: 0);
        return true;
    }

    /// <summary>Returns two digits as nibbles; a negative number if a character is not a digit.</summary>
    private static int Nibbles(ReadOnlySpan<char> text, int position)
    {
        int tens = text[position] - '0', ones = text[position + 1] - '0';
        return (uint)tens > 9 || (uint)ones > 9 ? -1 : (tens << 4) | ones;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private bool AtEnd => _position >= _text.Length;

    private bool AtDots => _position + 1 < _text.Length && _text[_position] == '.' && _text[_position + 1] == '.';

    private bool Fail(string expected) => Fail(_position, expected);

    private bool Fail(int position, string expected)
    {
        _errorAt = position;
        _error = expected;
        return false;
    }

    // Texts ------------------------------------------------------------------------------------------------------------

    private bool ParseText()
    {
        if (_text.Length == 0)
            return Fail(0, ExpectedText);
        char opening = _text[0];
        if (opening is '[' or '{')
            return ParseSet(opening == '[' ? EdtfWord.OneOf : EdtfWord.AllOf, opening == '[' ? ']' : '}');

        bool isStartDate = false;
        if (AtDots)
        {
            _position += 2;
            Emit(EdtfWord.Open);
        }
        else if (opening == '/')
        {
            Emit(EdtfWord.Unknown);
        }
        else
        {
            isStartDate = true;
            if (!ParseDate(timeAllowed: true))
                return false;
        }

        if (AtEnd)
            return isStartDate || Fail(ExpectedSlash);
        if (Current != '/')
            return Fail(ExpectedSlash);
        if (EdtfWord.Form(_first) == EdtfWord.DateTime)
            return Fail(10 + (_text[0] == '-' ? 1 : 0), ExpectedNoTime);
        Link(0, EdtfWord.SlashFollows);
        _position++;

        int end = _count;
        int endAt = _position;
        bool isEndDate = false;
        if (AtEnd)
        {
            Emit(EdtfWord.Unknown);
        }
        else if (AtDots)
        {
            _position += 2;
            Emit(EdtfWord.Open);
        }
        else
        {
            isEndDate = true;
            if (!ParseDate(timeAllowed: false))
                return false;
        }

        if (!AtEnd)
            return Fail(Current == '/' ? ExpectedOneSlash : ExpectedEnd);
        if (!isStartDate && !isEndDate)
            return Fail(0, ExpectedDateEnd);
        return !isStartDate || !isEndDate || CanFollow(end) || Fail(endAt, ExpectedOrder);
    }

    /// <summary>Returns true if the end of an interval can follow its start; otherwise, false.</summary>
    /// <param name="end">The index of the first word of the end.</param>
    private readonly bool CanFollow(int end)
    {
        // An interval starts some day in its first date and ends some day in its second; one ordered pair of such days is enough.
        if (_many == null)
            return EdtfOrder.CanFollow(_first, _second);
        return EdtfOrder.CanFollow(_many.AsSpan(0, end), _many.AsSpan(end, _count - end));
    }

    private bool ParseSet(int form, char closing)
    {
        _position = 1;
        _many = new ulong[8];
        Emit((ulong)form);
        while (true)
        {
            int memberAt = _position;
            int memberIndex = _count;
            if (AtDots)
            {
                if (memberIndex != 1)
                    return Fail(ExpectedFirst);
                _position += 2;
                Emit(EdtfWord.WithLink(EdtfWord.Open, EdtfWord.DotsFollow));
                if (!ParseRangeEnd())
                    return false;
                if (AtDots)
                    return Fail(ExpectedComma);
            }
            else
            {
                if (Current == closing || Current == ',' || AtEnd)
                    return Fail(ExpectedMember);
                if (!ParseDate(timeAllowed: false))
                    return false;
                if (AtDots)
                {
                    if (!IsPlain(_many[memberIndex]))
                        return Fail(memberAt, ExpectedPlain);
                    _position += 2;
                    Link(memberIndex, EdtfWord.DotsFollow);
                    if (Current == closing)
                    {
                        Emit(EdtfWord.Open);
                    }
                    else
                    {
                        if (Current == ',')
                            return Fail(ExpectedLast);
                        int endAt = _position;
                        if (!ParseRangeEnd())
                            return false;
                        ulong start = EdtfWord.WithoutLink(_many[memberIndex]);
                        ulong end = _many[memberIndex + 1];
                        if (EdtfOrder.PlainUnit(start) != EdtfOrder.PlainUnit(end))
                            return Fail(endAt, ExpectedSamePrecision);
                        if (!EdtfOrder.CanFollow(start, end))
                            return Fail(endAt, ExpectedOrder);
                        if (AtDots)
                            return Fail(ExpectedComma);
                    }

                    if (Current == closing && EdtfWord.Form(_many[_count - 1]) == EdtfWord.Open)
                        break;
                }
            }

            if (Current == closing)
                break;
            if (AtEnd)
                return Fail(ExpectedClosing);
            if (Current != ',')
                return Fail(ExpectedComma);
            _position++;
        }

        _position++;
        _many[0] |= (ulong)(uint)(_count - 1) << 32;
        return AtEnd || Fail(ExpectedEnd);
    }

    /// <summary>Parses the end of a range in a set.</summary>
    private bool ParseRangeEnd()
    {
        int endAt = _position;
        int end = _count;
        if (!ParseDate(timeAllowed: false))
            return false;
        return IsPlain(_many![end]) || Fail(endAt, ExpectedPlain);
    }

    private static bool IsPlain(ulong word)
    {
        word = EdtfWord.WithoutLink(word);
        return EdtfOrder.PlainUnit(word) != 0;
    }

    /// <summary>Appends a word to the result: the first two to fields, and all to an array as soon as there is a third.</summary>
    private void Emit(ulong word)
    {
        WorkCounter.Count();
        if (_many == null)
        {
            if (_count == 0)
                _first = word;
            else if (_count == 1)
                _second = word;
            else
                _many = [_first, _second, 0, 0, 0, 0, 0, 0];
        }

        if (_many != null)
        {
            if (_count == _many.Length)
                Array.Resize(ref _many, _count * 2);
            _many[_count] = word;
        }

        _count++;
    }

    /// <summary>Sets what follows a word.</summary>
    private void Link(int index, int link)
    {
        if (_many != null)
            _many[index] = EdtfWord.WithLink(_many[index], link);
        else
            _first = EdtfWord.WithLink(_first, link);
    }

    // Dates ------------------------------------------------------------------------------------------------------------

    /// <summary>Reads a qualifier, if there is one. Returns its two bits, or 0.</summary>
    private int ParseQualifier()
    {
        int qualifier = Current switch
        {
            '?' => 1,
            '~' => 2,
            '%' => 3,
            _ => 0,
        };
        if (qualifier != 0)
            _position++;
        return qualifier;
    }

    /// <summary>Returns the nibble of a digit or X at a position; -1 for anything else.</summary>
    private readonly int Nibble(int position)
    {
        if (position >= _text.Length)
            return -1;
        char c = _text[position];
        if (Digits.IsDigit(c))
            return c - '0';
        return c == 'X' ? EdtfWord.X : -1;
    }

    /// <summary>Reads two characters, each a digit or X, as nibbles.</summary>
    private bool ParseTwoNibbles(out int nibbles, string expected)
    {
        int tens = Nibble(_position);
        int ones = tens < 0 ? -1 : Nibble(_position + 1);
        nibbles = (tens << 4) | ones;
        if (ones < 0)
            return Fail(tens < 0 ? _position : _position + 1, expected);
        _position += 2;
        return true;
    }

    private bool ParseDate(bool timeAllowed)
    {
        int startAt = _position;
        int qualifiers = ParseQualifier();
        if (Current == 'Y')
            return ParseLongYear(qualifiers);

        bool negative = Current == '-';
        if (negative)
            _position++;
        int year = 0;
        for (int i = 0; i < 4; i++)
        {
            int nibble = Nibble(_position);
            if (nibble < 0)
                return Fail(ExpectedYearDigit);
            year = (year << 4) | nibble;
            _position++;
        }

        if (negative && year == 0)
            return Fail(_position - 5, ExpectedPositiveYear);

        int significant = 0;
        if (Current == 'S')
        {
            if (EdtfWord.HasX(year))
                return Fail(ExpectedKnownYear);
            _position++;
            int digitsAt = _position;
            if (!ParseNumber(out long count))
                return false;
            // Leading zeros are not significant: 0050 has two significant digits, 0000 none.
            int digits = year >= 0x1000 ? 4 : year >= 0x100 ? 3 : year >= 0x10 ? 2 : year > 0 ? 1 : 0;
            if (count > digits)
                return Fail(digitsAt, ExpectedFewerSignificant);
            significant = (int)count;
        }

        qualifiers |= ParseQualifier() << 2;
        if (Current != '-' || significant != 0)
        {
            if (Nibble(_position) >= 0)
                return Fail(ExpectedY);
            Emit(EdtfWord.OfCalendar(negative, year, 0, 0, 1, qualifiers, significant));
            return true;
        }

        _position++;
        qualifiers |= ParseQualifier() << 4;
        int monthAt = _position;
        if (!ParseTwoNibbles(out int month, ExpectedMonthDigit))
            return false;
        bool isSeason = false;
        if (!EdtfWord.HasX(month))
        {
            int number = EdtfWord.TwoDigits(month);
            isSeason = number is >= 21 and <= 41;
            if (number is < 1 or > 12 && !isSeason)
                return Fail(monthAt, ExpectedMonth);
        }
        else if (month >> 4 is > 1 and < EdtfWord.X)
        {
            return Fail(monthAt, ExpectedPlainMonth);
        }

        qualifiers |= ParseQualifier() << 6;
        if (Current != '-')
        {
            Emit(EdtfWord.OfCalendar(negative, year, month, 0, 2, qualifiers, 0));
            return true;
        }

        if (isSeason)
            return Fail(ExpectedNoDay);
        _position++;
        qualifiers |= ParseQualifier() << 8;
        int dayAt = _position;
        if (!ParseTwoNibbles(out int day, ExpectedDayDigit))
            return false;
        qualifiers |= ParseQualifier() << 10;
        if (!EdtfWord.HasX(day) ? EdtfWord.TwoDigits(day) is < 1 or > 31 : day >> 4 is > 3 and < EdtfWord.X)
            return Fail(dayAt, ExpectedDay);
        ulong word = EdtfWord.OfCalendar(negative, year, month, day, 3, qualifiers, 0);
        // Every month has days 1 to 28, so the calendar is checked only for a pattern that starts later.
        int earliest = (day >> 4 == EdtfWord.X ? 0 : (day >> 4) * 10) + ((day & 0xF) == EdtfWord.X ? 0 : day & 0xF);
        if (earliest > 28 && !HasDay(word, negative))
            return Fail(dayAt, ExpectedDayOfMonth);

        if (Current == 'T')
        {
            if (!timeAllowed)
                return Fail(ExpectedNoTime);
            if (qualifiers != 0 || EdtfWord.HasX(year) || EdtfWord.HasX(month) || EdtfWord.HasX(day))
                return Fail(startAt, ExpectedPlainDay);
            return ParseTime(negative, EdtfWord.FourDigits(year), EdtfWord.TwoDigits(month), EdtfWord.TwoDigits(day));
        }

        Emit(word);
        return true;
    }

    /// <summary>Returns true if the calendar has a day that matches a word; otherwise, false.</summary>
    private static bool HasDay(ulong word, bool negative)
    {
        int year = EdtfWord.YearNibbles(word);
        int month = EdtfWord.MonthNibbles(word);
        int day = EdtfWord.DayNibbles(word);
        if (EdtfWord.HasX(year) || EdtfWord.HasX(month) || EdtfWord.HasX(day))
            return Completions.Of(word, 0, 0).Any;
        int number = EdtfWord.FourDigits(year);
        return EdtfWord.TwoDigits(day) <= Calendar.DaysInMonth(negative ? -number : number, EdtfWord.TwoDigits(month));
    }

    /// <summary>Reads a number without a leading zero. One too long for 64 bits is saturated at <see cref="long.MaxValue"/>.</summary>
    private bool ParseNumber(out long value)
    {
        value = 0;
        if (!Digits.IsDigit(Current))
            return Fail(ExpectedDigit);
        if (Current == '0')
            return Fail(ExpectedNoZero);
        for (; Digits.IsDigit(Current); _position++)
            value = value > (long.MaxValue / 10) - 1 ? long.MaxValue : (value * 10) + (Current - '0');
        return true;
    }

    private bool ParseLongYear(int left)
    {
        int startAt = _position;
        _position++;
        bool negative = Current == '-';
        if (negative)
            _position++;
        int digitsAt = _position;
        if (!ParseNumber(out long mantissa))
            return false;
        int digits = _position - digitsAt;
        long exponent = 0;
        if (Current == 'E')
        {
            _position++;
            if (!ParseNumber(out exponent))
                return false;
        }
        else if (digits < 5)
        {
            bool isOther = Nibble(_position) == EdtfWord.X || EdtfDraft.Hint(_text, _position) != null;
            return Fail(isOther ? _position : digitsAt, isOther ? ExpectedDigit : ExpectedMoreDigits);
        }

        long significant = 0;
        if (Current == 'S')
        {
            _position++;
            int significantAt = _position;
            if (!ParseNumber(out significant))
                return false;
            if (significant - digits > exponent)
                return Fail(significantAt, ExpectedFewerSignificant);
        }

        int textEnd = _position;
        int right = ParseQualifier();
        if ((ulong)mantissa <= EdtfWord.MaxLongDigits && exponent <= EdtfWord.MaxLongField && significant <= EdtfWord.MaxLongField)
        {
            Emit(EdtfWord.OfLongYear(negative, (ulong)mantissa, (int)exponent, (int)significant, left, right));
            return true;
        }

        Emit(EdtfWord.OfSpelledYear(textEnd - startAt, left, right));
        if (_many == null)
            _many = [_first, _second, 0, 0, 0, 0, 0, 0];
        for (int at = startAt; at < textEnd; at += 8)
        {
            ulong word = 0;
            for (int i = 0; i < 8 && at + i < textEnd; i++)
                word |= (ulong)_text[at + i] << (8 * i);
            Emit(word);
        }

        return true;
    }

    /// <summary>Reads two digits after a given character; '\0' for none.</summary>
    private bool ParseTwoDigits(char before, string expected, out int value)
    {
        value = 0;
        if (before != '\0')
        {
            if (Current != before)
                return Fail(expected);
            _position++;
        }

        for (int i = 0; i < 2; i++)
        {
            if (!Digits.IsDigit(Current))
                return Fail(expected);
            value = (value * 10) + (Current - '0');
            _position++;
        }

        return true;
    }

    private bool ParseTime(bool negative, int year, int month, int day)
    {
        if (!ParseTwoDigits('T', ExpectedTime, out int hour))
            return false;
        if (hour > 23)
            return Fail(_position - 2, ExpectedHour);
        if (!ParseTwoDigits(':', ExpectedTime, out int minute))
            return false;
        if (minute > 59)
            return Fail(_position - 2, ExpectedMinute);
        if (!ParseTwoDigits(':', ExpectedTime, out int second))
            return false;
        if (second > 59)
            return Fail(_position - 2, ExpectedSecond);

        int zone = EdtfWord.ZoneNone;
        bool zoneNegative = false;
        int zoneHour = 0;
        int zoneMinute = 0;
        int zoneAt = _position;
        switch (Current)
        {
            case 'Z':
                zone = EdtfWord.ZoneUtc;
                _position++;
                break;
            case '+':
            case '-':
                zone = EdtfWord.ZoneHours;
                zoneNegative = Current == '-';
                _position++;
                if (!ParseTwoDigits('\0', ExpectedZone, out zoneHour))
                    return false;
                if (zoneHour > 23)
                    return Fail(_position - 2, ExpectedHour);
                if (Current == ':')
                {
                    zone = EdtfWord.ZoneMinutes;
                    if (!ParseTwoDigits(':', ExpectedZone, out zoneMinute))
                        return false;
                    if (zoneMinute > 59)
                        return Fail(_position - 2, ExpectedMinute);
                }

                if (zoneNegative && zoneHour == 0 && zoneMinute == 0)
                    return Fail(zoneAt, ExpectedShift);
                break;
        }

        if (!AtEnd && Current != '/')
            return Fail(zone == EdtfWord.ZoneNone ? ExpectedZone : ExpectedEnd);
        Emit(EdtfWord.OfDateTime(negative, year, month, day, hour, minute, second, zone, zoneNegative, zoneHour, zoneMinute));
        return true;
    }
}
