using System;
using System.ComponentModel;
using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>An answer that may be uncertain: no, maybe or yes, with the operators of Kleene's strong three-valued logic.</summary>
/// <remarks>
/// <para><c>default(Ternary)</c> is <see cref="Maybe"/>. There is deliberately no conversion to <see cref="bool"/>: use
/// <see cref="IsCertain"/> or <see cref="IsPossible"/>.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(DateJson))]
[TypeConverter(typeof(DateTextConverter))]
public readonly struct Ternary : IEquatable<Ternary>, IComparable<Ternary>
{
    // Kleene's tables are arithmetic on -1, 0 and 1: not is minus, and is the smaller, or is the larger.
    private readonly sbyte _value;

    private Ternary(int value) => _value = (sbyte)value;

    /// <summary>Gets the answer no: certainly false.</summary>
    public static Ternary No => new(-1);

    /// <summary>Gets the answer maybe: possibly true and possibly false.</summary>
    public static Ternary Maybe => new(0);

    /// <summary>Gets the answer yes: certainly true.</summary>
    public static Ternary Yes => new(1);

    /// <summary>True if this is <see cref="Yes"/>; otherwise, false.</summary>
    public bool IsCertain => _value > 0;

    /// <summary>True if this is <see cref="Yes"/> or <see cref="Maybe"/>; otherwise, false.</summary>
    public bool IsPossible => _value >= 0;

    /// <summary>Returns <see cref="Yes"/> for true and <see cref="No"/> for false.</summary>
    /// <param name="value">A certain answer.</param>
    public static Ternary FromBoolean(bool value) => value ? Yes : No;

    /// <summary>Returns <see cref="Yes"/> for true and <see cref="No"/> for false.</summary>
    /// <param name="value">A certain answer.</param>
    public static implicit operator Ternary(bool value) => FromBoolean(value);

    /// <summary>Parses <c>yes</c>, <c>maybe</c> or <c>no</c>, ignoring case.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not yes, maybe or no.</exception>
    public static Ternary Parse(string text) =>
        text == null ? throw new ArgumentNullException(nameof(text))
        : string.Equals(text, "yes", StringComparison.OrdinalIgnoreCase) ? Yes
        : string.Equals(text, "maybe", StringComparison.OrdinalIgnoreCase) ? Maybe
        : string.Equals(text, "no", StringComparison.OrdinalIgnoreCase) ? No
        : throw new FormatException("'" + text + "' is not an answer. Expected yes, maybe or no.");

    /// <summary>Kleene's not: no for yes, yes for no, maybe for maybe.</summary>
    public static Ternary operator !(Ternary value) => new(-value._value);

    /// <summary>Kleene's and: no if either is no, yes if both are yes, otherwise maybe.</summary>
    public static Ternary operator &(Ternary left, Ternary right) => left._value < right._value ? left : right;

    /// <summary>Kleene's or: yes if either is yes, no if both are no, otherwise maybe.</summary>
    public static Ternary operator |(Ternary left, Ternary right) => left._value > right._value ? left : right;

    /// <summary>Named form of operator !.</summary>
    public static Ternary LogicalNot(Ternary value) => !value;

    /// <summary>Named form of operator &amp;.</summary>
    public static Ternary BitwiseAnd(Ternary left, Ternary right) => left & right;

    /// <summary>Named form of operator |.</summary>
    public static Ternary BitwiseOr(Ternary left, Ternary right) => left | right;

    /// <summary>Returns true if both are the same answer; otherwise, false.</summary>
    public static bool operator ==(Ternary left, Ternary right) => left._value == right._value;

    /// <summary>Returns true if the answers differ; otherwise, false.</summary>
    public static bool operator !=(Ternary left, Ternary right) => left._value != right._value;

    /// <summary>Returns true if the left answer comes first in the order no, maybe, yes; otherwise, false.</summary>
    public static bool operator <(Ternary left, Ternary right) => left._value < right._value;

    /// <summary>Returns true if the left answer comes first in the order no, maybe, yes, or is the same; otherwise, false.</summary>
    public static bool operator <=(Ternary left, Ternary right) => left._value <= right._value;

    /// <summary>Returns true if the left answer comes last in the order no, maybe, yes; otherwise, false.</summary>
    public static bool operator >(Ternary left, Ternary right) => left._value > right._value;

    /// <summary>Returns true if the left answer comes last in the order no, maybe, yes, or is the same; otherwise, false.</summary>
    public static bool operator >=(Ternary left, Ternary right) => left._value >= right._value;

    /// <inheritdoc/>
    public bool Equals(Ternary other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ternary other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <summary>Compares in the order no, maybe, yes.</summary>
    /// <param name="other">The other answer.</param>
    public int CompareTo(Ternary other) => _value.CompareTo(other._value);

    /// <summary>Returns <c>No</c>, <c>Maybe</c> or <c>Yes</c>.</summary>
    public override string ToString() => _value < 0 ? "No" : _value == 0 ? "Maybe" : "Yes";
}
