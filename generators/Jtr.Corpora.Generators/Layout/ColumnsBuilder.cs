using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Builds the columns of a property, with those of the values nested in it.</summary>
/// <param name="pools">The pools into which the texts, dates and decimals go.</param>
/// <param name="foreign">The numbers of the rows of other assemblies; null if the property refers to none.</param>
internal sealed class ColumnsBuilder(SchemaShape schema, Pools pools, ForeignKeys? foreign)
{
    private ResolvedValue[] _buffer = [];

    public Pools Pools => pools;

    public List<PartColumn> Columns { get; } = [];

    /// <summary>Adds a column of integers.</summary>
    public void Add(string path, long[] values) => Columns.Add(new PartColumn(new ColumnLayout(path, 0, new EquatableArray<long>(values)), ValueKind.Integer, false));

    /// <summary>Adds the columns of a property of a table.</summary>
    /// <param name="at">The place of the property in the record.</param>
    public void Add(string path, PropertyShape property, EquatableArray<ResolvedRow> rows, int at)
    {
        var groups = new EquatableArray<ResolvedValue>[rows.Count];
        for (int row = 0; row < groups.Length; row++)
            groups[row] = rows[row].Values;
        Add(path, property, groups, at);
    }

    /// <summary>Adds the columns of a property that is not a list.</summary>
    public void Add(string path, PropertyShape property, ResolvedValue[] values) => Values(path, property.Type, property.IsNullable, values.Length, values);

    /// <summary>Adds the columns of a property.</summary>
    /// <param name="groups">The values of each record that has the property; empty for an absent nested value.</param>
    /// <param name="at">The place of the property among them.</param>
    private void Add(string path, PropertyShape property, EquatableArray<ResolvedValue>[] groups, int at)
    {
        if (!property.IsList)
        {
            Values(path, property.Type, property.IsNullable, groups.Length, Single(groups, at));
            return;
        }

        var ends = new long[groups.Length];
        int end = 0;
        for (int i = 0; i < ends.Length; i++)
            ends[i] = end += groups[i].Count == 0 ? 0 : groups[i][at].Items.Count;
        Add(path + "Ends", ends);
        Values(path, property.Type, isNullable: false, end, Items(groups, at, end));
    }

    private ResolvedValue[] Single(EquatableArray<ResolvedValue>[] groups, int at)
    {
        ResolvedValue[] values = Buffer(groups.Length);
        for (int i = 0; i < groups.Length; i++)
            values[i] = groups[i].Count == 0 ? ResolvedValue.Absent : groups[i][at];
        return values;
    }

    private ResolvedValue[] Items(EquatableArray<ResolvedValue>[] groups, int at, int count)
    {
        ResolvedValue[] values = Buffer(count);
        int next = 0;
        foreach (EquatableArray<ResolvedValue> group in groups)
        {
            foreach (ResolvedValue item in group.Count == 0 ? default : group[at].Items)
                values[next++] = item;
        }

        return values;
    }

    /// <summary>Returns the buffer of the values of one property. A column or the groups of a nested record are made of them before the next property fills it.</summary>
    private ResolvedValue[] Buffer(int count)
    {
        if (_buffer.Length < count)
            _buffer = new ResolvedValue[count];
        return _buffer;
    }

    private void Values(string path, TypeShape type, bool isNullable, int count, ResolvedValue[] values)
    {
        if (type.Kind == ValueKind.Value)
            Nested(path, schema.ValueOf(type.Target), isNullable, count, values);
        else if (type.Kind is ValueKind.Text or ValueKind.Date or ValueKind.Decimal)
            Pooled(path, type.Kind, isNullable, count, values);
        else
            Column(path, type, isNullable, count, values);
    }

    private void Nested(string path, RecordShape record, bool isNullable, int count, ResolvedValue[] values)
    {
        var groups = new EquatableArray<ResolvedValue>[count];
        var given = new long[isNullable ? count : 0];
        for (int i = 0; i < count; i++)
        {
            if (isNullable)
                given[i] = values[i].Kind == BoundKind.Absent ? 0 : 1;
            groups[i] = values[i].Items;
        }

        if (isNullable)
            Add(path, given);
        for (int i = 0; i < record.Properties.Count; i++)
            Add(path + "_" + record.Properties[i].Name, record.Properties[i], groups, i);
    }

    /// <summary>Adds a column of texts, dates or decimals.</summary>
    private void Pooled(string path, ValueKind kind, bool isNullable, int count, ResolvedValue[] values)
    {
        var numbers = new long[count];
        for (int i = 0; i < count; i++)
        {
            numbers[i] = values[i].Kind switch
            {
                BoundKind.Absent => 0,
                BoundKind.Date => pools.Dates.GetOrAdd(values[i].Text) + 1L,
                BoundKind.Decimal => pools.Decimals.GetOrAdd(values[i].Decimal) + 1L,
                _ => pools.Texts.GetOrAdd(values[i].Text) + 1L,
            };
        }

        Columns.Add(new PartColumn(new ColumnLayout(path, 0, new EquatableArray<long>(numbers)), kind, isNullable));
    }

    /// <summary>Adds a column of numbers. A required column without a value, from seeds with errors, gets 0: such a build fails anyway.</summary>
    private void Column(string path, TypeShape type, bool isNullable, int count, ResolvedValue[] values)
    {
        var numbers = new long[count];
        var isGiven = new bool[count];
        for (int i = 0; i < count; i++)
        {
            isGiven[i] = values[i].Kind != BoundKind.Absent;
            if (isGiven[i])
                numbers[i] = values[i].Kind == BoundKind.ForeignReference ? foreign!.NumberOf(type, values[i].Text) : values[i].Integer;
        }

        long offset = isNullable ? OffsetOf(numbers, isGiven) : 0;
        for (int i = 0; i < count && isNullable; i++)
            numbers[i] = isGiven[i] ? unchecked(numbers[i] - offset + 1) : 0;
        Columns.Add(new PartColumn(new ColumnLayout(path, offset, new EquatableArray<long>(numbers)), type.Kind, isNullable));
    }

    /// <summary>
    /// Returns the offset of a column with absent values: its lowest number, or 0 if none is negative. Stored numbers wrap around modulo 2^64, so exactly one number, offset - 1,
    /// cannot be stored. If the column contains this number, its numbers span the whole range, and the offset is raised to a number whose predecessor is not in the column.
    /// </summary>
    private static long OffsetOf(long[] numbers, bool[] isGiven)
    {
        // An absent value counts as 0, which is no lower than the offset.
        long offset = 0;
        foreach (long number in numbers)
            offset = Math.Min(offset, number);
        if (offset != long.MinValue)
            return offset;
        var given = new HashSet<long>(numbers.Where((_, i) => isGiven[i]));
        while (given.Contains(unchecked(offset - 1)))
            offset = unchecked(offset + 1);
        return offset;
    }
}
