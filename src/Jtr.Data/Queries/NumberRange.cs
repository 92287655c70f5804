using System;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>
/// The numbers that a quantity may have: all between two bounds, each of which is among them, or is not, or is nowhere. "More than 28" is such a range, and so is 28.
/// Questions are answered for every number in it: yes if it is so for all, no if for none, else maybe. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// <para>A range is never empty, and it holds fractions: what is more than 28 may be 28.5. <c>default(NumberRange)</c> is <see cref="Any"/>: nothing is known. Every
/// <see cref="decimal"/>, and so every integer, is a range of one number.</para>
/// <para>Two ranges are two quantities that know nothing of each other: a range compared with itself is equal only maybe, unless it is one number.</para>
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

    /// <summary>Creates a range from its bounds; the methods that are named as one says it, such as <see cref="AtLeast"/>, are shorter.</summary>
    /// <param name="low">The lower bound; null for none.</param>
    /// <param name="includesLow">Whether the lower bound is in the range; false where there is none.</param>
    /// <param name="high">The upper bound; null for none.</param>
    /// <param name="includesHigh">Whether the upper bound is in the range; false where there is none.</param>
    /// <exception cref="ArgumentException">A bound that is not there is included, the bounds are reversed, or no number is between them.</exception>
    [JsonConstructor]
    public NumberRange(decimal? low, bool includesLow, decimal? high, bool includesHigh)
        : this(EndOf(low, includesLow, nameof(includesLow)), low ?? 0, EndOf(high, includesHigh, nameof(includesHigh)), high ?? 0)
    {
        if (low > high || (low == high && low is not null && !(includesLow && includesHigh)))
            throw new ArgumentException($"No number is between {low} and {high} as they are included.", nameof(high));
    }

    private static End EndOf(decimal? bound, bool isIncluded, string parameter) => bound is null
        ? !isIncluded ? End.Open : throw new ArgumentException("A bound that is not there cannot be included.", parameter)
        : isIncluded ? End.Included : End.Excluded;

    private enum End : byte
    {
        Open,
        Included,
        Excluded,
    }

    /// <summary>Every number: nothing is known.</summary>
    public static NumberRange Any => default;

    /// <summary>The lower bound; null when there is none.</summary>
    [JsonPropertyName("low"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Low => _atLow == End.Open ? null : _low;

    /// <summary>The upper bound; null when there is none.</summary>
    [JsonPropertyName("high"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? High => _atHigh == End.Open ? null : _high;

    /// <summary>Whether the lower bound is itself in the range; false when there is none.</summary>
    [JsonPropertyName("includesLow")]
    public bool IncludesLow => _atLow == End.Included;

    /// <summary>Whether the upper bound is itself in the range; false when there is none.</summary>
    [JsonPropertyName("includesHigh")]
    public bool IncludesHigh => _atHigh == End.Included;

    /// <summary>The one number that the range holds; null when it holds more.</summary>
    [JsonIgnore]
    public decimal? Single => IncludesLow && IncludesHigh && _low == _high ? _low : null;

    /// <summary>One number and no other.</summary>
    /// <param name="number">The number.</param>
    public static NumberRange Exactly(decimal number) => new(End.Included, number, End.Included, number);

    /// <summary>A number and all above it.</summary>
    /// <param name="number">The lowest number.</param>
    public static NumberRange AtLeast(decimal number) => new(End.Included, number, End.Open, 0);

    /// <summary>All numbers above one, without it.</summary>
    /// <param name="number">The lower bound.</param>
    public static NumberRange MoreThan(decimal number) => new(End.Excluded, number, End.Open, 0);

    /// <summary>A number and all below it.</summary>
    /// <param name="number">The highest number.</param>
    public static NumberRange AtMost(decimal number) => new(End.Open, 0, End.Included, number);

    /// <summary>All numbers below one, without it.</summary>
    /// <param name="number">The upper bound.</param>
    public static NumberRange LessThan(decimal number) => new(End.Open, 0, End.Excluded, number);

    /// <summary>Two numbers and all between them.</summary>
    /// <param name="low">The lowest number.</param>
    /// <param name="high">The highest number; not below <paramref name="low"/>.</param>
    /// <exception cref="ArgumentException">The bounds are reversed.</exception>
    public static NumberRange Between(decimal low, decimal high) => low <= high
        ? new(End.Included, low, End.Included, high)
        : throw new ArgumentException($"The range from {Text(low)} to {Text(high)} is reversed: the lower bound is expected first.", nameof(high));

    /// <summary>
    /// What "about" a number may be: as far off on either side as one in its last digit that is not zero, and a tenth of it at most; both bounds included. A number that is called "about" has been
    /// rounded, and shows to which digit: about 21,700 is from 21,600 to 21,800. Zeros at the end may be exact or rounded, so the tenth limits them: about 20,000 is from 18,000 to 22,000. That is a
    /// convention of this library, since no text says how far off it may be. It is equal to no number for certain. About nothing says nothing: <see cref="Any"/>.
    /// </summary>
    /// <param name="number">The number that is given.</param>
    /// <exception cref="OverflowException">A bound is beyond what a <see cref="decimal"/> holds.</exception>
    public static NumberRange About(decimal number) => About(number, Math.Abs(number) / 10);

    /// <summary>The same with a limit of its own.</summary>
    internal static NumberRange About(decimal number, decimal most)
    {
        if (number == 0)
            return Any;
        decimal digit = LastDigitOf(Math.Abs(number)), off = most == 0 ? digit : Math.Min(digit, most);
        return Between(number - off, number + off);
    }

    /// <summary>What one in the last digit that is not zero is worth: 100 in 21,700, and 0.01 in 3.14.</summary>
    private static decimal LastDigitOf(decimal number)
    {
        decimal worth = 1;
        while (number % worth != 0)
            worth /= 10;
        while (worth <= number / 10 && number % (worth * 10) == 0)
            worth *= 10;
        return worth;
    }

    /// <summary>The range of one number: <see cref="Exactly"/>.</summary>
    /// <param name="number">The number.</param>
    public static NumberRange FromDecimal(decimal number) => Exactly(number);

    /// <summary>The range of one number: <see cref="Exactly"/>.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator NumberRange(decimal number) => Exactly(number);

    /// <summary>Whether a number is in the range.</summary>
    /// <param name="number">The number.</param>
    public bool Contains(decimal number) =>
        (_atLow == End.Open || number > _low || (number == _low && IncludesLow))
        && (_atHigh == End.Open || number < _high || (number == _high && IncludesHigh));

    /// <summary>Whether the numbers are equal: no where the ranges have no number in common, yes where both are one and the same number.</summary>
    /// <param name="other">A number or a range.</param>
    public Ternary IsEqualTo(NumberRange other)
    {
        if (IsAllBelow(other) || other.IsAllBelow(this))
            return Ternary.No;
        return Single is { } number && other.Single == number ? Ternary.Yes : Ternary.Maybe;
    }

    /// <summary>Whether the number is less than the other.</summary>
    /// <param name="other">A number or a range.</param>
    public Ternary IsLessThan(NumberRange other)
    {
        if (IsAllBelow(other))
            return Ternary.Yes;
        return _atLow != End.Open && other._atHigh != End.Open && other._high <= _low ? Ternary.No : Ternary.Maybe;
    }

    /// <summary>Whether the number is greater than the other.</summary>
    /// <param name="other">A number or a range.</param>
    public Ternary IsGreaterThan(NumberRange other) => other.IsLessThan(this);

    /// <summary>Whether the number is the other or greater.</summary>
    /// <param name="other">A number or a range.</param>
    public Ternary IsAtLeast(NumberRange other) => !IsLessThan(other);

    /// <summary>Whether the number is the other or less.</summary>
    /// <param name="other">A number or a range.</param>
    public Ternary IsAtMost(NumberRange other) => !other.IsLessThan(this);

    /// <summary>Whether both hold the same numbers. To compare quantities, see <see cref="IsEqualTo"/>.</summary>
    /// <param name="other">The other range.</param>
    public bool Equals(NumberRange other) => _atLow == other._atLow && _low == other._low && _atHigh == other._atHigh && _high == other._high;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NumberRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((((_low.GetHashCode() * 397) ^ _high.GetHashCode()) * 397) ^ (int)_atLow) * 397) ^ (int)_atHigh);

    /// <summary>Whether both hold the same numbers.</summary>
    public static bool operator ==(NumberRange left, NumberRange right) => left.Equals(right);

    /// <summary>Whether one holds a number that the other does not.</summary>
    public static bool operator !=(NumberRange left, NumberRange right) => !left.Equals(right);

    /// <summary>The range in words: <c>28</c>, <c>more than 28</c>, <c>from 2 to 5</c>, <c>more than 2 and less than 8</c>, <c>any number</c>. The same in every culture.</summary>
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

    /// <summary>Every number times a positive one; exact as far as a <see cref="decimal"/> has digits.</summary>
    internal NumberRange Times(decimal factor) => new(_atLow, _low * factor, _atHigh, _high * factor);

    /// <summary>Every number divided by a positive one; rounded to the 28 digits that a <see cref="decimal"/> has.</summary>
    internal NumberRange DividedBy(decimal divisor) => new(_atLow, _low / divisor, _atHigh, _high / divisor);

    /// <summary>Whether every number of this is less than every number of the other.</summary>
    private bool IsAllBelow(NumberRange other) =>
        _atHigh != End.Open && other._atLow != End.Open && (_high < other._low || (_high == other._low && !(IncludesHigh && other.IncludesLow)));

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
