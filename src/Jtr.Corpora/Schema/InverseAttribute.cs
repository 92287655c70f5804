using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Marks a view that has no JSON of its own: the rows of another table whose named reference is this row. The property's type is <c>Rows&lt;T&gt;</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InverseAttribute(string reference) : Attribute
{
    /// <summary>The name of the reference in the other record, for example <c>Document</c>.</summary>
    public string Reference { get; } = reference;

    /// <summary>The integer property of the other record that orders the view; the key orders it where none is named.</summary>
    public string? OrderBy { get; set; }
}
