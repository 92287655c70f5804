using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using DuckDB.NET.Data;
using Jtr.Corpora.Exports.Bundles;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Exports.Papers;
using Jtr.Corpora.Metadata.Reading;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Corpora of other fields, which know nothing of any format, and one that is two hundred times as long.</summary>
public sealed class OtherCorporaTests(OwnBundle bundle)
{
    private const int Few = 5_000;
    private const int Many = 20_000;

    public static TheoryData<string> Corpora => ["VillageDiary", "TradeNotes", "Currencies"];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Any_corpus_has_every_generic_format(string name)
    {
        ExportedCorpus corpus = Of(Assembly.Load(name));
        string folder = Path.Combine(bundle.Beside, name);
        IReadOnlyList<WrittenFile> files = new BundleWriter(corpus, Generic.Formats, [new ReadMe(), new Croissant(), new Dcat(), new RoCrate(), new Manifest()]).Write(folder, replaces: false);
        Assert.True(files.Count > 20);

        // No licence is made up.
        Assert.DoesNotContain(files, static file => file.Path == ReadMe.Licence);
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Run(connection, $"SET file_search_path = '{folder}'");
        Run(connection, File.ReadAllText(Path.Combine(folder, "duckdb.sql")));
        foreach (FlatTable table in FlatLayout.Of(corpus))
            Assert.Equal(table.Rows().LongCount(), Count(connection, table.Name));
        Assert.True(corpus.Tables.Sum(static table => table.Count) > 3);
    }

    [Fact]
    public async Task The_tool_writes_the_bundle_of_another_corpus()
    {
        string assembly = Assembly.Load("Currencies").Location, folder = Path.Combine(bundle.Beside, "by-the-tool");
        (string output, string? error) = await Processes.Jtr("bundle", "--assembly", assembly, "--out", folder);
        if (error is not null)
        {
            // The samples are for .NET 10, and the tool may run on .NET 8.
            Assert.Contains("Expected one for .NET", error, StringComparison.Ordinal);
            return;
        }

        Assert.Contains("fingerprint", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "sqlite", "currencies.sqlite")));
        Assert.Contains("is no corpus", (await Processes.Jtr("bundle", "--assembly", typeof(Assert).Assembly.Location, "--out", folder, "--force")).Error, StringComparison.Ordinal);
        Assert.Contains("There is no assembly", (await Processes.Jtr("bundle", "--assembly", "nowhere.dll", "--out", folder, "--force")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Time_and_memory_grow_with_the_rows()
    {
        // What is compiled at the first call is not of the rows.
        Write(200);
        (long fewBytes, TimeSpan few) = Write(Few);
        (long manyBytes, TimeSpan many) = Write(Many);

        double bytes = (double)manyBytes / fewBytes, time = many / few;
        const double Rows = (double)Many / Few;
        Assert.True(bytes < Rows * 1.2, FormattableString.Invariant($"{bytes:0.0} times the memory for {Rows} times the rows."));

        // The machine may do something else meanwhile; what is quadratic would take sixteen times as long.
        Assert.True(time < Rows * 2, FormattableString.Invariant($"{time:0.0} times the time for {Rows} times the rows."));
    }

    private (long Bytes, TimeSpan Time) Write(int events)
    {
        ExportedCorpus own = bundle.Corpus;
        var corpus = new ExportedCorpus(own.Description, own.Shape, table => table.Name == "events"
            ? [.. own["events"].Rows, .. Enumerable.Range(own["events"].Count, events - own["events"].Count).Select(i => new Copy(own["events"].Rows[i % own["events"].Count], i))]
            : own[table.Name].Rows);
        string folder = Path.Combine(bundle.Beside, FormattableString.Invariant($"synthetic-{events}"));
        long before = GC.GetTotalAllocatedBytes(precise: true);
        var time = System.Diagnostics.Stopwatch.StartNew();
        new BundleWriter(corpus, Generic.Formats, [new Manifest()]).Write(folder, replaces: false);
        time.Stop();
        long bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.Equal(events + 1, File.ReadLines(Path.Combine(folder, "csv", "events.csv")).Count());
        Directory.Delete(folder, recursive: true);
        return (bytes, time.Elapsed);
    }

    private static ExportedCorpus Of(Assembly assembly)
    {
        CorpusShape shape = CorpusReader.Read(assembly.Location);
        return new ExportedCorpus(new CorpusDescription(assembly.GetName().Name!.ToLowerInvariant(), assembly.GetName().Name!, "Another corpus.", shape.Stamp?.Version ?? "0.0.0", shape.Stamp?.Fingerprint ?? ""), shape, new CompiledRows(assembly).Of);
    }

    private static void Run(DuckDBConnection connection, string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Count(DuckDBConnection connection, string table)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>A row under another key.</summary>
    private sealed class Copy(IRow row, int number) : IRow
    {
        public string Key => FormattableString.Invariant($"{row.Key}-{number}");

        public string Table => row.Table;

        public void WriteTo(RecordWriter writer) => row.WriteTo(new Renaming(writer, Key));
    }

    private sealed class Renaming(RecordWriter inner, string key) : RecordWriter
    {
        public override void Text(string? name, string value) => inner.Text(name, name == "key" ? key : value);

        public override void Integer(string? name, long value) => inner.Integer(name, value);

        public override void Number(string? name, decimal value) => inner.Number(name, value);

        public override void Truth(string? name, bool value) => inner.Truth(name, value);

        public override void Date(string? name, EdtfDate value) => inner.Date(name, value);

        public override void Word(string? name, string word) => inner.Word(name, word);

        public override void Reference(string? name, IRow row) => inner.Reference(name, row);

        public override void Value(string? name, IRecord value) => inner.Value(name, value);

        public override void BeginList(string name, int count) => inner.BeginList(name, count);

        public override void EndList() => inner.EndList();
    }
}
