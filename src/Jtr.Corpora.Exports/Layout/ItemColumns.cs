using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Layout;

/// <summary>The columns of an item of a list: those of its record, or one for a label, a key, a text or a number.</summary>
internal sealed class ItemColumns
{
    private const string Item = "item";

    private readonly RecordColumns? _record;
    private readonly ScalarColumns? _scalar;

    private ItemColumns(RecordColumns? record, ScalarColumns? scalar) => (_record, _scalar) = (record, scalar);

    /// <summary>True if an item has several columns, as a record or a date; false for a label, a key, a text or a number.</summary>
    public bool IsRecord => _record is not null || Columns.Count > 1;

    public IReadOnlyList<FlatColumn> Columns => _record?.Columns ?? _scalar!.Columns;

    public IReadOnlyList<FlatDate> Dates => _record?.Dates ?? (_scalar!.Date is { } date ? [date] : []);

    public IReadOnlyList<ListColumn> Lists => _record?.Lists ?? [];

    /// <param name="list">The list.</param>
    /// <param name="corpus">The schema.</param>
    /// <param name="target">The flat table that a property refers to.</param>
    /// <param name="taken">The names of the preceding columns.</param>
    /// <param name="first">The position of the first column.</param>
    public static ItemColumns Of(PropertyShape list, CorpusShape corpus, Func<PropertyShape, string?> target, HashSet<string> taken, int first) => list.Kind == ValueKind.Value
        ? new ItemColumns(new RecordColumns(corpus.ValueOf(list.Target), "", corpus, target, taken, first), null)
        : new ItemColumns(null, new ScalarColumns(list, Item, corpus, target, first) { IsItem = true });

    /// <summary>Writes the cells of an item.</summary>
    public void Fill(object item, object?[] cells, int at)
    {
        if (_record is not null)
            _record.Fill((ExportedRecord)item, cells, at);
        else
            _scalar!.Fill(item, null, cells, at);
    }
}
