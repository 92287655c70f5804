using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Says that a text is a name of its row: the holder gets <c>Named(name)</c> and <c>TryNamed</c>, over an index that is laid out at build time. On a property of an
/// interface it is said of every record that implements it, and on a property of a nested value of every table that holds such values. The holder of a union has both
/// where each of its tables has.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NamedAttribute : Attribute
{
    /// <summary>The property beside it that says what kind of form it is, a <c>NameKind</c>; none where the name is the canonical one.</summary>
    public string? Kind { get; set; }

    /// <summary>What kind of form every value of the property is, where all are of one kind: a member of <c>NameKind</c>, such as <c>nameof(NameKind.Identifier)</c>. It takes the place of <see cref="Kind"/>.</summary>
    public string? As { get; set; }
}
