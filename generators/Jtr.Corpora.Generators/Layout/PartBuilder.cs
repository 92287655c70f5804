using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Builds the parts of a table.</summary>
internal sealed class PartBuilder(SchemaShape schema, ResolvedCorpus corpus, int table)
{
    private readonly TableShape _shape = schema.Tables[table];
    private readonly EquatableArray<ResolvedRow> _rows = corpus.Tables[table].Rows;
    private readonly PathReaders _readers = new(schema, corpus);

    // Null until a part of the members is built; the other parts do not count them.
    private bool? _hasMembers;

    public KeysPart Keys()
    {
        var keys = new string[_rows.Count];
        var identifiers = new string[keys.Length];
        HashSet<string> taken = ReservedNames.Of(_shape, schema);
        for (int row = 0; row < keys.Length; row++)
        {
            keys[row] = _rows[row].Key;

            // A row whose name is taken, which is reported, has no member, so that the compiler reports no second error.
            string identifier = HasMember(_rows[row]) ? Identifiers.Pascal(keys[row]) : "";
            identifiers[row] = taken.Add(identifier) ? identifier : "";
        }

        return new KeysPart(new EquatableArray<string>(keys), new EquatableArray<string>(identifiers), KeyBuilder.Build("KeySlots", keys));
    }

    public ColumnsPart Property(int index, Pools? pools)
    {
        PropertyShape property = _shape.Record.Properties[index];
        var columns = new ColumnsBuilder(schema, pools ?? new Pools(), ForeignKeys.Of(schema, _shape.Record, corpus.Tables[table], property));
        if (property.InverseOf is not null)
            Inverse(columns, property);
        else if (property.Every is { } every)
            columns.Add(property.Name, _rows.Select(row => _readers.Every(_shape.Record, row.Values, every) ? 1L : 0L).ToArray());
        else if (property.DateElse is not null)
            columns.Add(property.Name, property, DerivedDate.Of(_readers, table, index));
        else
            columns.Add(property.Name, property, _rows, index);
        return Part(columns, pools);
    }

    /// <summary>Returns for each row the texts at the end of the path to its sources, joined into one text.</summary>
    public ColumnsPart Sources(Pools? pools)
    {
        PathReader path = _readers.Of(_shape.Record, _shape.Sources!);
        var values = new ResolvedValue[_rows.Count];
        for (int row = 0; row < values.Length; row++)
            values[row] = path.Joined(_rows[row].Values, "; ") is { Length: > 0 } text ? ResolvedValue.OfText(BoundKind.Text, text) : ResolvedValue.Absent;
        var columns = new ColumnsBuilder(schema, pools ?? new Pools(), foreign: null);
        columns.Add(LayoutBuilder.SourcesOfLine.Name, LayoutBuilder.SourcesOfLine, values);
        return Part(columns, pools);
    }

    public ForeignKeysPart Foreign()
    {
        var keys = ForeignKeys.Of(schema, _shape.Record, corpus.Tables[table]);
        return new ForeignKeysPart(schema.ForeignIn(_shape.Record).Select(shape => keys.Of(shape.FullName).ToEquatable()).ToEquatable());
    }

    public NamesPart Names(Pools? pools)
    {
        Pools own = pools ?? new Pools();
        NameLayout names = NameBuilder.Build(schema, corpus, table, own.Texts.GetOrAdd);
        return new NamesPart(names, pools is null ? own.Values : null);
    }

    public OrderPart Order()
    {
        EquatableArray<PropertyShape> properties = _shape.Record.Properties;
        SortLayout[] sorts = [.. Enumerable.Range(0, properties.Count).Where(property => properties[property].IsSorted).Select(Sorted)];
        var foreign = ForeignKeys.Of(schema, _shape.Record, corpus.Tables[table]);
        EquatableArray<IndexLayout> indexes = IndexBuilder.Build(schema, corpus, foreign, table, sorts.Length == 0 ? default : sorts[0].Ranks.Values);
        if (sorts.Length > 0)
            sorts[0] = sorts[0] with { Defaults = Defaults(sorts[0], indexes) };
        return new OrderPart(new EquatableArray<SortLayout>(sorts), indexes);
    }

    public DetailsPart Details()
    {
        PathReader[] paths = [.. _shape.Details.Select(path => _readers.Of(_shape.Record, path))];
        var rows = new EquatableArray<DetailLayout>[_rows.Count];
        for (int row = 0; row < rows.Length; row++)
        {
            if (!IsDescribed(_rows[row]))
                continue;
            var details = new DetailLayout[paths.Length];
            int count = 0;
            foreach (PathReader path in paths)
            {
                if (path.Joined(_rows[row].Values, ", ") is { Length: > 0 } text)
                    details[count++] = new DetailLayout(path.Label, text);
            }

            Array.Resize(ref details, count);
            rows[row] = new EquatableArray<DetailLayout>(details);
        }

        return new DetailsPart(new EquatableArray<EquatableArray<DetailLayout>>(rows));
    }

    public HeadlinesPart Headlines()
    {
        var rows = new string?[_rows.Count];
        PathReader? path = _shape.Headline is { } headline ? _readers.Of(_shape.Record, headline) : null;
        for (int row = 0; row < rows.Length && path is not null; row++)
            rows[row] = IsDescribed(_rows[row]) ? path.First(_rows[row].Values) : null;
        return new HeadlinesPart(new EquatableArray<string?>(rows));
    }

    private static ColumnsPart Part(ColumnsBuilder columns, Pools? pools) => new(columns.Columns.ToEquatable(), pools is null ? columns.Pools.Values : null);

    // Without members the class compiles, so that JTR0027 is the only error.
    private bool HasMembers => _hasMembers ??= _shape.HasMembers(_rows.Count) && _shape.MembersOf(_rows) <= TableShape.MaxMembers;

    private bool HasMember(ResolvedRow row) => HasMembers && _shape.HasMember(row.Values);

    /// <summary>Returns true if the headline and the details of a row are written. Only the key of any other row is.</summary>
    private bool IsDescribed(ResolvedRow row) => _shape.HoldsWithdrawals || HasMember(row);

    /// <summary>Adds the columns with the rows of another table that refer to each row of this one.</summary>
    private void Inverse(ColumnsBuilder columns, PropertyShape property)
    {
        int other = schema.TableOf(property.Type.Target);
        RecordShape record = schema.Tables[other].Record;
        int reference = record.IndexOf(property.InverseOf!);
        int order = property.InverseOrder is null ? -1 : record.IndexOf(property.InverseOrder);
        var rows = new List<long>();
        var ends = new List<long>();
        ILookup<long, int> referring = Enumerable.Range(0, corpus.Tables[other].Rows.Count)
            .Where(row => corpus.Tables[other].Rows[row].Values[reference].Kind == BoundKind.Reference)
            .ToLookup(row => corpus.Tables[other].Rows[row].Values[reference].Integer);
        for (int row = 0; row < _rows.Count; row++)
        {
            rows.AddRange(referring[row].OrderBy(i => order < 0 ? 0 : corpus.Tables[other].Rows[i].Values[order].Integer).ThenBy(i => i).Select(i => (long)i));
            ends.Add(rows.Count);
        }

        columns.Add(property.Name + "Ends", [.. ends]);
        columns.Add(property.Name, [.. rows]);
    }

    private SortLayout Sorted(int index)
    {
        PropertyShape property = _shape.Record.Properties[index];
        string name = ReservedNames.SortedName(property);
        ResolvedValue[] values = DerivedDate.Of(_readers, table, index);
        DateOrder dated = DateOrder.Of(values);
        var rows = new long[values.Length];
        int count = dated.Rows.Length;
        dated.Rows.CopyTo(rows, 0);
        for (int row = 0; row < rows.Length; row++)
        {
            if (values[row].Kind != BoundKind.Date)
                rows[count++] = row;
        }

        long[] ranks = new long[rows.Length];
        for (int rank = 0; rank < rows.Length; rank++)
            ranks[rows[rank]] = rank;
        return new SortLayout(
            name,
            property.Name,
            dated.Rows.Length,
            new ColumnLayout(name, 0, new EquatableArray<long>(rows)),
            new ColumnLayout(name + "Ranks", 0, new EquatableArray<long>(ranks)),
            ReachBuilder.Build(name, dated.Dates, property.IsThroughout),
            Defaults: null);
    }

    /// <summary>Returns for each rank whether the row meets the default filters of the query, as a column of 0 and 1; null if it has none.</summary>
    private ColumnLayout? Defaults(SortLayout sort, EquatableArray<IndexLayout> indexes)
    {
        PropertyShape[] excluded = [.. _shape.Record.Properties.Where(static property => property.IsExcludedByDefault)];
        QueryIndex[] filters = [.. QueryIndex.Of(schema, _shape).Where(static index => index.DefaultValues != 0)];
        if (excluded.Length == 0 && filters.Length == 0)
            return null;
        var meets = new bool[_rows.Count];
        for (int row = 0; row < meets.Length; row++)
            meets[row] = !excluded.Any(property => _readers.IsTrue(_shape.Record, _rows[row].Values, property));
        foreach (QueryIndex filter in filters)
        {
            bool[] accepted = RowsWithAny(filter.DefaultValues, indexes.Single(index => index.Name == filter.Name));
            for (int row = 0; row < meets.Length; row++)
                meets[row] &= accepted[row];
        }

        var byRank = new long[meets.Length];
        for (int rank = 0; rank < byRank.Length; rank++)
            byRank[rank] = meets[(int)sort.Rows.Values[rank]] ? 1 : 0;
        return new ColumnLayout(sort.Name + "Defaults", 0, new EquatableArray<long>(byRank));
    }

    /// <summary>Returns for each row whether it is in the posting list of one of some enumeration values.</summary>
    private bool[] RowsWithAny(ulong values, IndexLayout index)
    {
        var accepted = new bool[_rows.Count];
        for (int value = 0, start = 0; value < index.Ends.Values.Count; value++)
        {
            int end = (int)index.Ends.Values[value];
            for (int at = start; at < end && (values >> value & 1) != 0; at++)
                accepted[(int)index.Rows.Values[at]] = true;
            start = end;
        }

        return accepted;
    }
}
