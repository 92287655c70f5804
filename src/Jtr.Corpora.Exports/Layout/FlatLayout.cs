using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Layout;

/// <summary>
/// A corpus as flat tables, the common layout of CSV and every database: one table for each table of the corpus, for each list within its rows and for each union of tables, and one about the corpus. Derived
/// from the records alone.
/// </summary>
internal sealed class FlatLayout
{
    /// <summary>The name of the one-row table that identifies the corpus.</summary>
    public const string About = "corpus";

    /// <summary>The name of the table of enum values: the labels in columns and their meanings.</summary>
    public const string EnumValues = "enum_values";

    private readonly ExportedCorpus _corpus;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _targets = [];
    private readonly List<FlatTable> _tables = [];

    private FlatLayout(ExportedCorpus corpus)
    {
        _corpus = corpus;
        foreach (ExportedTable table in corpus.Tables)
            _targets.Add(table.Shape.Record.FullName, SnakeCase.Free(SnakeCase.Of(table.Name), _names));
        foreach (UnionShape union in corpus.Shape.Unions)
            _targets.Add(union.FullName, SnakeCase.Free(SnakeCase.Of(union.TableClass), _names));
        _tables.Add(Corpus());
        _tables.Add(Vocabularies());
        foreach (UnionShape union in corpus.Shape.Unions)
            _tables.Add(Union(union));
        foreach (ExportedTable table in corpus.Tables)
            Add(table);
    }

    /// <summary>Returns the flat tables: that about the corpus, the unions, then each table followed by those of its lists.</summary>
    public static IReadOnlyList<FlatTable> Of(ExportedCorpus corpus) => new FlatLayout(corpus)._tables;

    private FlatTable Corpus()
    {
        CorpusDescription about = _corpus.Description;
        return new FlatTable(
            SnakeCase.Free(About, _names),
            "The identity of the corpus: one row.",
            [
                new FlatColumn("name", ColumnKind.Text, false, "The short name."),
                new FlatColumn("title", ColumnKind.Text, false, "The display name."),
                new FlatColumn("version", ColumnKind.Text, false, "The version of the data."),
                new FlatColumn("fingerprint", ColumnKind.Text, false, "The SHA-256 of the canonical corpus, in hexadecimal."),
                new FlatColumn("completed", ColumnKind.Day, true, "The day on which the data was completed."),
                new FlatColumn("licence", ColumnKind.Text, true, "The licence of the data, as an SPDX identifier."),
                new FlatColumn("attribution", ColumnKind.Text, true, "The attribution that the licence requires."),
            ],
            1,
            () => [[about.Name, about.Title, about.Version, about.Fingerprint, about.Date, about.Licence?.Identifier, about.Attribution.Length == 0 ? null : about.Attribution]]);
    }

    private FlatTable Vocabularies() => new(
        SnakeCase.Free(EnumValues, _names),
        "The enum values in columns and their meanings.",
        [
            new FlatColumn("vocabulary", ColumnKind.Text, false, "The vocabulary, which the description of a column names."),
            new FlatColumn("label", ColumnKind.Text, false, "The label of the value, as in the columns."),
            new FlatColumn("meaning", ColumnKind.Text, true, "Its meaning."),
        ],
        2,
        () => _corpus.Shape.Vocabularies
            .SelectMany(static vocabulary => vocabulary.Values.Select(value => (object?[])[vocabulary.Name, value.Label, value.Documentation.Plain.Length == 0 ? null : value.Documentation.Plain]))
            .Concat(BoundLabels.All.Select(static value => (object?[])["DateBoundKind", value.Label, value.Meaning])));

    private FlatTable Union(UnionShape union)
    {
        string[] names = [.. union.Tables.Select(table => _targets[_corpus[table].Shape.Record.FullName])];
        return new FlatTable(
            _targets[union.FullName],
            $"Every row of {string.Join(", ", names)}: the table of each key. {union.Documentation.Plain}".TrimEnd(),
            [
                new FlatColumn("key", ColumnKind.Key, false, "The key."),
                new FlatColumn("table_name", ColumnKind.Text, false, "The table that has the row."),
                new FlatColumn("headline", ColumnKind.Text, true, "The row in one line."),
            ],
            1,
            () => Rows(union, names));
    }

    private IEnumerable<object?[]> Rows(UnionShape union, string[] names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            ExportedTable table = _corpus[union.Tables[i]];
            foreach (ExportedRecord record in table.Records)
                yield return [record[PropertyShape.Key], names[i], table.Shape.Headline is { } headline ? record[headline.Name] : null];
        }
    }

    private void Add(ExportedTable table)
    {
        string name = _targets[table.Shape.Record.FullName];
        var columns = new RecordColumns(table.Shape.Record, "", _corpus.Shape, Target);
        var flat = new FlatTable(name, table.Shape.Record.Documentation.Plain, columns.Columns, 1, () => Rows(table, columns))
        {
            Source = table.Shape,
            Record = columns,
            Dates = columns.Dates,
        };
        _tables.Add(flat);
        foreach (ListColumn list in columns.Lists)
            Add(flat, list, "", () => table.Records.Select(static record => (Key: new object?[] { record[PropertyShape.Key] }, Record: record)));
    }

    private static IEnumerable<object?[]> Rows(ExportedTable table, RecordColumns columns)
    {
        object?[] cells = new object?[columns.Columns.Count];
        foreach (ExportedRecord record in table.Records)
        {
            columns.Fill(record, cells, 0);
            yield return cells;
        }
    }

    /// <summary>Adds the table of a list, and the tables of lists within its items.</summary>
    /// <param name="parent">The table that has the list.</param>
    /// <param name="list">The list.</param>
    /// <param name="of">The name of the list that the parent is the table of; empty for a table of the corpus.</param>
    /// <param name="records">The records that have the list, each with the cells of its key.</param>
    private void Add(FlatTable parent, ListColumn list, string of, Func<IEnumerable<(object?[] Key, ExportedRecord Record)>> records)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var columns = new List<FlatColumn>();
        foreach (FlatColumn column in parent.Key)
        {
            string name = column.Name == "position" ? of + "_position" : column.Name;
            columns.Add(column with { Name = SnakeCase.Free(name, taken), Description = columns.Count == 0 ? $"The key of the row of {RootOf(parent).Name}." : $"The position of the item of {parent.Name}.", References = null, Date = null });
        }

        columns.Add(new FlatColumn(SnakeCase.Free("position", taken), ColumnKind.Integer, false, "The position in the list, from 1.") { Max = int.MaxValue });
        int width = columns.Count;
        ItemColumns items = ItemColumns.Of(list.Property, _corpus.Shape, Target, taken, width);
        var flat = new FlatTable(
            SnakeCase.Free($"{parent.Name}_{list.Name}", _names),
            $"{list.Property.Documentation.Plain} One row for each item of the list {list.Name} of {parent.Name}.".TrimStart(),
            [.. columns, .. items.Columns],
            width,
            () => Items(records(), list, width, items))
        {
            Parent = parent,
            Listed = (list, items),
            Dates = items.Dates,
        };
        _tables.Add(flat);
        foreach (ListColumn inner in items.Lists)
            Add(flat, inner, list.Name, () => Inner(records(), list));
    }

    private static IEnumerable<object?[]> Items(IEnumerable<(object?[] Key, ExportedRecord Record)> records, ListColumn list, int width, ItemColumns items)
    {
        object?[] cells = new object?[width + items.Columns.Count];
        foreach ((object?[] key, ExportedRecord record) in records)
        {
            key.CopyTo(cells, 0);
            long position = 0;
            foreach (object item in list.Of(record))
            {
                cells[width - 1] = ++position;
                items.Fill(item, cells, width);
                yield return cells;
            }
        }
    }

    private static IEnumerable<(object?[] Key, ExportedRecord Record)> Inner(IEnumerable<(object?[] Key, ExportedRecord Record)> records, ListColumn list)
    {
        foreach ((object?[] key, ExportedRecord record) in records)
        {
            long position = 0;
            foreach (object item in list.Of(record))
                yield return ([.. key, ++position], (ExportedRecord)item);
        }
    }

    private static FlatTable RootOf(FlatTable table) => table.Parent is { } parent ? RootOf(parent) : table;

    /// <summary>Returns the flat table that a property refers to; null for a reference into another corpus.</summary>
    private string? Target(PropertyShape property) => _targets.GetValueOrDefault(property.Target);
}
