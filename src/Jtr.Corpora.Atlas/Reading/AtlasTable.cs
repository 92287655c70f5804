using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Atlas.Reading;

/// <summary>A table of a corpus with its rows.</summary>
internal sealed class AtlasTable(TableShape shape)
{
    private readonly List<AtlasRow> _rows = [];

    public TableShape Shape { get; } = shape;

    public string Name => Shape.Name;

    /// <summary>Gets the rows by key.</summary>
    public IReadOnlyList<AtlasRow> Rows => _rows;

    /// <summary>Gets the date by which the table is sorted; null if it has none.</summary>
    public PropertyShape? Sorted => Shape.Record.Given.FirstOrDefault(static property => property.IsSorted && property.Kind == ValueKind.Date);

    public void Add(AtlasRow row) => _rows.Add(row);
}
