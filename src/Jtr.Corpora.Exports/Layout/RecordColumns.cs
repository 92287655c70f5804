using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Layout;

/// <summary>The columns of a record: one for a value, several for a date, those of a nested value prefixed with its name; and its lists.</summary>
internal sealed class RecordColumns
{
    private readonly List<FlatColumn> _columns = [];
    private readonly List<FlatDate> _dates = [];
    private readonly List<ListColumn> _lists = [];
    private readonly List<Action<ExportedRecord?, object?[], int>> _fill = [];

    /// <param name="record">The record.</param>
    /// <param name="prefix">The prefix of the columns' names.</param>
    /// <param name="corpus">The schema.</param>
    /// <param name="target">The flat table that a property refers to.</param>
    /// <param name="taken">The names of other columns; null if there are none.</param>
    /// <param name="first">The position of the first column.</param>
    public RecordColumns(RecordShape record, string prefix, CorpusShape corpus, Func<PropertyShape, string?> target, HashSet<string>? taken = null, int first = 0)
    {
        taken ??= new HashSet<string>(StringComparer.Ordinal);
        var dates = record.Properties.Where(static property => property is { Kind: ValueKind.Date, IsList: false }).Select(static property => property.BasisName).ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < record.Properties.Count; i++)
        {
            PropertyShape property = record.Properties[i];
            int position = i;
            string name = prefix + SnakeCase.Of(property.Name);
            if (property.IsList)
            {
                // Inverse views are left out, because the references of the other rows give them.
                if (!property.IsDerived)
                    _lists.Add(new ListColumn(name, property, [i]));
            }
            else if (property.Kind == ValueKind.Value)
            {
                var inner = new RecordColumns(corpus.ValueOf(property.Target), name + "_", corpus, target, taken, first + _columns.Count);
                int at = _columns.Count;
                _columns.AddRange(inner.Columns.Select(column => property.IsNullable ? column with { IsNullable = true } : column));
                _dates.AddRange(inner.Dates);
                _lists.AddRange(inner.Lists.Select(list => list with { Path = [position, .. list.Path] }));
                _fill.Add((values, cells, start) => inner.FillOrClear((ExportedRecord?)values?[position], cells, start + at));
            }
            else if (!dates.Contains(property.Name))
            {
                // The basis of a date is one of the date's own columns.
                var scalar = new ScalarColumns(property, name, corpus, target, first + _columns.Count);
                int at = _columns.Count;
                _columns.AddRange(scalar.Columns.Select(column => column with { Name = SnakeCase.Free(column.Name, taken) }));
                if (scalar.Date is { } date)
                    _dates.Add(date);
                _fill.Add((values, cells, start) => scalar.Fill(values?[position], values?.BasisOf(position), cells, start + at));
            }
        }
    }

    public IReadOnlyList<FlatColumn> Columns => _columns;

    public IReadOnlyList<FlatDate> Dates => _dates;

    public IReadOnlyList<ListColumn> Lists => _lists;

    /// <summary>Writes the cells of a record.</summary>
    public void Fill(ExportedRecord record, object?[] cells, int at) => FillOrClear(record, cells, at);

    private void FillOrClear(ExportedRecord? record, object?[] cells, int at)
    {
        foreach (Action<ExportedRecord?, object?[], int> fill in _fill)
            fill(record, cells, at);
    }
}
