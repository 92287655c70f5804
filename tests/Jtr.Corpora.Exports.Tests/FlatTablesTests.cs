using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Sql;
using Jtr.Corpora.Exports.Tests.Readers;
using Jtr.Data;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Tests the flat tables through the readers of other projects: every cell is read back, and no day appears that the corpus does not know.</summary>
public sealed class FlatTablesTests(OwnBundle bundle, SqliteReader sqlite, DuckDbReader duckDb, PostgresReader postgres)
    : IClassFixture<SqliteReader>, IClassFixture<DuckDbReader>, IClassFixture<PostgresReader>
{
    public static TheoryData<string> Databases => ["sqlite", "duckdb", "postgresql"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Every_database_reads_every_cell_of_every_table(string name)
    {
        ForeignDatabase database = Of(name);
        foreach (FlatTable table in bundle.Tables)
        {
            IReadOnlyList<string?[]> read = await database.Query($"SELECT {SqlName.List(table.Columns.Select(static column => column.Name))} FROM {SqlName.Quoted(table.Name)}");
            FlatCells.Same(table, FlatCells.Of(table), read.Select(row => FlatCells.Plain(table, row)));
        }
    }

    [Fact]
    public async Task Every_reader_reads_every_cell_of_every_CSV_file()
    {
        Dictionary<string, string[][]> files = await ReadCsv();
        Assert.Equal(bundle.Tables.Select(static table => table.Name).Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        foreach (FlatTable table in bundle.Tables)
        {
            string[][] rows = files[table.Name];
            Assert.Equal(table.Columns.Select(static column => column.Name), rows[0]);

            // No text of this corpus is empty, so an empty cell is null.
            FlatCells.Same(table, FlatCells.Of(table), rows.Skip(1).Select(row => FlatCells.Plain(table, [.. row.Select(static cell => cell.Length == 0 ? null : cell)])));
        }
    }

    [Fact]
    public async Task Every_key_and_date_that_a_row_writes_is_in_the_files()
    {
        Dictionary<string, string[][]> files = await ReadCsv();
        IRow[] rows = [.. bundle.Corpus.Tables.SelectMany(static table => table.Rows)];
        Assert.Empty(Facts.All.Concat<IRow>(Passages.All).Concat(Corpus.Withdrawn).Except(rows));
        Assert.All(rows.GroupBy(static row => row.Table), table => Assert.Equal(table.Select(static row => row.Key).Order(StringComparer.Ordinal), files[table.Key].Skip(1).Select(static row => row[0]).Order(StringComparer.Ordinal)));

        var written = new DateCollector();
        foreach (IRow row in rows)
            written.Of(row);
        string[] derived = [.. Claims.All.Select(static claim => $"claims made {claim.Made}"), .. Passages.All.Select(static passage => $"passages published {passage.Published}")];
        IEnumerable<string> read = files.SelectMany(static file => Enumerable.Range(0, file.Value[0].Length)
            .Where(i => file.Value[0][i].EndsWith("_edtf", StringComparison.Ordinal))
            .SelectMany(i => file.Value.Skip(1).Where(row => row[i].Length > 0).Select(row => $"{file.Key} {file.Value[0][i][..^"_edtf".Length].Replace("_", "", StringComparison.Ordinal)} {row[i]}")));
        Assert.True(written.Dates.Count > 100);
        Assert.Equal(written.Dates.Concat(derived).Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task No_cell_of_a_date_is_more_precise_than_its_edtf(string name)
    {
        ForeignDatabase database = Of(name);
        int dates = 0;
        foreach ((FlatTable table, FlatDate date) in bundle.Tables.SelectMany(static table => table.Dates.Select(date => (table, date))))
        {
            string[] names = [.. table.Columns.Skip(date.First).Take(FlatDate.Width).Select(static column => column.Name)];
            foreach (string?[] row in await database.Query($"SELECT {SqlName.List(names)} FROM {SqlName.Quoted(table.Name)}"))
            {
                if (row[0] is not { } text)
                {
                    Assert.All(row, static cell => Assert.Null(cell));
                    continue;
                }

                dates++;
                EdtfDate edtf = EdtfDate.Parse(text);
                Assert.Equal((edtf.Earliest?.ToString(), edtf.EarliestStart.Kind.ToString().ToLowerInvariant()), (row[1], row[2]));
                Assert.Equal((edtf.Latest?.ToString(), edtf.LatestEnd.Kind.ToString().ToLowerInvariant()), (row[3], row[4]));
                var extent = new DateExtent(edtf, date.Extent, null);
                foreach (string day in row[7..9].OfType<string>())
                    Assert.True(extent.Intersects(Day.Parse(day)).IsCertain, $"{table.Name}: {text} does not certainly include {day}.");
                Assert.Equal(row[7] is null, row[8] is null);
            }
        }

        Assert.True(dates > 500);
    }

    [Theory]
    [InlineData("duckdb", "")]
    [InlineData("postgresql", "_possible _certain _members _extent")]
    public async Task Only_bounds_have_a_date_type(string name, string ranges)
    {
        string[] bounds = [.. bundle.Tables.SelectMany(table => table.Columns.Where(static column => column.Kind == ColumnKind.Day).Select(column => $"{table.Name}.{column.Name}"))];
        string[] more = [.. bundle.Tables.SelectMany(table => table.Dates.SelectMany(date => ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(range => $"{table.Name}.{date.Name}{range}")))];
        Assert.Equal(bounds.Concat(more).Order(StringComparer.Ordinal), (await Of(name).DateColumns()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task No_cell_of_a_spreadsheet_is_a_formula()
    {
        foreach ((string table, string[][] rows) in await ReadCsv())
        {
            FlatTable flat = bundle.Tables.Single(one => one.Name == table);
            foreach (string[] row in rows.Skip(1))
            {
                for (int i = 0; i < row.Length; i++)
                    Assert.False(row[i] is ['=' or '+' or '@' or '\t' or '\r', ..] || (row[i] is ['-', ..] && flat.Columns[i].Kind is not (ColumnKind.Integer or ColumnKind.Decimal or ColumnKind.Edtf)), $"{table}.{flat.Columns[i].Name}: a spreadsheet reads '{row[i]}' as a formula.");
            }
        }
    }

    private ForeignDatabase Of(string name)
    {
        ForeignDatabase database = name switch
        {
            "sqlite" => sqlite,
            "duckdb" => duckDb,
            _ => postgres,
        };
        Processes.Require(database.Absence);
        return database;
    }

    private async Task<Dictionary<string, string[][]>> ReadCsv()
    {
        Processes.Require((await Processes.TryRun(bundle.Folder, "", "python3", "--version")).Error is { } error ? "There is no python3: " + error : null);
        string script = System.IO.Path.Combine(Jtr.Data.Tests.Repository.Root, "tests", "Jtr.Corpora.Exports.Tests", "readers", "tables.py");
        return JsonSerializer.Deserialize<Dictionary<string, string[][]>>(await Processes.Run(bundle.Folder, "", "python3", "-I", script, bundle.PathOf("csv")))!;
    }

    /// <summary>Collects the dates that rows write through <see cref="RecordWriter"/>, by table and property.</summary>
    private sealed class DateCollector : RecordWriter
    {
        private string _table = "";

        public List<string> Dates { get; } = [];

        public void Of(IRow row)
        {
            _table = row.Table;
            row.WriteTo(this);
        }

        public override void Date(string? name, EdtfDate value) => Dates.Add($"{_table} {name!.ToLowerInvariant()} {value}");

        public override void Value(string? name, IRecord value) => value.WriteTo(this);

        public override void Text(string? name, string value)
        {
        }

        public override void Integer(string? name, long value)
        {
        }

        public override void Number(string? name, decimal value)
        {
        }

        public override void Boolean(string? name, bool value)
        {
        }

        public override void EnumLabel(string? name, string label)
        {
        }

        public override void Reference(string? name, IRow row)
        {
        }

        public override void BeginList(string name, int count)
        {
        }

        public override void EndList()
        {
        }
    }
}
