using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Resolving;

/// <summary>Merges the files: one row for each key, with references as row numbers.</summary>
internal sealed class Resolver
{
    /// <summary>The maximum number of comparisons of missing keys with existing keys: less than a second's work.</summary>
    private const int MostComparisons = 1_000_000;

    private readonly SchemaShape _schema;
    private readonly Hints _hints = new(MostComparisons);
    private readonly Dictionary<TypeShape, string[]> _keys = [];

    // The tables that a reference may point into, by the full name of its target.
    private readonly Dictionary<string, int[]> _targets = new(StringComparer.Ordinal);
    private readonly List<SeedProblem> _problems = [];
    private readonly RowSource[][] _rows;

    // For each table the numbers of its rows by key; null until a reference asks for them.
    private readonly Dictionary<string, int>?[] _numbers;
    private readonly bool[] _whole;
    private readonly HashSet<string>[] _unread;
    private readonly List<(int Table, RowSource Source)> _others = [];
    private readonly EquatableArray<ForeignTable> _foreign;
    private readonly Dictionary<string, HashSet<string>> _foreignKeys = [];

    private Resolver(SchemaShape schema, IReadOnlyList<BoundFile> files, EquatableArray<ForeignTable> foreign)
    {
        _schema = schema;
        _foreign = foreign;
        _rows = new RowSource[schema.Tables.Count][];
        _numbers = new Dictionary<string, int>[schema.Tables.Count];
        _whole = new bool[schema.Tables.Count];
        _unread = new HashSet<string>[schema.Tables.Count];
        BoundFile[] sorted = files.OrderBy(file => file.File, StringComparer.Ordinal).ToArray();
        for (int table = 0; table < schema.Tables.Count; table++)
        {
            BoundFile[] own = sorted.Where(file => file.Table == table).ToArray();
            _whole[table] = own.All(file => file.IsWhole);
            _unread[table] = [.. own.SelectMany(file => file.UnreadKeys)];
            _rows[table] = Distinct(table, own);
            foreach (BoundFile file in own)
                _others.AddRange(file.Keyless.Select(row => (table, new RowSource(file.File, row))));
        }

        UniqueAcrossUnions();
    }

    /// <param name="foreign">The keys of the tables of other assemblies that the schema refers to.</param>
    public static Resolution Resolve(SchemaShape schema, IReadOnlyList<BoundFile> files, EquatableArray<ForeignTable> foreign = default)
    {
        var resolver = new Resolver(schema, files, foreign);
        ResolvedTable[] tables = schema.Tables.Select((shape, table) => resolver.Table(shape, table)).ToArray();

        // Arguments are evaluated in order: the problems come last, after the others have added to them.
        return new Resolution(
            new ResolvedCorpus(tables.ToEquatable()),
            resolver._rows.Select(rows => new EquatableArray<RowSource>(rows)).ToEquatable(),
            resolver._others.Select(other => new OtherRow(other.Table, other.Source, new EquatableArray<ResolvedValue>(resolver.Values(other.Source.Row.Values, schema.Tables[other.Table].Record, other.Source.File)))).ToEquatable(),
            resolver._problems.ToEquatable());
    }

    /// <summary>Returns the rows of a table by key. If two rows have the same key, keeps the one in the first file.</summary>
    private RowSource[] Distinct(int table, BoundFile[] files)
    {
        var rows = new RowSource[files.Sum(file => file.Rows.Count)];
        int count = 0;
        foreach (BoundFile file in files)
        {
            foreach (BoundRow row in file.Rows)
                rows[count++] = new RowSource(file.File, row);
        }

        // The rows of a large table usually are in order, and almost always distinct.
        if (!IsAscending(rows))
        {
            RowSource[] unsorted = [.. rows];
            Array.Sort(rows.Select(row => row.Row.Key).ToArray(), rows, StringComparer.Ordinal);
            if (!IsAscending(rows))
                return First(table, unsorted).OrderBy(row => row.Row.Key, StringComparer.Ordinal).ToArray();
        }

        return rows;
    }

    private static bool IsAscending(RowSource[] rows)
    {
        for (int i = 1; i < rows.Length; i++)
        {
            if (string.CompareOrdinal(rows[i - 1].Row.Key, rows[i].Row.Key) >= 0)
                return false;
        }

        return true;
    }

    /// <summary>Returns the first row of each key, and reports the others.</summary>
    private List<RowSource> First(int table, RowSource[] rows)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var found = new List<RowSource>();
        foreach (RowSource row in rows)
        {
            if (first.TryGetValue(row.Row.Key, out string? other))
            {
                Problem(Descriptors.DuplicateKey, row.File, row.Row.KeyToken, row.Row.Key, other);
                _others.Add((table, row));
            }
            else
            {
                first.Add(row.Row.Key, row.File);
                found.Add(row);
            }
        }

        return found;
    }

    /// <summary>Checks that a key names one row among all the tables behind a union; otherwise a reference to the union would be ambiguous.</summary>
    private void UniqueAcrossUnions()
    {
        var said = new HashSet<(string, int)>();
        foreach (UnionShape union in _schema.Unions)
        {
            var first = new Dictionary<string, string>();
            foreach (int table in _schema.TablesOf(union.FullName))
            {
                foreach ((string file, BoundRow row) in _rows[table])
                {
                    if (!first.TryGetValue(row.Key, out string? other))
                        first.Add(row.Key, file);
                    else if (said.Add((file, row.KeyToken)))
                        Problem(Descriptors.DuplicateKey, file, row.KeyToken, row.Key, other);
                }
            }
        }
    }

    private ResolvedTable Table(TableShape shape, int table)
    {
        RowSource[] sources = _rows[table];
        var rows = new ResolvedRow[sources.Length];
        for (int i = 0; i < rows.Length; i++)
            rows[i] = new ResolvedRow(sources[i].Row.Key, new EquatableArray<ResolvedValue>(Values(sources[i].Row.Values, shape.Record, sources[i].File)));
        return new ResolvedTable(new EquatableArray<ResolvedRow>(rows));
    }

    private ResolvedValue[] Values(EquatableArray<BoundValue> bound, RecordShape record, string file)
    {
        var values = new ResolvedValue[bound.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = Value(bound[i], record.Properties[i].Type, file);
        return values;
    }

    private ResolvedValue Value(in BoundValue value, TypeShape type, string file)
    {
        switch (value.Kind)
        {
            case BoundKind.Absent:
                return ResolvedValue.Absent;
            case BoundKind.Reference:
                return Reference(value, type, file);
            case BoundKind.ForeignReference:
                return Foreign(value, type, file);
            case BoundKind.Value:
                return ResolvedValue.OfItems(BoundKind.Value, Values(value.Items, _schema.ValueOf(type.Target), file));
            case BoundKind.List:
                return List(value.Items, type, file);
            default:
                return ResolvedValue.Of(value);
        }
    }

    private ResolvedValue List(EquatableArray<BoundValue> bound, TypeShape type, string file)
    {
        var items = new ResolvedValue[bound.Count];
        int count = 0;
        foreach (BoundValue item in bound)
        {
            ResolvedValue value = Value(item, type, file);
            if (value.Kind != BoundKind.Absent)
                items[count++] = value;
        }

        Array.Resize(ref items, count);
        return ResolvedValue.OfItems(BoundKind.List, items);
    }

    private ResolvedValue Reference(in BoundValue value, TypeShape type, string file)
    {
        int before = 0;
        bool whole = true;
        if (!_targets.TryGetValue(type.Target, out int[]? targets))
            _targets.Add(type.Target, targets = [.. _schema.TargetsOf(type)]);
        foreach (int table in targets)
        {
            if (Numbers(table).TryGetValue(value.Text, out int row))
                return ResolvedValue.OfReference(before + row);
            before += _rows[table].Length;
            whole &= _whole[table] && !_unread[table].Contains(value.Text);
        }

        // The unreadable row was reported; references to it are not.
        if (whole)
        {
            string target = type.Kind == ValueKind.UnionReference
                ? _schema.UnionOf(type.Target).TableClass
                : $"'{_schema.Tables[_schema.TableOf(type.Target)].Name}'";
            if (!_keys.TryGetValue(type, out string[]? keys))
                _keys.Add(type, keys = [.. _schema.TargetsOf(type).SelectMany(table => Numbers(table).Keys)]);
            Problem(Descriptors.DanglingReference, file, value.Token, value.Text, target, _hints.DidYouMean(keys, value.Text, keys));
        }

        return ResolvedValue.Absent;
    }

    private Dictionary<string, int> Numbers(int table)
    {
        if (_numbers[table] is { } known)
            return known;
        var numbers = new Dictionary<string, int>(_rows[table].Length);
        for (int row = 0; row < _rows[table].Length; row++)
            numbers[_rows[table][row].Row.Key] = row;
        return _numbers[table] = numbers;
    }

    private ResolvedValue Foreign(in BoundValue value, TypeShape type, string file)
    {
        if (!_foreignKeys.TryGetValue(type.Target, out HashSet<string>? keys))
        {
            keys = [.. _foreign.Where(table => table.Record == type.Target).SelectMany(table => table.Keys).SelectMany(text => text.Split([' '], StringSplitOptions.RemoveEmptyEntries))];
            _foreignKeys.Add(type.Target, keys);
        }

        if (keys.Contains(value.Text))
            return ResolvedValue.Of(value);
        Problem(Descriptors.DanglingReference, file, value.Token, value.Text, _schema.ForeignOf(type.Target).Described, _hints.DidYouMean(keys, value.Text, keys));
        return ResolvedValue.Absent;
    }

    private void Problem(Descriptor descriptor, string file, int token, params string[] arguments) =>
        _problems.Add(new SeedProblem(descriptor, file, token, arguments));
}
