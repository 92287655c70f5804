using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Model;

/// <summary>A corpus as the formats read it: its metadata, its schema as its records declare it, and its rows, compiled or read from seeds.</summary>
internal sealed class ExportedCorpus
{
    private readonly Dictionary<string, ExportedTable> _byName;

    /// <param name="description">The metadata.</param>
    /// <param name="shape">The schema of its assembly.</param>
    /// <param name="rowsOf">Returns the rows of a table, by key.</param>
    /// <param name="basisOf">Returns the basis, as a label, that a record itself gives for a computed date; null if no record gives one.</param>
    public ExportedCorpus(CorpusDescription description, CorpusShape shape, Func<TableShape, IReadOnlyList<IRow>> rowsOf, Func<IRecord, PropertyShape, string?>? basisOf = null)
    {
        Description = description;
        Shape = shape;
        var records = new RecordReader(shape, basisOf ?? (static (_, _) => null));
        Tables = [.. shape.Tables.Select(table => new ExportedTable(table, rowsOf(table), records))];
        _byName = Tables.ToDictionary(static table => table.Name, StringComparer.Ordinal);
    }

    public CorpusDescription Description { get; }

    /// <summary>Gets the schema: tables, values within rows, vocabularies, unions.</summary>
    public CorpusShape Shape { get; }

    /// <summary>Gets the tables by name, including that of withdrawn keys.</summary>
    public IReadOnlyList<ExportedTable> Tables { get; }

    /// <summary>Gets the views that this corpus adds to its tables; empty if it has none.</summary>
    public IReadOnlyList<CorpusView> Views { get; init; } = [];

    /// <summary>Gets the table with a name.</summary>
    public ExportedTable this[string table] => _byName[table];
}
