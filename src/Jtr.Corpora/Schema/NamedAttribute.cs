using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Declares that a text is a name of its row: the table class gets <c>Named(name)</c> and <c>TryNamed</c>, backed by an index laid out at build time. On an
/// interface property it applies to every record that implements the interface; on a property of a nested value, to every table that contains such values. The class of a union has both
/// methods if each of its tables has them.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NamedAttribute : Attribute
{
    /// <summary>Gets or sets the sibling property with the kind of form, a <c>NameKind</c>; null for the canonical name.</summary>
    public string? Kind { get; set; }

    /// <summary>Gets or sets the kind of form of every value of the property, if all are of one kind: a member of <c>NameKind</c>, such as <c>nameof(NameKind.Identifier)</c>. Replaces <see cref="Kind"/>.</summary>
    public string? As { get; set; }
}
