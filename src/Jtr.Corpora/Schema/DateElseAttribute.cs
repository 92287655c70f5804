using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Marks a computed date, which is not in the JSON: another date of the row or, if it is null, the first of the dates at the end of a path. Computed at build time, so that a table can be sorted and
/// queried by it.
/// </summary>
/// <param name="date">The property with the row's own date.</param>
/// <param name="path">The path from the row: <c>Evidence.Passage.Document.Published</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DateElseAttribute(string date, string path) : Attribute
{
    /// <summary>Gets the property with the row's own date.</summary>
    public string Date { get; } = date;

    /// <summary>Gets the path from the row.</summary>
    public string Path { get; } = path;

    /// <summary>Gets or sets a Boolean property of the row that, if true, disables the path: the computed date is then the row's own date, or null.</summary>
    public string? Unless { get; set; }
}
