using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Carrying;

/// <summary>The text form of an outline, with a value on each line. The build step writes it, and the generator reads it. The text has no shapes, because both know the schema.</summary>
internal static class OutlineText
{
    private const string Head = "corpus outline 4";
    private const string InCode = "code";

    /// <summary>Writes an outline that leaves the data to the code, so that the generator reads the seeds itself.</summary>
    public static void WriteInCode(TextWriter writer)
    {
        writer.Write(Head + "\n");
        writer.Write(InCode + "\n");
    }

    public static void Write(CorpusOutline outline, TextWriter writer) => new Writer(writer).Outline(outline);

    /// <summary>Parses an outline; null if it leaves the data to the code.</summary>
    /// <exception cref="InvalidDataException">The text is not an outline, or it is the outline of another schema.</exception>
    public static CorpusOutline? Read(TextReader reader, SchemaShape schema) => new Reader(reader, schema).Outline();

    private sealed class Writer(TextWriter writer)
    {
        public void Outline(CorpusOutline outline)
        {
            Put(Head);
            Put(outline.Stamp.ToString("x16", CultureInfo.InvariantCulture));
            Put(outline.Layout.Fingerprint);
            Put(outline.Problems, Problem);
            Put(outline.Layout.Tables, Table);
            SearchLayout search = outline.Search;
            Put(search.Terms.Ends);
            Put(search.Ends);
            Put(search.Rows);
            Put(search.Weights);
        }

        private void Table(TableLayout table)
        {
            Put(table.Shape.Name);
            Put(table.RowCount);
            Put(table.Keys);
            Put(table.Texts.Ends);
            Put(table.Dates.Ends);
            Put(table.Dates.Words);
            Put(table.Decimals.Words);
            Put(table.Columns, Put);
            Put(table.Indexes, index =>
            {
                Put(index.Name);
                Put((int)index.Target.Kind);
                Put(index.Target.CSharpName);
                Put(index.Target.Target);
                Put(index.Ends);
                Put(index.Rows);
            });
            Put(table.Sorts, sort =>
            {
                Put(sort.Name);
                Put(sort.Property);
                Put(sort.DatedCount);
                Put(sort.Rows);
                Put(sort.Ranks);
                Put(sort.Reach.FirstDay);
                Put(sort.Reach.LastDay);
                Put(sort.Reach.Days);
                Put(sort.Reach.Flags);
                Put(sort.Defaults is null ? 0 : 1);
                if (sort.Defaults is { } defaults)
                    Put(defaults);
            });
            Put(HaveOnlyKeys(table.Members) ? 1 : 0);
            if (HaveOnlyKeys(table.Members))
                Put(string.Join(" ", table.Members.Select(static member => member.Key)));
            else
                Put(table.Members, Member);
            Put(table.Names is null ? 0 : 1);
            if (table.Names is { } names)
            {
                Put(names.Forms.Ends);
                Put(names.Ends);
                Put(names.Rows);
                Put(names.Recorded);
                Put(names.Kinds);
            }

            Put(table.Foreign, foreign =>
            {
                Put(foreign.Keys);
                Put(foreign.IsLookedUp ? 1 : 0);
                Put(foreign.LookUp is null ? 0 : 1);
                if (foreign.LookUp is { } lookUp)
                    Put(lookUp);
            });
        }

        private void Member(MemberLayout member)
        {
            Put(member.Key);
            Put(member.Identifier.Length == 0 ? 0 : 1);
            Put(member.Headline is null ? 0 : 1);
            if (member.Headline is not null)
                Put(member.Headline);
            Put(member.Details, detail =>
            {
                Put(detail.Label);
                Put(detail.Text);
            });
        }

        /// <summary>Returns true if every row has only a key, as is usual in a large table. The keys are then written on one line.</summary>
        private static bool HaveOnlyKeys(EquatableArray<MemberLayout> members)
        {
            foreach (MemberLayout member in members)
            {
                if (member.Identifier.Length > 0 || member.Headline is not null || member.Details.Count > 0)
                    return false;
            }

            return true;
        }

        private void Problem(SeedProblem problem)
        {
            Put(problem.Descriptor.Id);
            Put(problem.Descriptor.Title);
            Put(problem.Descriptor.MessageFormat);
            Put(problem.Descriptor.Category);
            Put(problem.Descriptor.IsError ? 1 : 0);
            Put(problem.File);
            Put(problem.Token);
            Put(problem.Offset);
            Put(problem.Arguments, Put);
        }

        private void Put(KeyLayout keys)
        {
            Put(keys.SlotBits);
            Put(keys.KeyBits);
            Put(keys.Slots);
            Put(keys.Words);
        }

        private void Put(ColumnLayout column)
        {
            Put(column.Name);
            Put(column.Offset);
            Put(column.Extent.Count);
            Put(column.Extent.Low);
            Put(column.Extent.High);
        }

        private void Put<T>(EquatableArray<T> items, Action<T> put)
        {
            Put(items.Count);
            foreach (T item in items)
                put(item);
        }

        private void Put(long number) => Put(number.ToString(CultureInfo.InvariantCulture));

        private void Put(string text)
        {
            writer.Write(text.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r"));
            writer.Write('\n');
        }
    }

    private sealed class Reader(TextReader reader, SchemaShape schema)
    {
        private int _line;

        public CorpusOutline? Outline()
        {
            if (Text() != Head)
                throw Expected($"'{Head}'");
            string stamp = Text();
            if (stamp == InCode)
                return null;
            if (!ulong.TryParse(stamp, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong number))
                throw Expected("a stamp");
            string fingerprint = Text();
            EquatableArray<SeedProblem> problems = List(Problem);
            EquatableArray<TableLayout> tables = List(Table);
            if (tables.Count != schema.Tables.Count)
                throw Expected($"{schema.Tables.Count} tables");
            var search = new SearchLayout(default, new TextsLayout(default, Column()), Column(), Column(), Column());
            return CorpusOutline.Of(schema, number, tables, search, fingerprint, problems);
        }

        private TableLayout Table()
        {
            string name = Text();
            int table = schema.TableNamed(name);
            if (table < 0)
                throw Expected("a table of the schema");
            TableShape shape = schema.Tables[table];
            var outline = new TableLayout(
                shape,
                Int(),
                Keys(),
                new TextsLayout(default, Column()),
                new DatesLayout(default, Column(), Column()),
                new DecimalsLayout(default, Column()),
                List(Column),
                List(() => new IndexLayout(Text(), new TypeShape((ValueKind)Int(), Text(), Text()), Column(), Column())),
                List(() => new SortLayout(Text(), Text(), Int(), Column(), Column(), new ReachLayout(Number(), Number(), Column(), Column()), Flag() ? Column() : null)),
                Flag() ? MembersOfKeys() : List(Member),
                Flag() ? new NameLayout(new TextsLayout(default, Column()), Column(), Column(), Column(), Column()) : null);
            ForeignShape[] foreign = schema.ForeignIn(shape.Record).ToArray();
            int number = 0;
            return outline with
            {
                Foreign = List(() =>
                {
                    ColumnLayout keys = Column();
                    bool isLookedUp = Flag();
                    return new ForeignLayout(foreign[number++], keys, Flag() ? Keys() : null, isLookedUp);
                }),
            };
        }

        private EquatableArray<MemberLayout> MembersOfKeys() =>
            Text().Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(static key => new MemberLayout(key, "", null, default)).ToEquatable();

        private MemberLayout Member()
        {
            string key = Text();
            return new MemberLayout(key, Flag() ? Identifiers.Pascal(key) : "", Flag() ? Text() : null, List(() => new DetailLayout(Text(), Text())));
        }

        private SeedProblem Problem()
        {
            var descriptor = new Descriptor(Text(), Text(), Text(), Text(), Flag());
            return new SeedProblem(descriptor, Text(), Int(), Int(), List(Text));
        }

        private KeyLayout Keys() => new(Int(), Int(), Column(), Column());

        private ColumnLayout Column() => ColumnLayout.OfExtent(Text(), Number(), new ColumnExtent(Int(), Number(), Number()));

        private EquatableArray<T> List<T>(Func<T> item)
        {
            int count = Int();
            var items = new List<T>(count);
            for (int i = 0; i < count; i++)
                items.Add(item());
            return items.ToEquatable();
        }

        private bool Flag() => Number() != 0;

        private int Int() => checked((int)Number());

        private long Number() => long.TryParse(Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : throw Expected("a number");

        private string Text()
        {
            _line++;
            string line = reader.ReadLine() ?? throw Expected("more lines");
            if (line.IndexOf('\\') < 0)
                return line;
            var text = new System.Text.StringBuilder(line.Length);
            for (int i = 0; i < line.Length; i++)
            {
                char c = line[i] != '\\' ? line[i] : line[++i] switch { 'n' => '\n', 'r' => '\r', var other => other };
                text.Append(c);
            }

            return text.ToString();
        }

        private InvalidDataException Expected(string expected) => new($"Line {_line} of the outline must be {expected}.");
    }
}
