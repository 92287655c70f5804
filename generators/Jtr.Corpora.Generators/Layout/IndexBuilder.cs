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
    private readonly SortedDictionary<string, (TypeShape Target, SortedDictionary<long, SortedSet<long>> Rows)> _indexes = new(StringComparer.Ordinal);

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
        EquatableArray<ResolvedRow> rows = corpus.Tables[table].Rows;
        for (int row = 0; row < rows.Count; row++)
            builder.Collect(row, schema.Tables[table].Record, rows[row].Values);
        return builder._indexes.Select(index => builder.Lay(index.Key, index.Value.Target, index.Value.Rows)).ToEquatable();
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
                    _indexes.Add(index.Name, (_schema.TargetOf(property, index), []));
            }
        }
    }

    private void Collect(int row, RecordShape record, EquatableArray<ResolvedValue> values)
    {
        for (int i = 0; i < values.Count; i++)
        {
            PropertyShape property = record.Properties[i];
            foreach (ResolvedValue value in values[i].Present)
            {
                if (property.Type.Kind == ValueKind.Value)
                    Collect(row, _schema.ValueOf(property.Type.Target), value.Items);
                foreach (IndexShape index in property.Indexes)
                    Enter(index, property, value, row);
            }
        }
    }

    private void Enter(IndexShape index, PropertyShape property, ResolvedValue value, int row)
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

        SortedDictionary<long, SortedSet<long>> rows = _indexes[index.Name].Rows;
        if (!rows.TryGetValue(number, out SortedSet<long>? set))
            rows.Add(number, set = []);
        set.Add(row);
    }

    private IndexLayout Lay(string name, TypeShape target, SortedDictionary<long, SortedSet<long>> found)
    {
        long count = target.Kind switch
        {
            ValueKind.Enum => _schema.EnumOf(target.Target).Labels.Select(label => label.Value).DefaultIfEmpty(-1).Max() + 1,
            ValueKind.ForeignReference => _foreign.Of(target.Target).Count,
            _ => RowNumber.Count(_schema, _corpus, target),
        };
        var rows = new List<long>();
        var ends = new List<long>();
        for (long number = 0; number < count; number++)
        {
            if (found.TryGetValue(number, out SortedSet<long>? set))
                rows.AddRange(_ranks.Count == 0 ? set : set.OrderBy(row => _ranks[(int)row]));
            ends.Add(rows.Count);
        }

        return new IndexLayout(name, target, new ColumnLayout(name + "Ends", 0, ends.ToEquatable()), new ColumnLayout(name + "Rows", 0, rows.ToEquatable()));
    }
}
