using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out the resolved corpus: pools, columns, look-ups, sorted views and indexes.</summary>
internal static class LayoutBuilder
{
    public static CorpusLayout Build(SchemaShape schema, ResolvedCorpus corpus) => corpus.Tables.Count == 0 ? CorpusLayout.Empty : new(
        schema.Tables.Select((_, table) => Table(schema, corpus, table)).ToEquatable(),
        schema.Unions.Select(union => Union(schema, corpus, union)).ToEquatable(),
        Fingerprint.Of(schema, corpus));

    /// <summary>Lays one table out.</summary>
    public static TableLayout Table(SchemaShape schema, ResolvedCorpus corpus, int table) => new TableBuilder(schema, corpus, table).Build();

    /// <summary>
    /// Gets the sources in brackets at the end of a row's text, as if they were a property: computed here, so that printing a row does not load the tables behind it.
    /// </summary>
    public static PropertyShape SourcesOfLine { get; } =
        new("SourcesOfLine", new TypeShape(ValueKind.Text, "string", ""), false, true, false, false, false, false, false, false, null, null, null, default);

    private static UnionLayout Union(SchemaShape schema, ResolvedCorpus corpus, UnionShape union) => new(
        union,
        schema.TablesOf(union.FullName).Select(table => Part(schema, table, corpus.Tables[table].Rows.Count)).ToEquatable());

    /// <summary>Returns the table data that numbering through several tables needs.</summary>
    public static UnionPart Part(SchemaShape schema, int table, int rowCount) => new(
        schema.Tables[table].Name,
        schema.Tables[table].TableClass,
        schema.Tables[table].Record.FullName,
        schema.Tables[table].Record.Namespace,
        rowCount,
        schema.HasNames(schema.Tables[table].Record));

    private sealed class TableBuilder(SchemaShape schema, ResolvedCorpus corpus, int table)
    {
        private readonly TableShape _shape = schema.Tables[table];
        private readonly EquatableArray<ResolvedRow> _rows = DerivedDates.Worked(schema, corpus, table);
        private readonly Pool<string> _texts = new();
        private readonly Pool<string> _dates = new();
        private readonly Pool<decimal> _decimals = new();
        private readonly List<ColumnLayout> _columns = [];
        private readonly ForeignKeys _foreign = ForeignKeys.Of(schema, schema.Tables[table].Record, corpus.Tables[table]);

        public TableLayout Build()
        {
            foreach (ResolvedRow row in _rows)
                _texts.NumberOf(row.Key);
            EquatableArray<PropertyShape> properties = _shape.Record.Properties;
            var sorts = new List<SortLayout>();
            for (int i = 0; i < properties.Count; i++)
            {
                PropertyShape property = properties[i];
                if (property.InverseOf is not null)
                    Inverse(property);
                else if (property.Every is { } every)
                    _columns.Add(new ColumnLayout(property.Name, 0, _rows.Select(row => PathReader.Every(schema, corpus, table, row, every) ? 1L : 0L).ToEquatable()));
                else if (!property.IsKey)
                    Property("", property, _rows.Select(row => row.Values[i]).ToArray());
                if (property.IsSorted)
                    sorts.Add(Sorted(property, i));
            }

            if (_shape.Sources is { } sources)
                Scalar(SourcesOfLine.Name, SourcesOfLine.Type, isNullable: true, _rows.Select(row => Sources(row, sources)).ToArray());

            EquatableArray<IndexLayout> indexes = IndexBuilder.Build(schema, corpus, _foreign, table, sorts.FirstOrDefault()?.Ranks.Values ?? default);
            EquatableArray<ForeignLayout> foreign = schema.ForeignIn(_shape.Record).Select(shape => Foreign(shape, indexes)).ToEquatable();
            EquatableArray<MemberLayout> members = _rows.Select(Member).ToEquatable();
            return new TableLayout(_shape, _rows.Count, KeyBuilder.Build("KeySlots", _rows.Select(row => row.Key).ToArray()), TextsLayout.Of(_texts.Values), DatesLayout.Of(_dates.Values), DecimalsLayout.Of(_decimals.Values), _columns.ToEquatable(), indexes, sorts.ToEquatable(), members, NameBuilder.Build(schema, corpus, table, _texts.NumberOf))
            {
                Foreign = foreign,
            };
        }

        /// <summary>Adds the columns of a property, given its values in every row of its group.</summary>
        private void Property(string prefix, PropertyShape property, IReadOnlyList<ResolvedValue> values)
        {
            string path = prefix + property.Name;
            if (property.IsList)
            {
                long end = 0;
                _columns.Add(new ColumnLayout(path + "Ends", 0, values.Select(value => end += value.Items.Count).ToEquatable()));
                Scalar(path, property.Type, isNullable: false, values.SelectMany(value => value.Items).ToArray());
            }
            else
            {
                Scalar(path, property.Type, property.IsNullable, values);
            }
        }

        private void Scalar(string path, TypeShape type, bool isNullable, IReadOnlyList<ResolvedValue> values)
        {
            if (type.Kind == ValueKind.Value)
            {
                if (isNullable)
                    _columns.Add(new ColumnLayout(path, 0, values.Select(value => value.Kind == BoundKind.Absent ? 0L : 1L).ToEquatable()));
                RecordShape record = schema.ValueOf(type.Target);
                for (int i = 0; i < record.Properties.Count; i++)
                {
                    Property(
                        path + "_",
                        record.Properties[i],
                        values.Select(value => value.Kind == BoundKind.Absent ? ResolvedValue.Absent : value.Items[i]).ToArray());
                }

                return;
            }

            // A required column without a value, from seeds with errors, gets 0: such a build fails anyway.
            long?[] numbers = values.Select(value => value.Kind == BoundKind.Absent ? null : (long?)Number(type, value)).ToArray();
            long offset = isNullable ? OffsetOf(numbers) : 0;
            _columns.Add(new ColumnLayout(path, offset, numbers.Select(number => number is null ? 0 : isNullable ? unchecked(number.Value - offset + 1) : number.Value).ToEquatable()));
        }

        /// <summary>
        /// Returns the offset of a column with absent values: its lowest number, or 0 if none is negative. Stored numbers wrap around modulo 2^64, so exactly one number cannot be
        /// stored, offset - 1. If the column contains it, it spans the whole range, and the offset is moved up to a number whose predecessor the column lacks.
        /// </summary>
        private static long OffsetOf(long?[] numbers)
        {
            long offset = Math.Min(0, numbers.Min() ?? 0);
            if (offset != long.MinValue)
                return offset;
            var given = new HashSet<long>(numbers.OfType<long>());
            while (given.Contains(unchecked(offset - 1)))
                offset = unchecked(offset + 1);
            return offset;
        }

        private long Number(TypeShape type, ResolvedValue value) => value.Kind switch
        {
            BoundKind.ForeignReference => _foreign.NumberOf(type, value.Text),
            BoundKind.Text => _texts.NumberOf(value.Text),
            BoundKind.Date => _dates.NumberOf(value.Text),
            BoundKind.Decimal => _decimals.NumberOf(value.Decimal),
            _ => value.Integer,
        };

        /// <summary>Adds the columns with the rows of another table that refer to each row of this one.</summary>
        private void Inverse(PropertyShape property)
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

            _columns.Add(new ColumnLayout(property.Name + "Ends", 0, ends.ToEquatable()));
            _columns.Add(new ColumnLayout(property.Name, 0, rows.ToEquatable()));
        }

        /// <summary>Returns the keys of another assembly's rows, and their hash table if an index needs it.</summary>
        private ForeignLayout Foreign(ForeignShape shape, EquatableArray<IndexLayout> indexes)
        {
            IReadOnlyList<string> keys = _foreign.Of(shape.FullName);
            bool isLookedUp = indexes.Any(index => index.Target.Kind == ValueKind.ForeignReference && index.Target.Target == shape.FullName);
            return new ForeignLayout(
                shape,
                new ColumnLayout(shape.KeysColumn, 0, keys.Select(key => (long)_texts.NumberOf(key)).ToEquatable()),
                isLookedUp && keys.Count > 0 ? KeyBuilder.Build(shape.Member + "Slots", keys) : null,
                isLookedUp);
        }

        /// <summary>Returns the distinct texts at the end of a path, joined into one text.</summary>
        private ResolvedValue Sources(ResolvedRow row, string path)
        {
            string text = string.Join("; ", PathReader.Texts(schema, corpus, table, row, path).Distinct());
            return text.Length == 0 ? ResolvedValue.Absent : new ResolvedValue(BoundKind.Text, 0, 0, text, default);
        }

        private SortLayout Sorted(PropertyShape property, int index)
        {
            string name = ReservedNames.SortedName(property);
            (int Row, EdtfDate Date)[] dated = DateOrder.Of(_rows, index).ToArray();
            long[] rows = [.. dated.Select(row => (long)row.Row), .. Enumerable.Range(0, _rows.Count).Where(row => _rows[row].Values[index].Kind != BoundKind.Date).Select(row => (long)row)];
            long[] ranks = new long[rows.Length];
            for (int rank = 0; rank < rows.Length; rank++)
                ranks[rows[rank]] = rank;
            return new SortLayout(
                name,
                property.Name,
                dated.Length,
                new ColumnLayout(name, 0, rows.ToEquatable()),
                new ColumnLayout(name + "Ranks", 0, ranks.ToEquatable()),
                ReachBuilder.Build(name, dated.Select(row => row.Date).ToArray(), property.IsThroughout));
        }

        private MemberLayout Member(ResolvedRow row)
        {
            // Only the key of a row without a member is written.
            bool hasMember = _shape.HasMember(row.Values);
            if (!hasMember && !_shape.HoldsWithdrawals)
                return new MemberLayout(row.Key, "", null, default);
            var details = new List<DetailLayout>();
            foreach (string path in _shape.Details)
            {
                string text = string.Join(", ", PathReader.Texts(schema, corpus, table, row, path).Distinct());
                if (text.Length > 0)
                    details.Add(new DetailLayout(PathReader.Label(path), text));
            }

            string? headline = _shape.Headline is null ? null : PathReader.Texts(schema, corpus, table, row, _shape.Headline).FirstOrDefault();
            return new MemberLayout(row.Key, hasMember ? Identifiers.Pascal(row.Key) : "", headline, details.ToEquatable());
        }
    }
}
