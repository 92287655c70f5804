using System;
using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>
/// Maps the seasons of EDTF, codes 21 to 32, to months. The caller chooses a map, because the standard gives seasons no months.
/// </summary>
/// <remarks>
/// <para>Codes 21 to 24 are spring, summer, autumn and winter in the author's hemisphere; 25 to 28 the same in the northern hemisphere; 29 to 32
/// in the southern. Codes 33 to 41 (quarters, quadrimesters, semesters) count months from January in the standard itself and need no map.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(DateJson))]
public sealed class SeasonMap
{
    internal const int FirstCode = 21;
    internal const int LastCode = 32;

    // For each code, its first month (0 is January) and its length in months; 0 for a code without months.
    private readonly sbyte[] _starts;
    private readonly sbyte[] _lengths;

    private SeasonMap(sbyte[] starts, sbyte[] lengths)
    {
        _starts = starts;
        _lengths = lengths;
    }

    /// <summary>Gets a map that gives no season any months; the same as null.</summary>
    public static SeasonMap None { get; } = new(new sbyte[12], new sbyte[12]);

    /// <summary>
    /// Gets the seasons of meteorology, for an author in the northern hemisphere: spring is March to May, winter December to the February after.
    /// Codes 29 to 32 are the southern seasons: spring is September to November, summer December to the February after.
    /// </summary>
    public static SeasonMap MeteorologicalNorth { get; } = OfSprings(3, 3, 9);

    /// <summary>Gets the seasons of meteorology, for an author in the southern hemisphere: as <see cref="MeteorologicalNorth"/>, but codes 21 to 24 are southern.</summary>
    public static SeasonMap MeteorologicalSouth { get; } = OfSprings(9, 3, 9);

    /// <summary>
    /// Gets the seasons as quarters of the calendar year, as publishers number issues: spring is January to March, and so on to winter. Southern
    /// seasons, codes 29 to 32, lie half a year away but stay within their year: spring is July to September, autumn January to March.
    /// </summary>
    public static SeasonMap Quarters { get; } = new(
        [0, 3, 6, 9, 0, 3, 6, 9, 6, 9, 0, 3],
        [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);

    /// <summary>Returns a copy of this map with different months for one code.</summary>
    /// <param name="code">The season, 21 to 32.</param>
    /// <param name="firstMonth">The first month of the season: 1 is January and 12 December of the year that names the season; 0 is December of the year before.</param>
    /// <param name="months">The length in months, 1 to 6.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is not a season, or the months do not touch the year that names it.</exception>
    public SeasonMap With(int code, int firstMonth, int months)
    {
        if (code is < FirstCode or > LastCode)
            throw new ArgumentOutOfRangeException(nameof(code), code, "code must be a season, 21 to 32.");
        if (months is < 1 or > 6)
            throw new ArgumentOutOfRangeException(nameof(months), months, "months must be 1 to 6.");
        if (firstMonth > 12 || firstMonth + months <= 1)
            throw new ArgumentOutOfRangeException(nameof(firstMonth), firstMonth, "The season must have at least one month in the year that names it, whose January is 1.");
        var starts = (sbyte[])_starts.Clone();
        var lengths = (sbyte[])_lengths.Clone();
        starts[code - FirstCode] = (sbyte)(firstMonth - 1);
        lengths[code - FirstCode] = (sbyte)months;
        return new SeasonMap(starts, lengths);
    }

    /// <summary>Gets the months of a sub-year grouping: its first month (0 is January) and its length. Returns false for a season without months and for a code that is not a grouping.</summary>
    internal static bool TryGetGroup(SeasonMap? map, int code, out int start, out int length)
    {
        switch (code)
        {
            case >= 33 and <= 36:
                start = (code - 33) * 3;
                length = 3;
                return true;
            case >= 37 and <= 39:
                start = (code - 37) * 4;
                length = 4;
                return true;
            case 40 or 41:
                start = (code - 40) * 6;
                length = 6;
                return true;
            case >= FirstCode and <= LastCode when map != null:
                start = map._starts[code - FirstCode];
                length = map._lengths[code - FirstCode];
                return length != 0;
            default:
                start = 0;
                length = 0;
                return false;
        }
    }

    /// <summary>Returns a map of four seasons of three months, given the month in which spring starts for codes 21 to 24, 25 to 28 and 29 to 32.</summary>
    private static SeasonMap OfSprings(int author, int north, int south)
    {
        var starts = new sbyte[12];
        var lengths = new sbyte[12];
        ReadOnlySpan<int> springs = [author, north, south];
        for (int i = 0; i < 12; i++)
        {
            // The season that contains December starts in the year that names it and ends in the next.
            int month = springs[i / 4] - 1 + (i % 4 * 3);
            starts[i] = (sbyte)(month % 12);
            lengths[i] = 3;
        }

        return new SeasonMap(starts, lengths);
    }
}
