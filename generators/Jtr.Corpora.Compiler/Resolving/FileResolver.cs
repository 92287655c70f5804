using System;
using System.Collections.Generic;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Resolving;

/// <summary>Resolves the references of one file, and checks the only rule that concerns a single row: [NotEmpty] lists have an item.</summary>
internal sealed class FileResolver
{
    private readonly SchemaShape _schema;
    private readonly ReferenceTargets _targets;
    private readonly string _file;
    private readonly List<DanglingReference> _dangling = [];
    private readonly List<SeedProblem> _problems = [];

    private FileResolver(ReferenceTargets targets, string file)
    {
        _schema = targets.Schema;
        _targets = targets;
        _file = file;
    }

    public static ResolvedFile Resolve(ReferenceTargets targets, BoundFile file)
    {
        if (file.Table < 0)
            return ResolvedFile.Empty(file);
        var resolver = new FileResolver(targets, file.File);
        RecordShape record = targets.Schema.Tables[file.Table].Record;

        // Arguments are evaluated in order: the problems come last, after the rows have added to them.
        return new ResolvedFile(file, resolver.Rows(file.Rows, record), resolver.Rows(file.Keyless, record), resolver._dangling.ToEquatable(), resolver._problems.ToEquatable());
    }

    private EquatableArray<EquatableArray<ResolvedValue>> Rows(EquatableArray<BoundRow> rows, RecordShape record)
    {
        bool hasRules = _schema.Holds(record, static property => property.IsNotEmpty);
        var values = new EquatableArray<ResolvedValue>[rows.Count];
        for (int row = 0; row < values.Length; row++)
        {
            values[row] = new EquatableArray<ResolvedValue>(Values(rows[row].Values, record));
            if (hasRules)
                CheckLists(rows[row], record, rows[row].Values, rows[row].KeyToken);
        }

        return new EquatableArray<EquatableArray<ResolvedValue>>(values);
    }

    private ResolvedValue[] Values(EquatableArray<BoundValue> bound, RecordShape record)
    {
        var values = new ResolvedValue[bound.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = Value(bound[i], record.Properties[i].Type);
        return values;
    }

    private ResolvedValue Value(in BoundValue value, TypeShape type)
    {
        switch (value.Kind)
        {
            case BoundKind.Absent:
                return ResolvedValue.Absent;
            case BoundKind.Reference:
                if (_targets.TryFind(type, value.Text, out long row))
                    return ResolvedValue.OfReference(row);
                if (_targets.IsMissing(type, value.Text))
                    _dangling.Add(new DanglingReference(value.Token, value.Text, type));
                return ResolvedValue.Absent;
            case BoundKind.ForeignReference:
                if (_targets.ForeignKeysOf(type).Contains(value.Text))
                    return ResolvedValue.Of(value);
                _dangling.Add(new DanglingReference(value.Token, value.Text, type));
                return ResolvedValue.Absent;
            case BoundKind.Value:
                return ResolvedValue.OfItems(BoundKind.Value, Values(value.Items, _schema.ValueOf(type.Target)));
            case BoundKind.List:
                return List(value.Items, type);
            default:
                return ResolvedValue.Of(value);
        }
    }

    private ResolvedValue List(EquatableArray<BoundValue> bound, TypeShape type)
    {
        var items = new ResolvedValue[bound.Count];
        int count = 0;
        foreach (BoundValue item in bound)
        {
            ResolvedValue value = Value(item, type);
            if (value.Kind != BoundKind.Absent)
                items[count++] = value;
        }

        Array.Resize(ref items, count);
        return ResolvedValue.OfItems(BoundKind.List, items);
    }

    /// <summary>Checks that [NotEmpty] lists of a row and of its nested values have at least one item.</summary>
    private void CheckLists(in BoundRow row, RecordShape record, EquatableArray<BoundValue> values, int token)
    {
        for (int i = 0; i < values.Count; i++)
        {
            PropertyShape property = record.Properties[i];
            if (property.IsNotEmpty && values[i].Items.Count == 0 && !values[i].IsRejected)
                _problems.Add(new SeedProblem(Descriptors.EmptyList, _file, values[i].Kind == BoundKind.Absent ? token : values[i].Token, property.JsonName, row.Key));
            if (property.Type.Kind != ValueKind.Value)
                continue;
            foreach (BoundValue value in values[i].Present)
                CheckLists(row, _schema.ValueOf(property.Type.Target), value.Items, value.Token);
        }
    }
}
