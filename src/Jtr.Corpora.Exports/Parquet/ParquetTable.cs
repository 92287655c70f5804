using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using global::Parquet;
using global::Parquet.Schema;
using global::Parquet.Serialization;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Parquet;

/// <summary>Writes one table as Parquet. Its lists are nested in the row, with the columns of their flat tables.</summary>
/// <param name="table">The table.</param>
/// <param name="tables">All flat tables, including those of its lists.</param>
internal sealed class ParquetTable(FlatTable table, IReadOnlyList<FlatTable> tables)
{
    // The precision of decimal in .NET.
    private const int Precision = 28;

    // The largest number of decimal places in a column, which determines its type.
    private readonly Dictionary<FlatColumn, int> _scales = new(ReferenceEqualityComparer.Instance);

    public void Write(Stream stream, ExportedCorpus corpus)
    {
        List<IDictionary<string, object?>> rows = [.. Rows(corpus)];
        var schema = new ParquetSchema(Fields(table));
        CorpusDescription about = corpus.Description;
        var metadata = new Dictionary<string, string>
        {
            ["corpus"] = about.Name,
            ["title"] = about.Title,
            ["version"] = about.Version,
            ["fingerprint"] = about.Fingerprint,
            ["description"] = table.Description,
        };
        if (about.Date is { } day)
            metadata["date"] = day.ToString("O", CultureInfo.InvariantCulture);
        if (about.Licence is { } licence)
            metadata["licence"] = licence.Identifier;

        // The writer needs a seekable stream, which the target need not be.
        using var file = new MemoryStream();
        ParquetSerializer.SerializeUntypedAsync(rows!, schema, file, new ParquetOptions { CompressionMethod = CompressionMethod.Snappy }, metadata).GetAwaiter().GetResult();
        file.Position = 0;
        file.CopyTo(stream);
    }

    private IEnumerable<IDictionary<string, object?>> Rows(ExportedCorpus corpus) => table.Source is { } source
        ? corpus[source.Name].Records.Select(record => Row(table, record))
        : table.Rows().Select(cells => Cells(table, cells, 0));

    /// <summary>Returns a record with its lists.</summary>
    private Dictionary<string, object?> Row(FlatTable flat, object record)
    {
        object?[] cells = new object?[flat.Columns.Count];
        int first = flat.Listed is null ? 0 : flat.KeyWidth;
        if (flat.Listed is { } listed)
            listed.Items.Fill(record, cells, first);
        else
            flat.Record!.Fill((ExportedRecord)record, cells, 0);
        Dictionary<string, object?> row = Cells(flat, cells, first);
        foreach (FlatTable list in ListsOf(flat))
        {
            (ListColumn column, ItemColumns items) = list.Listed!.Value;
            IEnumerable<Dictionary<string, object?>> values = column.Of((ExportedRecord)record).Select(value => Row(list, value));
            row[column.Name] = items.IsRecord ? values.ToList() : Plain(values, items.Columns[0]);
        }

        return row;
    }

    /// <summary>Converts a list of scalar values to the type that the writer expects.</summary>
    private static object Plain(IEnumerable<Dictionary<string, object?>> items, FlatColumn column) => column.Kind switch
    {
        ColumnKind.Integer => items.Select(item => (long)item[column.Name]!).ToList(),
        ColumnKind.Decimal => items.Select(item => (decimal)item[column.Name]!).ToList(),
        ColumnKind.Truth => items.Select(item => (bool)item[column.Name]!).ToList(),
        _ => items.Select(item => ((string)item[column.Name]!).AsMemory()).ToList(),
    };

    private Dictionary<string, object?> Cells(FlatTable flat, object?[] cells, int first)
    {
        var row = new Dictionary<string, object?>(cells.Length);
        for (int i = first; i < cells.Length; i++)
        {
            if (cells[i] is decimal number)
                _scales[flat.Columns[i]] = Math.Max(_scales.GetValueOrDefault(flat.Columns[i]), number.Scale);
            row[flat.Columns[i].Name] = cells[i] is DateColumns date ? date.Edtf : cells[i];
        }

        return row;
    }

    private IEnumerable<FlatTable> ListsOf(FlatTable flat) => tables.Where(list => list.Parent == flat);

    private Field[] Fields(FlatTable flat) =>
    [
        .. flat.Columns.Skip(flat.Listed is null ? 0 : flat.KeyWidth).Select(FieldOf),
        .. ListsOf(flat).Select(list => new ListField(list.Listed!.Value.List.Name, list.Listed!.Value.Items.IsRecord
            ? new StructField(ListField.ElementName, Fields(list))
            : FieldOf(list.Columns[list.KeyWidth], ListField.ElementName))),
    ];

    private DataField FieldOf(FlatColumn column) => FieldOf(column, column.Name);

    private DataField FieldOf(FlatColumn column, string name) => column.Kind switch
    {
        ColumnKind.Integer => column.IsNullable ? new DataField<long?>(name) : new DataField<long>(name),
        ColumnKind.Decimal => new DecimalDataField(name, Precision, _scales.GetValueOrDefault(column), isNullable: column.IsNullable),
        ColumnKind.Truth => column.IsNullable ? new DataField<bool?>(name) : new DataField<bool>(name),
        ColumnKind.Day => new DataField<DateOnly?>(name),
        _ => new DataField(name, typeof(string), isNullable: column.IsNullable),
    };
}
