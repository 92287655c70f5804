using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Checking;

/// <summary>Checks the resolved corpus against the rules between rows (names, hierarchies, spans, withdrawn keys), and adds warnings.</summary>
internal sealed class Checker
{
    /// <summary>The maximum number of keys of a cycle that a message shows.</summary>
    private const int MaxCycleKeys = 20;

    private readonly SchemaShape _schema;
    private readonly Resolution _resolution;
    private readonly PropertyTree?[] _spans;
    private readonly List<SeedProblem> _problems = [];

    private Checker(SchemaShape schema, Resolution resolution)
    {
        _schema = schema;
        _resolution = resolution;
        _spans = new PropertyTree?[schema.Tables.Count];
    }

    public static EquatableArray<SeedProblem> Check(SchemaShape schema, Resolution resolution) => CheckInput.Of(schema, resolution).SelectMany(static input => input.Check()).ToEquatable();

    /// <summary>Checks the rows of one table.</summary>
    public static EquatableArray<SeedProblem> CheckTable(SchemaShape schema, Resolution resolution, int table)
    {
        var checker = new Checker(schema, resolution);
        checker.CheckIdentifiers(table);
        checker.CheckHierarchies(table);
        checker.CheckNearKeys(table);
        checker.CheckSameTexts(table);
        checker.CheckSpans(table);
        return checker._problems.ToEquatable();
    }

    /// <summary>Returns the properties that the checks of one table read.</summary>
    public static ReadSet ReadsOf(SchemaShape schema, int table)
    {
        var reads = new ReadSet(schema);
        reads.AddKeys(table);
        TableShape shape = schema.Tables[table];
        for (int property = 0; property < shape.Record.Properties.Count; property++)
        {
            PropertyShape read = shape.Record.Properties[property];
            if (read.IsHierarchy || read.IsDistinct || read.Name == shape.MembersFor)
                reads.Add(table, property);
        }

        reads.Add(table, SpansOf(schema, table));
        AddSpans(reads, schema);
        return reads;
    }

    /// <summary>Checks the references between tables, and the rows that are left out.</summary>
    public static EquatableArray<SeedProblem> CheckBetween(SchemaShape schema, Resolution resolution)
    {
        var checker = new Checker(schema, resolution);
        foreach (OtherRow row in resolution.Others)
            checker.CheckNestedSpans(row.Source, checker.SpansOf(row.Table), row.Source.Row.Values, row.Values);

        checker.CheckReferences();
        checker.CheckWithdrawnKeys();
        return checker._problems.ToEquatable();
    }

    /// <summary>Returns the properties that the checks between tables read, except those of the rows that are left out.</summary>
    public static ReadSet ReadsBetween(SchemaShape schema)
    {
        var reads = new ReadSet(schema);
        AddSpans(reads, schema);
        for (int table = 0; table < schema.Tables.Count; table++)
        {
            TableShape shape = schema.Tables[table];
            reads.Add(table, WantedReferences(schema, table));
            if (shape.WantsReferences || schema.Withdrawals is not null)
                reads.AddKeys(table);
        }

        return reads;
    }

    /// <summary>Adds the spans of the rows of every table: the spans of other rows must lie within them.</summary>
    private static void AddSpans(ReadSet reads, SchemaShape schema)
    {
        for (int table = 0; table < schema.Tables.Count; table++)
        {
            RecordShape record = schema.Tables[table].Record;
            if (record.Span is not { } span)
                continue;
            foreach (string property in new[] { span.Start, span.End, span.Within }.OfType<string>())
                reads.Add(table, record.IndexOf(property));
        }
    }

    /// <summary>Returns the references of a table to the tables whose rows want references.</summary>
    private static PropertyTree WantedReferences(SchemaShape schema, int table) => PropertyTree.Of(
        schema,
        schema.Tables[table].Record,
        property => IsReference(property.Type) && schema.TargetsOf(property.Type).Any(target => schema.Tables[target].WantsReferences));

    /// <summary>Checks the rows that become members: their keys must convert to distinct identifiers, and their number must not exceed what a class can hold.</summary>
    private void CheckIdentifiers(int table)
    {
        TableShape shape = _schema.Tables[table];
        if (shape.KeysOnly)
            return;
        int rows = _resolution.Corpus.Tables[table].Rows.Count;
        if (!shape.HasMembers(rows))
        {
            RowSource begin = _resolution.Sources[table][0];
            Problem(Descriptors.NoMembers, begin, SeedProblem.WholeFile, shape.Name, Number(rows), Number(TableShape.MaxUnaskedMembers), shape.Record.Name);
            return;
        }

        int members = shape.MembersOf(_resolution.Corpus.Tables[table].Rows);
        if (members > TableShape.MaxMembers)
        {
            RowSource begin = _resolution.Sources[table][0];
            Problem(Descriptors.TooManyMembers, begin, begin.Row.KeyToken, shape.Name, Number(members), Number(TableShape.MaxMembers), shape.Record.Name);
            return;
        }

        HashSet<string> reserved = ReservedNames.Of(shape, _schema);
        var first = new Dictionary<string, string>(members, StringComparer.Ordinal);
        for (int row = 0; row < _resolution.Sources[table].Count; row++)
        {
            RowSource source = _resolution.Sources[table][row];
            if (!shape.HasMember(_resolution.Corpus.Tables[table].Rows[row].Values))
                continue;
            string key = source.Row.Key, identifier = Schema.Identifiers.Pascal(key);
            if (reserved.Contains(identifier))
                Problem(Descriptors.IdentifierCollision, source, source.Row.KeyToken, key, identifier, $"is a member that every '{shape.TableClass}' has");
            else if (first.TryGetValue(identifier, out string? other))
                Problem(Descriptors.IdentifierCollision, source, source.Row.KeyToken, key, identifier, $"the key '{other}' makes too");
            else
                first.Add(identifier, key);
        }
    }

    /// <summary>Checks that hierarchies have no cycles.</summary>
    private void CheckHierarchies(int table)
    {
        TableShape shape = _schema.Tables[table];
        EquatableArray<ResolvedRow> rows = _resolution.Corpus.Tables[table].Rows;
        for (int property = 0; property < shape.Record.Properties.Count; property++)
        {
            if (!shape.Record.Properties[property].IsHierarchy)
                continue;

            // The start, plus 1, of the walk that first visited the row: a row visited twice in one walk lies on a cycle.
            var metFrom = new int[rows.Count];
            for (int start = 0; start < rows.Count; start++)
            {
                int row = start;
                while (row >= 0 && metFrom[row] == 0)
                {
                    metFrom[row] = start + 1;
                    row = Up(row);
                }

                if (row < 0 || metFrom[row] != start + 1)
                    continue;
                RowSource source = _resolution.Sources[table][row];
                Problem(Descriptors.HierarchyCycle, source, source.Row.Values[property].Token, shape.Record.Properties[property].JsonName, Cycle(row));
            }

            int Up(int row) => rows[row].Values[property] is { Kind: not BoundKind.Absent } up ? (int)up.Integer : -1;

            string Cycle(int first)
            {
                var keys = new List<string> { rows[first].Key };
                int row = Up(first);
                for (; row != first && keys.Count < MaxCycleKeys; row = Up(row))
                    keys.Add(rows[row].Key);
                if (row != first)
                    keys.Add("…");
                keys.Add(rows[first].Key);
                return string.Join(" → ", keys);
            }
        }
    }

    /// <summary>Checks the spans of a table's rows and of the values nested in them.</summary>
    private void CheckSpans(int table)
    {
        PropertyTree spans = SpansOf(table);
        RecordShape record = spans.Record;
        if (spans.IsEmpty && record.Span is null)
            return;
        EquatableArray<ResolvedRow> rows = _resolution.Corpus.Tables[table].Rows;
        var taken = new Dictionary<long, List<(long Start, long End, int Row)>>();
        for (int row = 0; row < rows.Count; row++)
        {
            RowSource source = _resolution.Sources[table][row];
            CheckNestedSpans(source, spans, source.Row.Values, rows[row].Values);
            if (SpanOf(record, rows[row].Values) is not { } span || record.Span is not { IsDisjoint: true, Within: not null })
                continue;
            ResolvedValue within = rows[row].Values[record.IndexOf(record.Span.Within)];
            if (within.Kind == BoundKind.Absent)
                continue;
            if (!taken.TryGetValue(within.Integer, out List<(long Start, long End, int Row)>? others))
                taken.Add(within.Integer, others = []);
            others.Add((span.Start, span.End, row));
        }

        foreach (List<(long Start, long End, int Row)> disjoint in taken.Values)
            CheckOverlaps(table, record, disjoint);
    }

    /// <summary>Returns the nested values of a table that have a span.</summary>
    private PropertyTree SpansOf(int table) => _spans[table] ??= SpansOf(_schema, table);

    private static PropertyTree SpansOf(SchemaShape schema, int table) => PropertyTree.Of(
        schema,
        schema.Tables[table].Record,
        property => property.Type.Kind == ValueKind.Value && schema.ValueOf(property.Type.Target).Span is not null);

    /// <summary>Reports overlapping spans. In order of their starts, each span is compared with the one before it that ends last; the error is reported for the later row.</summary>
    private void CheckOverlaps(int table, RecordShape record, List<(long Start, long End, int Row)> spans)
    {
        spans.Sort();
        (long Start, long End, int Row) furthest = spans[0];
        foreach ((long Start, long End, int Row) span in spans.Skip(1))
        {
            if (span.Start < furthest.End && furthest.Start < span.End)
            {
                ((long Start, long End, int Row) former, (long Start, long End, int Row) latter) = span.Row < furthest.Row ? (span, furthest) : (furthest, span);
                RowSource source = _resolution.Sources[table][latter.Row];
                Problem(
                    Descriptors.OverlappingSpans,
                    source,
                    TokenOf(source.Row.Values, record, record.Span!.Start!),
                    Number(latter.Start),
                    Number(latter.End),
                    _resolution.Corpus.Tables[table].Rows[former.Row].Key,
                    Number(former.Start),
                    Number(former.End));
            }

            if (span.End > furthest.End)
                furthest = span;
        }
    }

    private void CheckNestedSpans(RowSource source, PropertyTree spans, EquatableArray<BoundValue> bound, EquatableArray<ResolvedValue> values)
    {
        CheckSpanFits(source, spans.Record, bound, values);
        foreach (PropertyTree.Branch branch in spans.Branches)
        {
            PresentValues<BoundValue> ones = bound[branch.Index].Present;
            PresentValues<ResolvedValue> others = values[branch.Index].Present;
            for (int item = 0; item < Math.Min(ones.Count, others.Count); item++)
                CheckNestedSpans(source, branch.Nested!, ones[item].Items, others[item].Items);
        }
    }

    private void CheckSpanFits(RowSource source, RecordShape record, EquatableArray<BoundValue> bound, EquatableArray<ResolvedValue> values)
    {
        if (record.Span?.Start is null || SpanOf(record, values) is not { } span)
            return;
        int token = TokenOf(bound, record, record.Span.Start);
        if (span.Start < 0 || span.End <= span.Start)
        {
            Problem(Descriptors.BadSpan, source, token, Number(span.Start), Number(span.End), "is reversed, empty or begins before 0");
            return;
        }

        if (record.Span.Within is null)
            return;
        int property = record.IndexOf(record.Span.Within);
        if (values[property].Kind == BoundKind.Absent)
            return;
        int table = _schema.TableOf(record.Properties[property].Type.Target);
        ResolvedRow within = _resolution.Corpus.Tables[table].Rows[(int)values[property].Integer];
        if (SpanOf(_schema.Tables[table].Record, within.Values) is { } outer && (span.Start < outer.Start || span.End > outer.End))
            Problem(Descriptors.BadSpan, source, token, Number(span.Start), Number(span.End), $"does not lie in '{within.Key}', which goes from {Number(outer.Start)} to {Number(outer.End)}");
    }

    /// <summary>Returns the span of a record's values; null if the record has no span or its values were not given.</summary>
    private static (long Start, long End)? SpanOf(RecordShape record, EquatableArray<ResolvedValue> values)
    {
        if (record.Span is null)
            return null;
        ResolvedValue end = values[record.IndexOf(record.Span.End)];
        ResolvedValue? start = record.Span.Start is null ? null : values[record.IndexOf(record.Span.Start)];
        if (end.Kind == BoundKind.Absent || start is { Kind: BoundKind.Absent })
            return null;
        return (start?.Integer ?? 0, end.Integer);
    }

    /// <summary>Warns about two keys, adjacent in order, that may name one thing twice. Keys with digits are left out: numbers may differ by one.</summary>
    private void CheckNearKeys(int table)
    {
        for (int row = 1; row < _resolution.Sources[table].Count; row++)
        {
            RowSource before = _resolution.Sources[table][row - 1], source = _resolution.Sources[table][row];
            if (!HasDigit(before.Row.Key) && !HasDigit(source.Row.Key) && AreOneEditApart(before.Row.Key, source.Row.Key))
                Problem(Descriptors.NearKeys, source, source.Row.KeyToken, before.Row.Key, source.Row.Key);
        }
    }

    /// <summary>
    /// Returns true if one insertion, deletion or substitution, or one transposition of adjacent letters, turns one text into the other. Strips the common prefix and suffix
    /// and looks at the rest: linear, whereas an edit distance takes quadratic time.
    /// </summary>
    private static bool AreOneEditApart(string left, string right)
    {
        int shorter = Math.Min(left.Length, right.Length), start = 0, end = 0;
        while (start < shorter && left[start] == right[start])
            start++;
        while (end < shorter - start && left[left.Length - 1 - end] == right[right.Length - 1 - end])
            end++;
        int leftRest = left.Length - start - end, rightRest = right.Length - start - end;
        return (leftRest, rightRest) is (1, 1) or (0, 1) or (1, 0)
            || ((leftRest, rightRest) is (2, 2) && left[start] == right[start + 1] && left[start + 1] == right[start]);
    }

    private static bool HasDigit(string key)
    {
        foreach (char c in key)
        {
            if (char.IsDigit(c))
                return true;
        }

        return false;
    }

    private void CheckSameTexts(int table)
    {
        EquatableArray<PropertyShape> properties = _schema.Tables[table].Record.Properties;
        for (int i = 0; i < properties.Count; i++)
        {
            if (!properties[i].IsDistinct)
                continue;
            var first = new Dictionary<string, string>();
            foreach (RowSource source in _resolution.Sources[table])
            {
                BoundValue value = source.Row.Values[i];
                if (value.Kind != BoundKind.Text)
                    continue;
                if (first.TryGetValue(value.Text, out string? other))
                    Problem(Descriptors.SameText, source, value.Token, value.Text, properties[i].JsonName, other);
                else
                    first.Add(value.Text, source.Row.Key);
            }
        }
    }

    private void CheckReferences()
    {
        // For each table whose rows want references, the rows that are referred to; null for any other table.
        bool[]?[] referred = [.. _resolution.Sources.Select((rows, table) => _schema.Tables[table].WantsReferences ? new bool[rows.Count] : null)];
        if (referred.All(static rows => rows is null))
            return;
        for (int table = 0; table < _resolution.Corpus.Tables.Count; table++)
        {
            PropertyTree references = WantedReferences(_schema, table);
            foreach (ResolvedRow row in references.IsEmpty ? default : _resolution.Corpus.Tables[table].Rows)
                MarkReferences(references, row.Values, referred);
        }

        for (int table = 0; table < _resolution.Sources.Count; table++)
        {
            if (referred[table] is not { } own)
                continue;
            for (int row = 0; row < own.Length; row++)
            {
                RowSource source = _resolution.Sources[table][row];
                if (!own[row])
                    Problem(Descriptors.NobodyRefers, source, source.Row.KeyToken, source.Row.Key);
            }
        }
    }

    /// <summary>Checks that no table uses a withdrawn key again: an old reference to it must not resolve to another row.</summary>
    private void CheckWithdrawnKeys()
    {
        if (_schema.Withdrawals is not { } withdrawals)
            return;
        int tombstones = _schema.TableOf(withdrawals.Record.FullName);
        Dictionary<string, string> withdrawn = _resolution.Sources[tombstones].ToDictionary(source => source.Row.Key, source => source.File);
        for (int table = 0; table < _resolution.Sources.Count; table++)
        {
            foreach (RowSource source in _resolution.Sources[table])
            {
                if (table != tombstones && withdrawn.TryGetValue(source.Row.Key, out string? file))
                    Problem(Descriptors.WithdrawnKey, source, source.Row.KeyToken, source.Row.Key, file);
            }
        }
    }

    private void MarkReferences(PropertyTree references, EquatableArray<ResolvedValue> values, bool[]?[] referred)
    {
        foreach (PropertyTree.Branch branch in references.Branches)
        {
            foreach (ResolvedValue value in values[branch.Index].Present)
            {
                if (branch.Nested is { } nested)
                    MarkReferences(nested, value.Items, referred);
                else if (RowNumber.Split(_schema, _resolution.Corpus, branch.Property.Type, value.Integer) is var (table, row) && referred[table] is { } rows)
                    rows[row] = true;
            }
        }
    }

    private static bool IsReference(TypeShape type) => type.Kind is ValueKind.Reference or ValueKind.UnionReference;

    private static int TokenOf(EquatableArray<BoundValue> values, RecordShape record, string property) => values[record.IndexOf(property)].Token;

    private static string Number(long value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Problem(Descriptor descriptor, RowSource source, int token, params string[] arguments) =>
        _problems.Add(new SeedProblem(descriptor, source.File, token, arguments));
}
