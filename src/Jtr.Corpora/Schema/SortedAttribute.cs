using System;

namespace Jtr.Corpora.Schema;

/// <summary>Asks for the table's rows in the order of this date, and for those of a range of time, laid out at build time; rows without it are left out of both.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SortedAttribute : Attribute
{
    /// <summary>Whether a row lasts throughout the date, as a tenure does; otherwise it happens within it.</summary>
    public bool Throughout { get; set; }
}
