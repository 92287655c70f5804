using System;
using System.Diagnostics;

namespace Jtr.Data;

/// <summary>Marks the permanent key of a row: lower-case ASCII words joined by hyphens, unique in the table.</summary>
[AttributeUsage(AttributeTargets.Property)]
[Conditional("JTR_SCHEMA")]
internal sealed class KeyAttribute : Attribute;

/// <summary>Asks for the table's rows in the order of this date, and for those of a range of time, laid out at build time; rows without it are left out of both.</summary>
[AttributeUsage(AttributeTargets.Property)]
[Conditional("JTR_SCHEMA")]
internal sealed class SortedAttribute : Attribute
{
    /// <summary>Whether a row lasts throughout the date, as a tenure does; otherwise it happens within it.</summary>
    public bool Throughout { get; set; }
}

/// <summary>
/// Marks a truth that has no JSON of its own: whether the values at the end of a path are all one word, and there is one at least. Worked out at build time. On a property
/// of an interface it is said of every record that implements it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
[Conditional("JTR_SCHEMA")]
internal sealed class EveryAttribute(string path, string member) : Attribute
{
    /// <summary>The path from the row: <c>Evidence.Passage.Kind</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The member of the enumeration that every value is.</summary>
    public string Member { get; } = member;
}

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

/// <summary>
/// Says that the rows of a table are tombstones: their keys are keys that rows of other tables once had, and no row has any longer. Whoever asks a holder for
/// such a key is told the tombstone's headline and details. A key that is withdrawn and used all the same is an error in the seed.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[Conditional("JTR_SCHEMA")]
internal sealed class WithdrawalsAttribute : Attribute;
