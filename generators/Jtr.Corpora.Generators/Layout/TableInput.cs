using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>
/// The input of a table's layout. Two inputs are equal if the table and every table that its layout reads have equal rows, and every other table has the same number
/// of rows. After an edit of a table, only the tables that depend on it are therefore laid out again.
/// </summary>
internal sealed class TableInput : IEquatable<TableInput>
{
    private readonly SchemaShape _schema;
    private readonly ResolvedCorpus _corpus;
    private readonly int _table;

    // For each table, true if the layout reads its rows; if false, the layout depends at most on their number.
    private readonly bool[] _isRead;

    private TableInput(SchemaShape schema, ResolvedCorpus corpus, int table)
    {
        _schema = schema;
        _corpus = corpus;
        _table = table;
        _isRead = new bool[schema.Tables.Count];
        MarkTablesOf(schema.Tables[table]);
    }

    /// <summary>Returns the inputs of the tables of a corpus.</summary>
    public static IEnumerable<TableInput> Of(SchemaShape schema, ResolvedCorpus corpus) => Enumerable.Range(0, corpus.Tables.Count).Select(table => new TableInput(schema, corpus, table));

    public TableLayout Build() => LayoutBuilder.Table(_schema, _corpus, _table);

    public bool Equals(TableInput? other)
    {
        if (other is null || other._table != _table || !_schema.Equals(other._schema) || _corpus.Tables.Count != other._corpus.Tables.Count)
            return false;
        for (int table = 0; table < _isRead.Length; table++)
        {
            ResolvedTable own = _corpus.Tables[table], others = other._corpus.Tables[table];
            if (_isRead[table] ? !own.Equals(others) : own.Rows.Count != others.Rows.Count)
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as TableInput);

    public override int GetHashCode() => _table;

    private void MarkTablesOf(TableShape table)
    {
        _isRead[_table] = true;
        var followed = new HashSet<(string Record, string Path)>();
        foreach (string? path in table.Details.Concat([table.Headline, table.Sources]))
            MarkPath(table.Record, path, followed);
        foreach (PropertyTree.Branch branch in PropertyTree.Of(_schema, table.Record, static property => property.IsDerived).Branches)
            MarkDerived(table.Record, branch.Property, followed);
        MarkIndexes(PropertyTree.Of(_schema, table.Record, static property => property.Indexes.Any(static index => index.Through is not null)));
    }

    /// <summary>Marks the tables through which a path leads.</summary>
    private void MarkPath(RecordShape record, string? path, HashSet<(string Record, string Path)> followed)
    {
        if (path is null || !followed.Add((record.FullName, path)))
            return;
        (string first, string? rest) = PathReader.Split(path);
        int index = record.IndexOf(first);
        if (index < 0)
            return;
        PropertyShape property = record.Properties[index];
        MarkDerived(record, property, followed);
        if (property.Type.Kind == ValueKind.Value)
            MarkPath(_schema.ValueOf(property.Type.Target), rest, followed);
        foreach (int table in property.Type.Kind is ValueKind.Reference or ValueKind.UnionReference ? _schema.TargetsOf(property.Type) : [])
        {
            _isRead[table] = true;
            MarkPath(_schema.Tables[table].Record, rest, followed);
        }
    }

    /// <summary>Marks the tables from which a property is derived.</summary>
    private void MarkDerived(RecordShape record, PropertyShape property, HashSet<(string Record, string Path)> followed)
    {
        if (property.InverseOf is not null)
            _isRead[_schema.TableOf(property.Type.Target)] = true;
        MarkPath(record, property.Every?.Path, followed);
        MarkPath(record, property.DateElse?.Path, followed);
        if (property.DateElse?.Unless is { } unless && record.IndexOf(unless) is >= 0 and int index)
            MarkDerived(record, record.Properties[index], followed);
    }

    /// <summary>Marks the tables through which an index leads.</summary>
    private void MarkIndexes(PropertyTree indexes)
    {
        foreach (PropertyTree.Branch branch in indexes.Branches)
        {
            if (branch.Property.Indexes.Any(static index => index.Through is not null))
                _isRead[_schema.TableOf(branch.Property.Type.Target)] = true;
            if (branch.Nested is { } nested)
                MarkIndexes(nested);
        }
    }
}
