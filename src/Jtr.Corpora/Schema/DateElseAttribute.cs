using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Marks a date that has no JSON of its own: another date of the row and, where the row has none, the first of the dates at the end of a path. Worked out at build time, so that a table can be sorted and
/// asked by it.
/// </summary>
/// <param name="date">The property with the date of the row's own.</param>
/// <param name="path">The path from the row: <c>Evidence.Passage.Document.Published</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DateElseAttribute(string date, string path) : Attribute
{
    /// <summary>The property with the date of the row's own.</summary>
    public string Date { get; } = date;

    /// <summary>The path from the row.</summary>
    public string Path { get; } = path;

    /// <summary>A truth of the row: where it holds, the row has the date of its own or none.</summary>
    public string? Unless { get; set; }
}
