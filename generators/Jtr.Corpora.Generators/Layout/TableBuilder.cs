using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Puts the layout of a table together from its parts: the pools, into which the values of all parts go, and the columns that refer to them.</summary>
internal sealed class TableBuilder(SchemaShape schema, int table, Pools pools)
{
    private readonly TableShape _shape = schema.Tables[table];
    private readonly List<ColumnLayout> _columns = [];
    private KeysPart? _keys;
    private ForeignKeysPart? _foreign;
    private OrderPart? _order;
    private DetailsPart? _details;
    private HeadlinesPart? _headlines;
    private NameLayout? _names;

    /// <param name="parts">The parts. They are enumerated once and in order: each part that shares the pools of the table is built after the values of those before it are in them.</param>
    public TableLayout Build(IEnumerable<PartLayout> parts)
    {
        foreach (PartLayout part in parts)
            Add(part);
        EquatableArray<ForeignLayout> foreign = schema.ForeignIn(_shape.Record).Select((shape, i) => Foreign(shape, _foreign!.Keys[i])).ToEquatable();
        return new TableLayout(
            _shape,
            _keys!.Keys.Count,
            _keys.LookUp,
            TextsLayout.Of(pools.Texts.Values),
            DatesLayout.Of(pools.Dates.Values),
            DecimalsLayout.Of(pools.Decimals.Values),
            _columns.ToEquatable(),
            _order!.Indexes,
            _order.Sorts,
            Members(_keys, _headlines!.Rows, _details!.Rows),
            _names)
        {
            Foreign = foreign,
        };
    }

    private void Add(PartLayout part)
    {
        switch (part)
        {
            case KeysPart keys:
                _keys = keys;
                foreach (string key in keys.Keys)
                    pools.Texts.GetOrAdd(key);
                break;
            case ColumnsPart columns:
                PoolNumbers? numbers = columns.Pools?.AddTo(pools);
                foreach (PartColumn column in columns.Columns)
                    _columns.Add(WithTableNumbers(column, numbers));
                break;
            case ForeignKeysPart foreign:
                _foreign = foreign;
                foreach (string key in foreign.Keys.SelectMany(static keys => keys))
                    pools.Texts.GetOrAdd(key);
                break;
            case NamesPart names:
                _names = names.Pools?.AddTo(pools) is { } own ? names.Names with { Recorded = Mapped(names.Names.Recorded, number => own.Texts[number]) } : names.Names;
                break;
            case OrderPart order:
                _order = order;
                break;
            case DetailsPart details:
                _details = details;
                break;
            case HeadlinesPart headlines:
                _headlines = headlines;
                break;
        }
    }

    /// <summary>Returns a column with numbers in the pools of the table. In a required column, an absent value, from seeds with errors, gets 0: such a build fails anyway.</summary>
    /// <param name="numbers">The numbers of the values of the part's own pools; null if it has none.</param>
    private static ColumnLayout WithTableNumbers(PartColumn column, PoolNumbers? numbers)
    {
        int[]? numberOf = column.Pool switch
        {
            ValueKind.Text => numbers?.Texts,
            ValueKind.Date => numbers?.Dates,
            ValueKind.Decimal => numbers?.Decimals,
            _ => null,
        };
        if (column.Pool is not (ValueKind.Text or ValueKind.Date or ValueKind.Decimal) || (numberOf is null && column.IsNullable))
            return column.Column;
        int first = column.IsNullable ? 1 : 0;
        return Mapped(column.Column, value => value == 0 ? 0 : first + (numberOf is null ? value - 1 : numberOf[value - 1]));
    }

    private static ColumnLayout Mapped(ColumnLayout column, Func<long, long> map)
    {
        var values = new long[column.Values.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = map(column.Values[i]);
        return new ColumnLayout(column.Name, column.Offset, new EquatableArray<long>(values));
    }

    /// <summary>Returns the keys of another assembly's rows, and their hash table if an index needs it.</summary>
    private ForeignLayout Foreign(ForeignShape shape, EquatableArray<string> keys)
    {
        bool isLookedUp = _order!.Indexes.Any(index => index.Target.Kind == ValueKind.ForeignReference && index.Target.Target == shape.FullName);
        return new ForeignLayout(
            shape,
            new ColumnLayout(shape.KeysColumn, 0, keys.Select(key => (long)pools.Texts.GetOrAdd(key)).ToEquatable()),
            isLookedUp && keys.Count > 0 ? KeyBuilder.Build(shape.Member + "Slots", keys) : null,
            isLookedUp);
    }

    private static EquatableArray<MemberLayout> Members(KeysPart keys, EquatableArray<string?> headlines, EquatableArray<EquatableArray<DetailLayout>> details)
    {
        var members = new MemberLayout[keys.Keys.Count];
        for (int row = 0; row < members.Length; row++)
            members[row] = new MemberLayout(keys.Keys[row], keys.Identifiers[row], headlines[row], details[row]);
        return new EquatableArray<MemberLayout>(members);
    }
}
