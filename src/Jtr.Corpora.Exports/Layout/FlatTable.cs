using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Layout;

/// <summary>A table without nested lists and values, as in spreadsheets and relational databases.</summary>
/// <param name="Name">The name in snake case.</param>
/// <param name="Description">The meaning of a row, in one line.</param>
/// <param name="Columns">The columns; those of the primary key come first.</param>
/// <param name="KeyWidth">The number of columns of the primary key.</param>
/// <param name="Rows">
/// The rows, enumerated lazily. A cell is null, a <see cref="string"/>, a <see cref="long"/>, a <see cref="decimal"/>, a <see cref="bool"/> or a <see cref="DateOnly"/>; the first column of a date holds the
/// whole <see cref="Dates.DateColumns"/>. The array is reused for the next row.
/// </param>
internal sealed record FlatTable(string Name, string Description, IReadOnlyList<FlatColumn> Columns, int KeyWidth, Func<IEnumerable<object?[]>> Rows)
{
    /// <summary>Gets the table of the corpus whose rows it has; null for a link table, a union and the table about the corpus.</summary>
    public TableShape? Source { get; init; }

    /// <summary>Gets the parent table, which the first columns of the key refer to; null if there is none.</summary>
    public FlatTable? Parent { get; init; }

    /// <summary>Gets the columns of its records, for a format that keeps lists within rows; null for a table without records.</summary>
    public RecordColumns? Record { get; init; }

    /// <summary>Gets the list whose items are the rows, with their columns; null for a table that is not of a list.</summary>
    public (ListColumn List, ItemColumns Items)? Listed { get; init; }

    /// <summary>Gets the dates, each with its columns.</summary>
    public IReadOnlyList<FlatDate> Dates { get; init; } = [];

    /// <summary>Gets the primary key.</summary>
    public IEnumerable<FlatColumn> Key => Columns.Take(KeyWidth);
}
