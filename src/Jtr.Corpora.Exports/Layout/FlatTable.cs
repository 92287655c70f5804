using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Layout;

/// <summary>A table without lists and values within cells, as spreadsheets and relational databases have it.</summary>
/// <param name="Name">The name in snake case.</param>
/// <param name="Description">What a row of it is, in one line.</param>
/// <param name="Columns">The columns; those of the primary key come first.</param>
/// <param name="KeyWidth">How many columns the primary key has.</param>
/// <param name="Rows">
/// The rows, one after another. A cell is null, a <see cref="string"/>, a <see cref="long"/>, a <see cref="decimal"/>, a <see cref="bool"/> or a <see cref="DateOnly"/>, and of the first column of a date the
/// whole <see cref="Dates.DateColumns"/>. The array is used again for the next row.
/// </param>
internal sealed record FlatTable(string Name, string Description, IReadOnlyList<FlatColumn> Columns, int KeyWidth, Func<IEnumerable<object?[]>> Rows)
{
    /// <summary>The table of the corpus whose rows it has; null for a link table, a union and the table about the corpus.</summary>
    public TableShape? Source { get; init; }

    /// <summary>The flat table whose rows its own are parts of, by the first columns of its key; null where they are none.</summary>
    public FlatTable? Parent { get; init; }

    /// <summary>The columns of its records, for a format that keeps lists within rows; null for a table without records.</summary>
    public RecordColumns? Record { get; init; }

    /// <summary>The list whose items its rows are, and the columns of one; null where it is of no list.</summary>
    public (ListColumn List, ItemColumns Items)? Listed { get; init; }

    /// <summary>The dates, each with its columns.</summary>
    public IReadOnlyList<FlatDate> Dates { get; init; } = [];

    /// <summary>The primary key.</summary>
    public IEnumerable<FlatColumn> Key => Columns.Take(KeyWidth);
}
