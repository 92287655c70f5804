using System;

namespace Jtr.Data;

/// <content>Comparisons of the number with other numbers, by its comparator.</content>
public sealed partial record Measure
{
    /// <summary>
    /// Gets the numbers that the measure allows, in <see cref="Unit"/>: <see cref="Value"/> with its comparator, or the range from <see cref="Low"/> to <see cref="High"/>, both included.
    /// </summary>
    /// <remarks>
    /// <para>"As early as" is the number or later, "only" is the number itself, and "about" is <see cref="NumberRange.About(decimal)"/> (for a calendar year at most ten years on either side). Except after
    /// "about", the printed number is taken as exact.</para>
    /// <para>A count of whole things has whole bounds: more than 28 aircraft are at least 29, fewer than 5 people at most 4.</para>
    /// </remarks>
    public NumberRange Range => RangeOf(Comparator, Value, Low, High, Quantity, Unit);

    /// <summary>Returns the <see cref="Range"/> in another unit: as printed if the text gives both units (see <see cref="AlsoGivenAs"/>); otherwise converted between units with a defined ratio: kilometres, statute miles and nautical miles; months, years and decades.</summary>
    /// <param name="unit">The target unit.</param>
    /// <returns>The range, rounded to the 28 digits of a <see cref="decimal"/>; comparisons are exact and do not use this conversion.</returns>
    /// <exception cref="ArgumentException">The units are not convertible; the message names both.</exception>
    public NumberRange RangeIn(Unit unit)
    {
        UnitScale.Require(Unit, unit, nameof(unit));
        if (PrintedIn(unit) is { } printed)
            return printed;
        return unit == Unit ? Range : Range.Times(UnitScale.Of(Unit)).DividedBy(UnitScale.Of(unit));
    }

    /// <summary>Tests whether the number equals another: "more than 28" is not 28, and maybe 30; "about" a number is never certainly equal to it.</summary>
    /// <param name="other">A number or a range.</param>
    /// <param name="unit">Its unit; null for that of the measure. If the text also prints the number in that unit, the printed number is compared.</param>
    /// <exception cref="ArgumentException">The units are not convertible; the message names both.</exception>
    public Ternary IsEqualTo(NumberRange other, Unit? unit = null) => PrintedIn(unit) is { } printed ? printed.IsEqualTo(other) : InBase().IsEqualTo(InBase(other, unit ?? Unit, nameof(unit)));

    /// <summary>Tests whether the number is less than another.</summary>
    /// <param name="other">A number or a range.</param>
    /// <param name="unit">Its unit; null for that of the measure.</param>
    /// <exception cref="ArgumentException">The units are not convertible; the message names both.</exception>
    public Ternary IsLessThan(NumberRange other, Unit? unit = null) => PrintedIn(unit) is { } printed ? printed.IsLessThan(other) : InBase().IsLessThan(InBase(other, unit ?? Unit, nameof(unit)));

    /// <summary>Tests whether the number is greater than another.</summary>
    /// <param name="other">A number or a range.</param>
    /// <param name="unit">Its unit; null for that of the measure.</param>
    /// <exception cref="ArgumentException">The units are not convertible; the message names both.</exception>
    public Ternary IsGreaterThan(NumberRange other, Unit? unit = null) => PrintedIn(unit) is { } printed ? printed.IsGreaterThan(other) : InBase().IsGreaterThan(InBase(other, unit ?? Unit, nameof(unit)));

    /// <summary>Tests whether the number is greater than or equal to another.</summary>
    /// <param name="other">A number or a range.</param>
    /// <param name="unit">Its unit; null for that of the measure.</param>
    /// <exception cref="ArgumentException">The units are not convertible; the message names both.</exception>
    public Ternary IsAtLeast(NumberRange other, Unit? unit = null) => !IsLessThan(other, unit);

    /// <summary>Tests whether the number is less than or equal to another.</summary>
    /// <param name="other">A number or a range.</param>
    /// <param name="unit">Its unit; null for that of the measure.</param>
    /// <exception cref="ArgumentException">The units are not convertible; the message names both.</exception>
    public Ternary IsAtMost(NumberRange other, Unit? unit = null) => !IsGreaterThan(other, unit);

    /// <summary>Tests whether the number of this measure equals that of another, regardless of the things measured.</summary>
    /// <param name="other">The other measure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The units are not convertible; the message names both.</exception>
    public Ternary IsEqualTo(Measure other) => InBase().IsEqualTo(InBase(other));

    /// <summary>Tests whether the number of this measure is less than that of another, regardless of the things measured.</summary>
    /// <param name="other">The other measure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The units are not convertible; the message names both.</exception>
    public Ternary IsLessThan(Measure other) => InBase().IsLessThan(InBase(other));

    /// <summary>Tests whether the number of this measure is greater than that of another, regardless of the things measured.</summary>
    /// <param name="other">The other measure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The units are not convertible; the message names both.</exception>
    public Ternary IsGreaterThan(Measure other) => InBase().IsGreaterThan(InBase(other));

    /// <summary>Tests whether the number of this measure is greater than or equal to that of another, regardless of the things measured.</summary>
    /// <param name="other">The other measure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The units are not convertible; the message names both.</exception>
    public Ternary IsAtLeast(Measure other) => !IsLessThan(other);

    /// <summary>Tests whether the number of this measure is less than or equal to that of another, regardless of the things measured.</summary>
    /// <param name="other">The other measure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The units are not convertible; the message names both.</exception>
    public Ternary IsAtMost(Measure other) => !IsGreaterThan(other);

    internal static NumberRange RangeOf(Comparator comparator, decimal? value, decimal? low, decimal? high, Quantity quantity, Unit unit)
    {
        if (comparator == Comparator.Between)
        {
            return (low, high) switch
            {
                ({ } from, { } to) => NumberRange.Between(from, to),
                ({ } from, null) => NumberRange.AtLeast(from),
                (null, { } to) => NumberRange.AtMost(to),
                _ => NumberRange.Any,
            };
        }

        if (value is not { } number)
            return NumberRange.Any;
        bool whole = IsCounted(quantity, unit) && decimal.Truncate(number) == number;
        return comparator switch
        {
            Comparator.About => About(number, unit, whole),
            Comparator.MoreThan => whole ? NumberRange.AtLeast(number + 1) : NumberRange.MoreThan(number),
            Comparator.AtLeast or Comparator.AsEarlyAs => NumberRange.AtLeast(number),
            Comparator.LessThan => whole ? NumberRange.AtMost(number - 1) : NumberRange.LessThan(number),
            Comparator.AtMost => NumberRange.AtMost(number),
            _ => NumberRange.Exactly(number),
        };
    }

    private static NumberRange About(decimal number, Unit unit, bool isWhole)
    {
        NumberRange about = unit == Unit.CalendarYear ? NumberRange.About(number, 10) : NumberRange.About(number);

        // A tenth of 5 is less than 1, so round outwards: about 5 people may be 4 or 6.
        return isWhole && about is { Low: { } low, High: { } high } ? NumberRange.Between(decimal.Floor(low), decimal.Ceiling(high)) : about;
    }

    /// <summary>Returns true if the number counts whole things; false for a share, a rate or a duration.</summary>
    private static bool IsCounted(Quantity quantity, Unit unit) =>
        quantity is Quantity.Count or Quantity.Rank or Quantity.Deadline
        && unit is Unit.Person or Unit.Aircraft or Unit.Agreement or Unit.Occasion or Unit.Polity or Unit.Item or Unit.CalendarYear;

    /// <summary>Returns the range of the number that the text also prints in a unit, which may be rounded; null for every other unit.</summary>
    private NumberRange? PrintedIn(Unit? unit)
    {
        foreach (Conversion conversion in AlsoGivenAs)
        {
            if (conversion.Unit == unit)
                return RangeOf(Comparator, conversion.Value, null, null, Quantity, conversion.Unit);
        }

        return null;
    }

    private NumberRange InBase() => Range.Times(UnitScale.Of(Unit));

    private NumberRange InBase(NumberRange range, Unit unit, string parameter)
    {
        UnitScale.Require(unit, Unit, parameter);
        return range.Times(UnitScale.Of(unit));
    }

    private NumberRange InBase(Measure other)
    {
        _ = other ?? throw new ArgumentNullException(nameof(other));
        return InBase(other.Range, other.Unit, nameof(other));
    }
}
