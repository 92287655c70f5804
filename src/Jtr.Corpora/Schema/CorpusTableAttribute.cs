using System;

namespace Jtr.Corpora.Schema;

/// <summary>
/// Declares that a partial record is the shape of a table: its properties are the columns, and a row of <c>seeds/{name}.json</c> is one object of it.
/// The generator writes the other half of the record and a holder class named after the table (<c>events</c> gives <c>Events</c>).
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusTableAttribute(string name) : Attribute
{
    /// <summary>The table's name: lower-case words joined by hyphens; the file or folder of its rows.</summary>
    public string Name { get; } = name;

    /// <summary>The text property that says in one line what a row is; the summary of its named member.</summary>
    public string? Headline { get; set; }

    /// <summary>
    /// Paths (<c>Date</c>, <c>Evidence.Passage.Document.Label</c>) whose values the named member's documentation lists. The row's own line says those that are a date, a word or a text of the
    /// row itself, and at its end, in brackets, the last that is a text of other rows.
    /// </summary>
    public string[]? Details { get; set; }

    /// <summary>
    /// Whether rows are reached by key and by look-up alone: the holder has no named member for each of them. For rows that nobody names in code, and for tables of many rows, where a member costs more in the
    /// assembly and in the compiler than the row itself. Keys then need not differ as names in C#.
    /// </summary>
    public bool KeysOnly { get; set; }

    /// <summary>
    /// The truth property that is true of the rows for which the holder has a named member: the few of a large table that code names. Where it is null, every row has one. It means nothing beside <see cref="KeysOnly"/>.
    /// </summary>
    public string? MembersFor { get; set; }
}
