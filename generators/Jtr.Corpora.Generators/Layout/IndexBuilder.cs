using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out the reverse indexes of a table: those of its record and of its nested values, each posting list sorted by time.</summary>
internal sealed class IndexBuilder
{
    private readonly SchemaShape _schema;
    private readonly ResolvedCorpus _corpus;
    private readonly ForeignKeys _foreign;

    // For each row its rank in time; empty if the table has no date.
    private readonly EquatableArray<long> _ranks;

    // Two properties may share one index: the evidence of a fact and the evidence of its names.
    private readonly SortedDictionary<string, Entries> _indexes = new(StringComparer.Ordinal);

    private IndexBuilder(SchemaShape schema, ResolvedCorpus corpus, ForeignKeys foreign, EquatableArray<long> ranks)
    {
        _schema = schema;
        _corpus = corpus;
        _foreign = foreign;
        _ranks = ranks;
    }

    /// <param name="foreign">The numbers of the rows of other assemblies that the table refers to.</param>
    /// <param name="ranks">For each row of the table its rank by its first date; empty in a table without one.</param>
    public static EquatableArray<IndexLayout> Build(SchemaShape schema, ResolvedCorpus corpus, ForeignKeys foreign, int table, EquatableArray<long> ranks)
    {
        var builder = new IndexBuilder(schema, corpus, foreign, ranks);
        builder.Declare(schema.Tables[table].Record);
        if (builder._indexes.Count == 0)
            return default;
        var indexed = PropertyTree.Of(schema, schema.Tables[table].Record, static property => property.Indexes.Count > 0);
        EquatableArray<ResolvedRow> rows = corpus.Tables[table].Rows;
        for (int row = 0; row < rows.Count; row++)
            builder.Collect(row, indexed, rows[row].Values);
        return builder._indexes.Select(index => builder.Lay(index.Key, index.Value)).ToEquatable();
    }

    /// <summary>Adds an entry for every declared index, so that an index without rows exists too.</summary>
    private void Declare(RecordShape record)
    {
        foreach (PropertyShape property in record.Properties)
        {
            if (property.Type.Kind == ValueKind.Value)
                Declare(_schema.ValueOf(property.Type.Target));
            foreach (IndexShape index in property.Indexes)
            {
                if (!_indexes.ContainsKey(index.Name))
                    _indexes.Add(index.Name, new Entries(_schema.TargetOf(property, index)));
            }
        }
    }

    private void Collect(int row, PropertyTree indexed, EquatableArray<ResolvedValue> values)
    {
        foreach (PropertyTree.Branch branch in indexed.Branches)
        {
            foreach (ResolvedValue value in values[branch.Index].Present)
            {
                if (branch.Nested is { } nested)
                    Collect(row, nested, value.Items);
                foreach (IndexShape index in branch.Property.Indexes)
                    Enter(index, branch.Property, value, row);
            }
        }
    }

    private void Enter(IndexShape index, PropertyShape property, in ResolvedValue value, int row)
    {
        long number = value.Kind == BoundKind.ForeignReference ? _foreign.NumberOf(property.Type, value.Text) : value.Integer;
        if (index.Through is not null)
        {
            int table = _schema.TableOf(property.Type.Target);
            int through = _schema.Tables[table].Record.IndexOf(index.Through);
            ResolvedValue further = _corpus.Tables[table].Rows[(int)number].Values[through];
            if (further.Kind == BoundKind.Absent)
                return;
            number = further.Integer;
        }

        _indexes[index.Name].Add(number, row);
    }

    private IndexLayout Lay(string name, Entries entries)
    {
        TypeShape target = entries.Target;
        long count = target.Kind switch
        {
            ValueKind.Enum => _schema.EnumOf(target.Target).Labels.Select(label => label.Value).DefaultIfEmpty(-1).Max() + 1,
            ValueKind.ForeignReference => _foreign.Of(target.Target).Count,
            _ => RowNumber.Count(_schema, _corpus, target),
        };
        (long[] ends, long[] rows) = entries.ByTarget((int)count);
        if (_ranks.Count > 0)
        {
            var ranks = new long[rows.Length];
            for (int i = 0; i < ranks.Length; i++)
                ranks[i] = _ranks[(int)rows[i]];
            for (int number = 0, start = 0; number < ends.Length; start = (int)ends[number++])
                Array.Sort(ranks, rows, start, (int)ends[number] - start);
        }

        return new IndexLayout(name, target, new ColumnLayout(name + "Ends", 0, new EquatableArray<long>(ends)), new ColumnLayout(name + "Rows", 0, new EquatableArray<long>(rows)));
    }

    /// <summary>The entries of an index, in the order of the rows.</summary>
    private sealed class Entries(TypeShape target)
    {
        private readonly List<(long Number, int Row)> _entries = [];

        public TypeShape Target => target;

        public void Add(long number, int row) => _entries.Add((number, row));

        /// <summary>Returns for each target the end of its rows, and the rows in order, each once.</summary>
        public (long[] Ends, long[] Rows) ByTarget(int count)
        {
            var next = new int[count + 1];
            foreach ((long number, _) in _entries)
            {
                if (number >= 0 && number < count)
                    next[number + 1]++;
            }

            for (int number = 1; number <= count; number++)
                next[number] += next[number - 1];
            var rows = new long[next[count]];
            foreach ((long number, int row) in _entries)
            {
                if (number >= 0 && number < count)
                    rows[next[number]++] = row;
            }

            // Now next holds the end of each target's rows. A row that refers to a target twice has two adjacent entries there.
            var ends = new long[count];
            int end = 0;
            for (int number = 0, at = 0; number < count; number++)
            {
                int start = end;
                for (; at < next[number]; at++)
                {
                    if (end == start || rows[end - 1] != rows[at])
                        rows[end++] = rows[at];
                }

                ends[number] = end;
            }

            Array.Resize(ref rows, end);
            return (ends, rows);
        }
    }
}
