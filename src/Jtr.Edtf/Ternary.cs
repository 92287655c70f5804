using System;
using System.ComponentModel;
using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>An answer that may be uncertain: no, maybe or yes, with the operators of Kleene's strong three-valued logic.</summary>
/// <remarks>
/// <para><c>default(Ternary)</c> is <see cref="Maybe"/>: nothing is known. There is no conversion to <see cref="bool"/>, on purpose: say
/// <see cref="IsCertain"/> or <see cref="IsPossible"/>.</para>
/// <para>Immutable, so safe to share between threads.</para>
/// </remarks>
[JsonConverter(typeof(DateJson))]
[TypeConverter(typeof(DateTextConverter))]
public readonly struct Ternary : IEquatable<Ternary>, IComparable<Ternary>
{
    // Kleene's tables are arithmetic on -1, 0 and 1: not is minus, and is the smaller, or is the larger.
    private readonly sbyte _value;

    private Ternary(int value) => _value = (sbyte)value;

    /// <summary>It is certainly not so.</summary>
    public static Ternary No => new(-1);

    /// <summary>It may be so and it may not.</summary>
    public static Ternary Maybe => new(0);

    /// <summary>It is certainly so.</summary>
    public static Ternary Yes => new(1);

    /// <summary>Whether this is <see cref="Yes"/>.</summary>
    public bool IsCertain => _value > 0;

    /// <summary>Whether this is <see cref="Yes"/> or <see cref="Maybe"/>.</summary>
    public bool IsPossible => _value >= 0;

    /// <summary><see cref="Yes"/> for true and <see cref="No"/> for false.</summary>
    /// <param name="value">What is known for certain.</param>
    public static Ternary FromBoolean(bool value) => value ? Yes : No;

    /// <summary><see cref="Yes"/> for true and <see cref="No"/> for false.</summary>
    /// <param name="value">What is known for certain.</param>
    public static implicit operator Ternary(bool value) => FromBoolean(value);

    /// <summary>Parses <c>yes</c>, <c>maybe</c> or <c>no</c>, in whatever case.</summary>
    /// <param name="text">The word.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is none of the three words.</exception>
    public static Ternary Parse(string text) =>
        text == null ? throw new ArgumentNullException(nameof(text))
        : string.Equals(text, "yes", StringComparison.OrdinalIgnoreCase) ? Yes
        : string.Equals(text, "maybe", StringComparison.OrdinalIgnoreCase) ? Maybe
        : string.Equals(text, "no", StringComparison.OrdinalIgnoreCase) ? No
        : throw new FormatException("'" + text + "' is no answer. Expected yes, maybe or no.");

    /// <summary>Not: yes becomes no, no becomes yes, maybe stays.</summary>
    public static Ternary operator !(Ternary value) => new(-value._value);

    /// <summary>And: no if either is no, yes if both are yes, else maybe.</summary>
    public static Ternary operator &(Ternary left, Ternary right) => left._value < right._value ? left : right;

    /// <summary>Or: yes if either is yes, no if both are no, else maybe.</summary>
    public static Ternary operator |(Ternary left, Ternary right) => left._value > right._value ? left : right;

    /// <summary>The operator ! under a name.</summary>
    public static Ternary LogicalNot(Ternary value) => !value;

    /// <summary>The operator &amp; under a name.</summary>
    public static Ternary BitwiseAnd(Ternary left, Ternary right) => left & right;

    /// <summary>The operator | under a name.</summary>
    public static Ternary BitwiseOr(Ternary left, Ternary right) => left | right;

    /// <summary>Whether both are the same answer.</summary>
    public static bool operator ==(Ternary left, Ternary right) => left._value == right._value;

    /// <summary>Whether the answers differ.</summary>
    public static bool operator !=(Ternary left, Ternary right) => left._value != right._value;

    /// <summary>Whether the left answer is less certain of being so: no, maybe, yes.</summary>
    public static bool operator <(Ternary left, Ternary right) => left._value < right._value;

    /// <summary>Whether the left answer is less certain of being so, or the same.</summary>
    public static bool operator <=(Ternary left, Ternary right) => left._value <= right._value;

    /// <summary>Whether the left answer is more certain of being so.</summary>
    public static bool operator >(Ternary left, Ternary right) => left._value > right._value;

    /// <summary>Whether the left answer is more certain of being so, or the same.</summary>
    public static bool operator >=(Ternary left, Ternary right) => left._value >= right._value;

    /// <inheritdoc/>
    public bool Equals(Ternary other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ternary other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <summary>Orders no, maybe, yes.</summary>
    /// <param name="other">The other answer.</param>
    public int CompareTo(Ternary other) => _value.CompareTo(other._value);

    /// <summary><c>No</c>, <c>Maybe</c> or <c>Yes</c>.</summary>
    public override string ToString() => _value < 0 ? "No" : _value == 0 ? "Maybe" : "Yes";
}
