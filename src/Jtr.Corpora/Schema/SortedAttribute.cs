using System;

namespace Jtr.Corpora.Schema;

/// <summary>Requests a view of the table's rows in the order of this date, and a query with time ranges over it. Both are laid out at build time. Rows without the date are not in the view, and a query with a time range leaves them out by default.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SortedAttribute : Attribute
{
    /// <summary>True if a row lasts throughout the date, as a tenure does; false if it happens within it.</summary>
    public bool Throughout { get; set; }
}
