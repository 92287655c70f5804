using System;
using System.Diagnostics;

namespace Jtr.Data;

/// <summary>Marks the permanent key of a row: lower-case ASCII words joined by hyphens, unique in the table.</summary>
[AttributeUsage(AttributeTargets.Property)]
[Conditional("JTR_SCHEMA")]
internal sealed class KeyAttribute : Attribute;

/// <summary>Asks for the table's rows in the order of this date, laid out at build time; rows without it are left out of that order.</summary>
[AttributeUsage(AttributeTargets.Property)]
[Conditional("JTR_SCHEMA")]
internal sealed class SortedAttribute : Attribute;

/// <summary>
/// Asks for a reverse index: a look-up <c>{name}(value)</c> on the holder that gives the rows whose property is, or whose list holds, that value.
/// On a property of a nested value record it is asked of every table that holds such values.
/// </summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
[Conditional("JTR_SCHEMA")]
internal sealed class IndexAttribute(string name) : Attribute
{
    /// <summary>The look-up's name, for example <c>ByActor</c>.</summary>
    public string Name { get; } = name;

    /// <summary>A reference of the referred row to index instead of the row itself: the document of the passage.</summary>
    public string? Through { get; set; }
}

/// <summary>Says that following this reference from row to row always ends: a place within a place. A circle is an error in the seed.</summary>
[AttributeUsage(AttributeTargets.Property)]
[Conditional("JTR_SCHEMA")]
internal sealed class HierarchyAttribute : Attribute;

/// <summary>
/// Marks a view that has no JSON of its own: the rows of another table whose named reference is this row. The property's type is <c>Rows&lt;T&gt;</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
[Conditional("JTR_SCHEMA")]
internal sealed class InverseAttribute(string reference) : Attribute
{
    /// <summary>The name of the reference in the other record, for example <c>Document</c>.</summary>
    public string Reference { get; } = reference;

    /// <summary>The integer property of the other record that orders the view; the key orders it where none is named.</summary>
    public string? OrderBy { get; set; }
}

/// <summary>Says that a list holds one item at least. On a property of an interface it is said of every record that implements it.</summary>
[AttributeUsage(AttributeTargets.Property)]
[Conditional("JTR_SCHEMA")]
internal sealed class NotEmptyAttribute : Attribute;

/// <summary>Asks for a warning where two rows of a table have the same text, which then names neither of them.</summary>
[AttributeUsage(AttributeTargets.Property)]
[Conditional("JTR_SCHEMA")]
internal sealed class DistinctAttribute : Attribute;

/// <summary>Asks for a warning where no row of any table refers to a row of this one.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("JTR_SCHEMA")]
internal sealed class ReferredToAttribute : Attribute;
