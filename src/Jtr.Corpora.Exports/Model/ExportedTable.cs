using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Model;

/// <summary>A table of a corpus with its rows.</summary>
/// <param name="shape">What its records declare.</param>
/// <param name="rows">The rows by key.</param>
/// <param name="reader">Reads a row as a record.</param>
internal sealed class ExportedTable(TableShape shape, IReadOnlyList<IRow> rows, RecordReader reader)
{
    public TableShape Shape => shape;

    public string Name => shape.Name;

    /// <summary>How many rows there are.</summary>
    public int Count => rows.Count;

    /// <summary>The rows as the objects that the corpus has of them, for a format that knows them.</summary>
    public IReadOnlyList<IRow> Rows => rows;

    /// <summary>The rows as records, one after another: none is kept, so that a table of any length takes the memory of a row.</summary>
    public IEnumerable<ExportedRecord> Records => rows.Select(row => reader.Read(shape.Record, row));
}
