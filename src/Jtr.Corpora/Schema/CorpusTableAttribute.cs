using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Declares a partial record as the shape of a table: its properties are the columns, and each row of <c>seeds/{name}.json</c> is one object of it.
/// The generator writes the other half of the record and a static table class named after the table (<c>events</c> gives <c>Events</c>).
/// </summary>
/// <param name="name">The table's name: lower-case words joined by hyphens.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusTableAttribute(string name) : Attribute
{
    /// <summary>Gets the table's name: lower-case words joined by hyphens; also the name of the file or folder of its rows.</summary>
    public string Name { get; } = name;

    /// <summary>Gets or sets the text property that describes a row in one line; it becomes the summary of the row's named member.</summary>
    public string? Headline { get; set; }

    /// <summary>
    /// Gets or sets paths (<c>Date</c>, <c>Evidence.Passage.Document.Label</c>) whose values the documentation of the named member lists. The one-line text of a row includes the values that are dates, labels
    /// or texts of the row itself. If the last path leads to texts of other rows, the one-line text ends with these, in brackets.
    /// </summary>
    public string[]? Details { get; set; }

    /// <summary>
    /// True to generate no named members, so that rows are found only by key and by look-up; false to generate one for each row. Use true for rows that code does not name, and for large tables, where a member
    /// takes more assembly size and compile time than the row itself. The keys then need not be distinct as C# names. If it is not set, each row has a member in a table of at most 5,000 rows; a larger table has none, and the build warns (JTR0033).
    /// </summary>
    public bool KeysOnly { get; set; }

    /// <summary>
    /// Gets or sets the Boolean property that is true for the rows with a named member. Use it for a large table of which code names only a few rows. If it is null, <see cref="KeysOnly"/> decides. Ignored if <see cref="KeysOnly"/> is true.
    /// </summary>
    public string? MembersFor { get; set; }
}
