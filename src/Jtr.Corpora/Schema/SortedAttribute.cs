using System;

namespace Jtr.Corpora.Schema;

/// <summary>Requests the table's rows in the order of this date, and time range queries over it, laid out at build time. Rows without the date are left out of both.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SortedAttribute : Attribute
{
    /// <summary>True if a row lasts throughout the date, as a tenure does; false if it happens within it.</summary>
    public bool Throughout { get; set; }
}
