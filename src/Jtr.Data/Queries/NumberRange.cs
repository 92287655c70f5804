using System;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>
/// A range of numbers that a quantity may have: all numbers between two bounds, each inclusive, exclusive or infinite. "More than 28" is such a range, and so is 28.
/// Comparisons hold for every number in the range: yes if true for all, no if true for none, otherwise maybe. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// <para>A range is never empty and includes fractions: more than 28 may be 28.5. <c>default(NumberRange)</c> is <see cref="Any"/>. Every
/// <see cref="decimal"/>, and so every integer, converts to a range of one number.</para>
/// <para>Two ranges are two independent quantities: a range compared with itself is maybe equal, unless it is a single number.</para>
/// </remarks>
public readonly struct NumberRange : IEquatable<NumberRange>
{
    private readonly decimal _low;
    private readonly decimal _high;
    private readonly End _atLow;
    private readonly End _atHigh;

    private NumberRange(End atLow, decimal low, End atHigh, decimal high)
    {
        _atLow = atLow;
        _low = low;
        _atHigh = atHigh;
        _high = high;
    }

    /// <summary>Creates a range from its bounds; named methods such as <see cref="AtLeast"/> are shorter.</summary>
    /// <param name="low">The lower bound; null for no bound.</param>
    /// <param name="includesLow">True if the lower bound is in the range; must be false without a bound.</param>
    /// <param name="high">The upper bound; null for no bound.</param>
    /// <param name="includesHigh">True if the upper bound is in the range; must be false without a bound.</param>
    /// <exception cref="ArgumentException">A missing bound is included, the bounds are reversed, or the range is empty.</exception>
    [JsonConstructor]
    public NumberRange(decimal? low, bool includesLow, decimal? high, bool includesHigh)
        : this(EndOf(low, includesLow, nameof(includesLow)), low ?? 0, EndOf(high, includesHigh, nameof(includesHigh)), high ?? 0)
    {
        if (low is { } least && high is { } most && (least > most || (least == most && !(includesLow && includesHigh))))
            throw new ArgumentException($"The range between {Text(least)} and {Text(most)} is empty: include both bounds, or make the upper one larger.", nameof(high));
    }

    private static End EndOf(decimal? bound, bool isIncluded, string parameter) => bound is null
        ? !isIncluded ? End.Open : throw new ArgumentException("A missing bound cannot be included.", parameter)
        : isIncluded ? End.Included : End.Excluded;

    private enum End : byte
    {
        Open,
        Included,
        Excluded,
    }

    /// <summary>Gets the range of every number, for a quantity of which nothing is known.</summary>
    public static NumberRange Any => default;

    /// <summary>Gets the lower bound; null if there is none.</summary>
    [JsonPropertyName("low"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Low => _atLow == End.Open ? null : _low;

    /// <summary>Gets the upper bound; null if there is none.</summary>
    [JsonPropertyName("high"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? High => _atHigh == End.Open ? null : _high;

    /// <summary>True if the lower bound is in the range; false without a bound.</summary>
    [JsonPropertyName("includesLow")]
    public bool IncludesLow => _atLow == End.Included;

    /// <summary>True if the upper bound is in the range; false without a bound.</summary>
    [JsonPropertyName("includesHigh")]
    public bool IncludesHigh => _atHigh == End.Included;

    /// <summary>Gets the only number in the range; null if there are several.</summary>
    [JsonIgnore]
    public decimal? Single => IncludesLow && IncludesHigh && _low == _high ? _low : null;

    /// <summary>Returns the range of a single number.</summary>
    /// <param name="number">The number.</param>
    public static NumberRange Exactly(decimal number) => new(End.Included, number, End.Included, number);

    /// <summary>Returns the range of a number and all larger ones.</summary>
    /// <param name="number">The lowest number.</param>
    public static NumberRange AtLeast(decimal number) => new(End.Included, number, End.Open, 0);

    /// <summary>Returns the range of all larger numbers, without the number itself.</summary>
    /// <param name="number">The lower bound.</param>
    public static NumberRange MoreThan(decimal number) => new(End.Excluded, number, End.Open, 0);

    /// <summary>Returns the range of a number and all smaller ones.</summary>
    /// <param name="number">The highest number.</param>
    public static NumberRange AtMost(decimal number) => new(End.Open, 0, End.Included, number);

    /// <summary>Returns the range of all smaller numbers, without the number itself.</summary>
    /// <param name="number">The upper bound.</param>
    public static NumberRange LessThan(decimal number) => new(End.Open, 0, End.Excluded, number);

    /// <summary>Returns the range from one number to another, both included.</summary>
    /// <param name="low">The lowest number.</param>
    /// <param name="high">The highest number; not less than <paramref name="low"/>.</param>
    /// <exception cref="ArgumentException">The bounds are reversed.</exception>
    public static NumberRange Between(decimal low, decimal high) => low <= high
        ? new(End.Included, low, End.Included, high)
        : throw new ArgumentException($"The range from {Text(low)} to {Text(high)} is reversed: the lower bound is expected first.", nameof(high));

    /// <summary>
    /// Returns the range of "about" a number: one unit of its last non-zero digit on either side, but at most a tenth of the number; both bounds included.
    /// </summary>
    /// <remarks>
    /// <para>A number called "about" is taken as rounded to the unit of its last non-zero digit: about 21,700 is from 21,600 to 21,800. Zeros at the end may be exact or rounded, so a tenth is the limit: about
    /// 20,000 is from 18,000 to 22,000. This is a convention of this library, because texts do not say how far off such a number may be.</para>
    /// <para>The range is never certainly equal to a number. About 0 is <see cref="Any"/>.</para>
    /// </remarks>
    /// <param name="number">The number.</param>
    /// <exception cref="OverflowException">A bound is outside the range of <see cref="decimal"/>.</exception>
    public static NumberRange About(decimal number) => About(number, Math.Abs(number) / 10);

    /// <summary>Returns the range of "about" a number with another limit on its width.</summary>
    internal static NumberRange About(decimal number, decimal most)
    {
        if (number == 0)
            return Any;
        decimal digit = LastDigitOf(Math.Abs(number)), off = most == 0 ? digit : Math.Min(digit, most);
        return Between(number - off, number + off);
    }

    /// <summary>Returns the value of one in the last non-zero digit: 100 for 21,700, and 0.01 for 3.14.</summary>
    private static decimal LastDigitOf(decimal number)
    {
        decimal worth = 1;
        while (number % worth != 0)
            worth /= 10;
        while (worth <= number / 10 && number % (worth * 10) == 0)
            worth *= 10;
        return worth;
    }

    /// <summary>Returns the range of one number: <see cref="Exactly"/>.</summary>
    /// <param name="number">The number.</param>
    public static NumberRange FromDecimal(decimal number) => Exactly(number);

    /// <summary>Returns the range of one number: <see cref="Exactly"/>.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator NumberRange(decimal number) => Exactly(number);

    /// <summary>Returns true if a number is in the range; otherwise, false.</summary>
    /// <param name="number">The number.</param>
    public bool Contains(decimal number) =>
        (_atLow == End.Open || number > _low || (number == _low && IncludesLow))
        && (_atHigh == End.Open || number < _high || (number == _high && IncludesHigh));

    /// <summary>Tests whether the numbers are equal: no if the ranges have no number in common, yes if both are the same single number, otherwise maybe.</summary>
    /// <param name="other">A number or a range.</param>
    public Ternary IsEqualTo(NumberRange other)
    {
        if (IsAllBelow(other) || other.IsAllBelow(this))
            return Ternary.No;
        return Single is { } number && other.Single == number ? Ternary.Yes : Ternary.Maybe;
    }

    /// <summary>Tests whether the number is less than the other.</summary>
    /// <param name="other">A number or a range.</param>
    public Ternary IsLessThan(NumberRange other)
    {
        if (IsAllBelow(other))
            return Ternary.Yes;
        return _atLow != End.Open && other._atHigh != End.Open && other._high <= _low ? Ternary.No : Ternary.Maybe;
    }

    /// <summary>Tests whether the number is greater than the other.</summary>
    /// <param name="other">A number or a range.</param>
    public Ternary IsGreaterThan(NumberRange other) => other.IsLessThan(this);

    /// <summary>Tests whether the number is greater than or equal to the other.</summary>
    /// <param name="other">A number or a range.</param>
    public Ternary IsAtLeast(NumberRange other) => !IsLessThan(other);

    /// <summary>Tests whether the number is less than or equal to the other.</summary>
    /// <param name="other">A number or a range.</param>
    public Ternary IsAtMost(NumberRange other) => !other.IsLessThan(this);

    /// <summary>Returns true if both hold the same numbers; otherwise, false. To compare quantities, use <see cref="IsEqualTo"/>.</summary>
    /// <param name="other">The other range.</param>
    public bool Equals(NumberRange other) => _atLow == other._atLow && _low == other._low && _atHigh == other._atHigh && _high == other._high;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NumberRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((((_low.GetHashCode() * 397) ^ _high.GetHashCode()) * 397) ^ (int)_atLow) * 397) ^ (int)_atHigh);

    /// <summary>Returns true if both hold the same numbers; otherwise, false.</summary>
    public static bool operator ==(NumberRange left, NumberRange right) => left.Equals(right);

    /// <summary>Returns true if one holds a number that the other does not; otherwise, false.</summary>
    public static bool operator !=(NumberRange left, NumberRange right) => !left.Equals(right);

    /// <summary>Returns the range in English: <c>28</c>, <c>more than 28</c>, <c>from 2 to 5</c>, <c>more than 2 and less than 8</c>, <c>any number</c>. The same in every culture.</summary>
    public override string ToString()
    {
        if (Single is { } number)
            return Text(number);
        if (IncludesLow && IncludesHigh)
            return $"from {Text(_low)} to {Text(_high)}";
        string low = (IncludesLow ? "at least " : "more than ") + Text(_low), high = (IncludesHigh ? "at most " : "less than ") + Text(_high);
        if (_atLow == End.Open)
            return _atHigh == End.Open ? "any number" : high;
        return _atHigh == End.Open ? low : $"{low} and {high}";
    }

    /// <summary>Multiplies by a positive number, with the precision of <see cref="decimal"/>.</summary>
    internal NumberRange Times(decimal factor) => new(_atLow, _low * factor, _atHigh, _high * factor);

    /// <summary>Divides by a positive number, rounded to the 28 digits of <see cref="decimal"/>.</summary>
    internal NumberRange DividedBy(decimal divisor) => new(_atLow, _low / divisor, _atHigh, _high / divisor);

    /// <summary>Returns true if every number of this is less than every number of the other.</summary>
    private bool IsAllBelow(NumberRange other) =>
        _atHigh != End.Open && other._atLow != End.Open && (_high < other._low || (_high == other._low && !(IncludesHigh && other.IncludesLow)));

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
