using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Marks a computed view, which is not in the JSON: the rows of another table that refer to this row by a property. The view's type is <c>Rows&lt;T&gt;</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InverseAttribute(string reference) : Attribute
{
    /// <summary>Gets the name of the referring property in the other record, for example <c>Document</c>.</summary>
    public string Reference { get; } = reference;

    /// <summary>Gets or sets the integer property of the other record that orders the view; by key if null.</summary>
    public string? OrderBy { get; set; }
}
