using System;

namespace Jtr.Data;

/// <content>The number with its comparator, asked what it says of another.</content>
public sealed partial record Measure
{
    /// <summary>
    /// The numbers that the measure allows, in <see cref="Unit"/>: what its comparator makes of <see cref="Value"/>, or the ends <see cref="Low"/> and <see cref="High"/>, both
    /// included. "As early as" is that number or later, and "only" is the number. A printed number is taken as exact; "about" is <see cref="NumberRange.About(decimal)"/>, and for
    /// a calendar year ten years at most.
    /// </summary>
    /// <remarks>What is counted in whole things goes from whole to whole: more than 28 aircraft are at least 29, fewer than 5 people at most 4.</remarks>
    public NumberRange Range => RangeOf(Comparator, Value, Low, High, Quantity, Unit);

    /// <summary>The <see cref="Range"/> in another unit: as the text prints it where it gives the number in both, <see cref="AlsoGivenAs"/>; else where the two are the same by definition: kilometres, statute miles and nautical miles; months, years and decades.</summary>
    /// <param name="unit">The unit that is wanted.</param>
    /// <returns>The range, rounded to the 28 digits of a <see cref="decimal"/>; comparing is exact and does not go this way.</returns>
    /// <exception cref="ArgumentException">The unit is of another kind; the message names both.</exception>
    public NumberRange RangeIn(Unit unit)
    {
        UnitScale.Require(Unit, unit, nameof(unit));
        if (PrintedIn(unit) is { } printed)
            return printed;
        return unit == Unit ? Range : Range.Times(UnitScale.Of(Unit)).DividedBy(UnitScale.Of(unit));
    }

    /// <summary>Whether the number is another: "more than 28" is not 28, and maybe 30; "about" a number is never certainly it.</summary>
    /// <param name="other">A number or a range.</param>
    /// <param name="unit">Its unit; null for that of the measure. In one that the text prints too, the number as printed there counts.</param>
    /// <exception cref="ArgumentException">The unit is of another kind; the message names both.</exception>
    public Ternary IsEqualTo(NumberRange other, Unit? unit = null) => PrintedIn(unit) is { } printed ? printed.IsEqualTo(other) : InBase().IsEqualTo(InBase(other, unit ?? Unit, nameof(unit)));

    /// <summary>Whether the number is less than another.</summary>
    /// <param name="other">A number or a range.</param>
    /// <param name="unit">Its unit; null for that of the measure.</param>
    /// <exception cref="ArgumentException">The unit is of another kind; the message names both.</exception>
    public Ternary IsLessThan(NumberRange other, Unit? unit = null) => PrintedIn(unit) is { } printed ? printed.IsLessThan(other) : InBase().IsLessThan(InBase(other, unit ?? Unit, nameof(unit)));

    /// <summary>Whether the number is greater than another.</summary>
    /// <param name="other">A number or a range.</param>
    /// <param name="unit">Its unit; null for that of the measure.</param>
    /// <exception cref="ArgumentException">The unit is of another kind; the message names both.</exception>
    public Ternary IsGreaterThan(NumberRange other, Unit? unit = null) => PrintedIn(unit) is { } printed ? printed.IsGreaterThan(other) : InBase().IsGreaterThan(InBase(other, unit ?? Unit, nameof(unit)));

    /// <summary>Whether the number is another or greater.</summary>
    /// <param name="other">A number or a range.</param>
    /// <param name="unit">Its unit; null for that of the measure.</param>
    /// <exception cref="ArgumentException">The unit is of another kind; the message names both.</exception>
    public Ternary IsAtLeast(NumberRange other, Unit? unit = null) => !IsLessThan(other, unit);

    /// <summary>Whether the number is another or less.</summary>
    /// <param name="other">A number or a range.</param>
    /// <param name="unit">Its unit; null for that of the measure.</param>
    /// <exception cref="ArgumentException">The unit is of another kind; the message names both.</exception>
    public Ternary IsAtMost(NumberRange other, Unit? unit = null) => !IsGreaterThan(other, unit);

    /// <summary>Whether the number of this measure is that of another, whatever is measured.</summary>
    /// <param name="other">The other measure.</param>
    /// <exception cref="ArgumentNullException">The measure is null.</exception>
    /// <exception cref="ArgumentException">It is in a unit of another kind; the message names both.</exception>
    public Ternary IsEqualTo(Measure other) => InBase().IsEqualTo(InBase(other));

    /// <summary>Whether the number of this measure is less than that of another, whatever is measured.</summary>
    /// <param name="other">The other measure.</param>
    /// <exception cref="ArgumentNullException">The measure is null.</exception>
    /// <exception cref="ArgumentException">It is in a unit of another kind; the message names both.</exception>
    public Ternary IsLessThan(Measure other) => InBase().IsLessThan(InBase(other));

    /// <summary>Whether the number of this measure is greater than that of another, whatever is measured.</summary>
    /// <param name="other">The other measure.</param>
    /// <exception cref="ArgumentNullException">The measure is null.</exception>
    /// <exception cref="ArgumentException">It is in a unit of another kind; the message names both.</exception>
    public Ternary IsGreaterThan(Measure other) => InBase().IsGreaterThan(InBase(other));

    /// <summary>Whether the number of this measure is that of another or greater, whatever is measured.</summary>
    /// <param name="other">The other measure.</param>
    /// <exception cref="ArgumentNullException">The measure is null.</exception>
    /// <exception cref="ArgumentException">It is in a unit of another kind; the message names both.</exception>
    public Ternary IsAtLeast(Measure other) => !IsLessThan(other);

    /// <summary>Whether the number of this measure is that of another or less, whatever is measured.</summary>
    /// <param name="other">The other measure.</param>
    /// <exception cref="ArgumentNullException">The measure is null.</exception>
    /// <exception cref="ArgumentException">It is in a unit of another kind; the message names both.</exception>
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

        // About 5 people may be 4 or 6, which a tenth of 5 does not reach.
        return isWhole && about is { Low: { } low, High: { } high } ? NumberRange.Between(decimal.Floor(low), decimal.Ceiling(high)) : about;
    }

    /// <summary>Whether it is a number of things that come whole; a share, a rate or a duration need not.</summary>
    private static bool IsCounted(Quantity quantity, Unit unit) =>
        quantity is Quantity.Count or Quantity.Rank or Quantity.Deadline
        && unit is Unit.Person or Unit.Aircraft or Unit.Agreement or Unit.Occasion or Unit.Polity or Unit.Item or Unit.CalendarYear;

    /// <summary>The range in a unit in which the text gives the number too: what it prints there, rounded as it may be, is what it says. Null for every other unit.</summary>
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
