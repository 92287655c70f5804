using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Model;

/// <summary>A table of a corpus with its rows.</summary>
/// <param name="shape">The shape of its records.</param>
/// <param name="rows">The rows by key.</param>
/// <param name="reader">Reads a row as a record.</param>
internal sealed class ExportedTable(TableShape shape, IReadOnlyList<IRow> rows, RecordReader reader)
{
    public TableShape Shape => shape;

    public string Name => shape.Name;

    /// <summary>Gets the number of rows.</summary>
    public int Count => rows.Count;

    /// <summary>Gets the rows as objects of the corpus, for a format that needs them.</summary>
    public IReadOnlyList<IRow> Rows => rows;

    /// <summary>Gets the rows as records, enumerated lazily, so that a table of any length takes the memory of one row.</summary>
    public IEnumerable<ExportedRecord> Records => rows.Select(row => reader.Read(shape.Record, row));
}
