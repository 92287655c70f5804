using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Model;

/// <summary>A corpus as the formats see it: what it says of itself, its schema as its records declare it, and its rows, compiled or read from seeds.</summary>
internal sealed class ExportedCorpus
{
    private readonly Dictionary<string, ExportedTable> _byName;

    /// <param name="description">What it says of itself.</param>
    /// <param name="shape">The schema of its assembly.</param>
    /// <param name="rowsOf">The rows of a table by its name, in the order of their keys.</param>
    /// <param name="basisOf">Gets the word by which a record itself says how a date is known that follows from others; null where no record does.</param>
    public ExportedCorpus(CorpusDescription description, CorpusShape shape, Func<TableShape, IReadOnlyList<IRow>> rowsOf, Func<IRecord, PropertyShape, string?>? basisOf = null)
    {
        Description = description;
        Shape = shape;
        var records = new RecordReader(shape, basisOf ?? (static (_, _) => null));
        Tables = [.. shape.Tables.Select(table => new ExportedTable(table, rowsOf(table), records))];
        _byName = Tables.ToDictionary(static table => table.Name, StringComparer.Ordinal);
    }

    public CorpusDescription Description { get; }

    /// <summary>The schema: tables, values within rows, vocabularies, unions.</summary>
    public CorpusShape Shape { get; }

    /// <summary>The tables by name; that of withdrawn keys is one of them.</summary>
    public IReadOnlyList<ExportedTable> Tables { get; }

    /// <summary>Questions that this corpus answers with more than its tables, as views; empty for a corpus that has none.</summary>
    public IReadOnlyList<CorpusView> Views { get; init; } = [];

    /// <summary>The table with a name.</summary>
    public ExportedTable this[string table] => _byName[table];
}
