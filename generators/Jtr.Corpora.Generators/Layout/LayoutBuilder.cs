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
    /// <summary>Lays the corpus out, from the layouts of its tables.</summary>
    public static CorpusLayout Build(SchemaShape schema, ResolvedCorpus corpus, EquatableArray<TableLayout> tables, string fingerprint) =>
        corpus.Tables.Count == 0 ? CorpusLayout.Empty : new(tables, schema.Unions.Select(union => Union(schema, corpus, union)).ToEquatable(), fingerprint);

    /// <summary>Lays one table out.</summary>
    public static TableLayout Table(SchemaShape schema, ResolvedCorpus corpus, int table) => new TableBuilder(schema, corpus, table, new PathReaders(schema, corpus)).Build();

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

    private sealed class TableBuilder(SchemaShape schema, ResolvedCorpus corpus, int table, PathReaders readers)
    {
        private readonly TableShape _shape = schema.Tables[table];
        private readonly EquatableArray<ResolvedRow> _rows = DerivedDate.Evaluate(readers, table);
        private readonly Pool<string> _texts = new(2 * corpus.Tables[table].Rows.Count);
        private readonly Pool<string> _dates = new();
        private readonly Pool<decimal> _decimals = new();
        private readonly List<ColumnLayout> _columns = [];
        private ResolvedValue[] _buffer = [];

        // Without members the class compiles, so that JTR0027 is the only error.
        private readonly bool _hasMembers = schema.Tables[table].HasMembers(corpus.Tables[table].Rows.Count) && schema.Tables[table].MembersOf(corpus.Tables[table].Rows) <= TableShape.MaxMembers;
        private readonly ForeignKeys _foreign = ForeignKeys.Of(schema, schema.Tables[table].Record, corpus.Tables[table]);

        public TableLayout Build()
        {
            var keys = new string[_rows.Count];
            var rows = new EquatableArray<ResolvedValue>[_rows.Count];
            for (int row = 0; row < keys.Length; row++)
            {
                keys[row] = _rows[row].Key;
                rows[row] = _rows[row].Values;
                _texts.NumberOf(keys[row]);
            }

            EquatableArray<PropertyShape> properties = _shape.Record.Properties;
            var sorts = new List<SortLayout>();
            for (int i = 0; i < properties.Count; i++)
            {
                PropertyShape property = properties[i];
                if (property.InverseOf is not null)
                    Inverse(property);
                else if (property.Every is { } every)
                    _columns.Add(new ColumnLayout(property.Name, 0, _rows.Select(row => readers.Every(_shape.Record, row.Values, every) ? 1L : 0L).ToEquatable()));
                else if (!property.IsKey)
                    Property(property.Name, property, rows, i);
                if (property.IsSorted)
                    sorts.Add(Sorted(property, i));
            }

            if (_shape.Sources is { } sources)
                Column(SourcesOfLine.Name, SourcesOfLine.Type, SourcesOfLine.IsNullable, _rows.Count, Sources(readers.Of(_shape.Record, sources)));

            EquatableArray<IndexLayout> indexes = IndexBuilder.Build(schema, corpus, _foreign, table, sorts.FirstOrDefault()?.Ranks.Values ?? default);
            if (sorts.Count > 0)
                sorts[0] = sorts[0] with { Defaults = Defaults(sorts[0], indexes) };
            EquatableArray<ForeignLayout> foreign = schema.ForeignIn(_shape.Record).Select(shape => Foreign(shape, indexes)).ToEquatable();
            EquatableArray<MemberLayout> members = _rows.Select(Member).ToEquatable();
            return new TableLayout(
                _shape,
                _rows.Count,
                KeyBuilder.Build("KeySlots", keys),
                TextsLayout.Of(_texts.Values),
                DatesLayout.Of(_dates.Values),
                DecimalsLayout.Of(_decimals.Values),
                _columns.ToEquatable(),
                indexes,
                sorts.ToEquatable(),
                members,
                NameBuilder.Build(schema, corpus, table, _texts.NumberOf))
            {
                Foreign = foreign,
            };
        }

        /// <summary>Adds the columns of a property.</summary>
        /// <param name="groups">The values of each record that has the property; empty for an absent nested value.</param>
        /// <param name="at">The place of the property among them.</param>
        private void Property(string path, PropertyShape property, EquatableArray<ResolvedValue>[] groups, int at)
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
            _columns.Add(new ColumnLayout(path + "Ends", 0, new EquatableArray<long>(ends)));
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
                _buffer = new ResolvedValue[Math.Max(count, _rows.Count)];
            return _buffer;
        }

        private void Values(string path, TypeShape type, bool isNullable, int count, ResolvedValue[] values)
        {
            if (type.Kind == ValueKind.Value)
                Nested(path, schema.ValueOf(type.Target), isNullable, count, values);
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
                _columns.Add(new ColumnLayout(path, 0, new EquatableArray<long>(given)));
            for (int i = 0; i < record.Properties.Count; i++)
                Property(path + "_" + record.Properties[i].Name, record.Properties[i], groups, i);
        }

        /// <summary>Adds a column. A required column without a value, from seeds with errors, gets 0: such a build fails anyway.</summary>
        private void Column(string path, TypeShape type, bool isNullable, int count, ResolvedValue[] values)
        {
            var numbers = new long[count];
            var isGiven = new bool[count];
            for (int i = 0; i < count; i++)
            {
                isGiven[i] = values[i].Kind != BoundKind.Absent;
                if (isGiven[i])
                    numbers[i] = Number(type, values[i]);
            }

            long offset = isNullable ? OffsetOf(numbers, isGiven) : 0;
            for (int i = 0; i < count && isNullable; i++)
                numbers[i] = isGiven[i] ? unchecked(numbers[i] - offset + 1) : 0;
            _columns.Add(new ColumnLayout(path, offset, new EquatableArray<long>(numbers)));
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

        private long Number(TypeShape type, in ResolvedValue value) => value.Kind switch
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

        /// <summary>Returns for each row the texts at the end of a path, joined into one text.</summary>
        private ResolvedValue[] Sources(PathReader path)
        {
            ResolvedValue[] values = Buffer(_rows.Count);
            for (int row = 0; row < _rows.Count; row++)
                values[row] = path.Joined(_rows[row].Values, "; ") is { Length: > 0 } text ? ResolvedValue.OfText(BoundKind.Text, text) : ResolvedValue.Absent;
            return values;
        }

        private SortLayout Sorted(PropertyShape property, int index)
        {
            string name = ReservedNames.SortedName(property);
            DateOrder dated = DateOrder.Of(_rows, index);
            var rows = new long[_rows.Count];
            int count = dated.Rows.Length;
            dated.Rows.CopyTo(rows, 0);
            for (int row = 0; row < rows.Length; row++)
            {
                if (_rows[row].Values[index].Kind != BoundKind.Date)
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
            PropertyShape[] excluded = _shape.Record.Properties.Where(property => property.IsExcludedByDefault).ToArray();
            QueryIndex[] filters = QueryIndex.Of(schema, _shape).Where(index => index.DefaultValues != 0).ToArray();
            if (excluded.Length == 0 && filters.Length == 0)
                return null;
            var met = new long[_rows.Count];
            foreach (ColumnLayout column in _columns.Where(column => excluded.Any(property => property.Name == column.Name)))
            {
                for (int row = 0; row < met.Length; row++)
                    met[row] |= column.Values[row];
            }

            // So far 1 stands for an excluded row.
            for (int row = 0; row < met.Length; row++)
                met[row] ^= 1;
            foreach (QueryIndex filter in filters)
            {
                long[] accepted = Accepted(filter.DefaultValues, indexes.Single(index => index.Name == filter.Name));
                for (int row = 0; row < met.Length; row++)
                    met[row] &= accepted[row];
            }

            var byRank = new long[met.Length];
            for (int rank = 0; rank < byRank.Length; rank++)
                byRank[rank] = met[(int)sort.Rows.Values[rank]];
            return new ColumnLayout(sort.Name + "Defaults", 0, new EquatableArray<long>(byRank));
        }

        /// <summary>Returns for each row 1 if it is in the posting list of one of some enumeration values, and 0 otherwise.</summary>
        private long[] Accepted(ulong values, IndexLayout index)
        {
            var accepted = new long[_rows.Count];
            for (int value = 0, start = 0; value < index.Ends.Values.Count; value++)
            {
                int end = (int)index.Ends.Values[value];
                for (int at = start; at < end && (values >> value & 1) != 0; at++)
                    accepted[(int)index.Rows.Values[at]] = 1;
                start = end;
            }

            return accepted;
        }

        private MemberLayout Member(ResolvedRow row)
        {
            // Only the key of a row without a member is written.
            bool hasMember = _hasMembers && _shape.HasMember(row.Values);
            if (!hasMember && !_shape.HoldsWithdrawals)
                return new MemberLayout(row.Key, "", null, default);
            var details = new DetailLayout[_shape.Details.Count];
            int count = 0;
            foreach (string path in _shape.Details)
            {
                PathReader reader = readers.Of(_shape.Record, path);
                if (reader.Joined(row.Values, ", ") is { Length: > 0 } text)
                    details[count++] = new DetailLayout(reader.Label, text);
            }

            Array.Resize(ref details, count);
            string? headline = _shape.Headline is { } first && readers.Of(_shape.Record, first).Texts(row.Values) is { Count: > 0 } texts ? texts[0] : null;
            return new MemberLayout(row.Key, hasMember ? Identifiers.Pascal(row.Key) : "", headline, new EquatableArray<DetailLayout>(details));
        }
    }
}
