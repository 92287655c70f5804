using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Declares a partial record as the shape of a table: its properties are the columns, and each row of <c>seeds/{name}.json</c> is one object of it.
/// The generator writes the other half of the record and a static table class named after the table (<c>events</c> gives <c>Events</c>).
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusTableAttribute(string name) : Attribute
{
    /// <summary>Gets the table's name: lower-case words joined by hyphens; also the name of the file or folder of its rows.</summary>
    public string Name { get; } = name;

    /// <summary>Gets or sets the text property that describes a row in one line; it becomes the summary of the row's named member.</summary>
    public string? Headline { get; set; }

    /// <summary>
    /// Gets or sets paths (<c>Date</c>, <c>Evidence.Passage.Document.Label</c>) whose values the documentation of the named member lists. The line of a row includes those that are dates, labels or texts of the
    /// row itself and, at its end in brackets, the last that is a text of other rows.
    /// </summary>
    public string[]? Details { get; set; }

    /// <summary>
    /// True to omit a named member for each row, so that rows are reached only by key and by look-up; otherwise, false. For rows that code does not name, and for tables of many rows, where a member costs more in the
    /// assembly and in the compiler than the row itself. Keys then need not differ as C# names.
    /// </summary>
    public bool KeysOnly { get; set; }

    /// <summary>
    /// Gets or sets a Boolean property that selects the rows with a named member in the table class: the few of a large table that code names. Null for every row. Ignored if <see cref="KeysOnly"/> is true.
    /// </summary>
    public string? MembersFor { get; set; }
}
