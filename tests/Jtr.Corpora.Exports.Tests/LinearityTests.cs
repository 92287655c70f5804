using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Jtr.Corpora.Exports.Bundles;
using Jtr.Corpora.Exports.Model;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Tests that time and memory grow in proportion to the rows. No other test runs at the same time.</summary>
[Collection(Alone)]
public sealed class LinearityTests(OwnBundle bundle)
{
    internal const string Alone = "alone";

    private const int Few = 5_000;
    private const int Many = 20_000;

    [Fact]
    public void Time_and_memory_grow_with_the_rows()
    {
        // Warms up: the first call includes the time of compiling.
        Write(200);
        (long fewBytes, TimeSpan few) = Write(Few);
        (long manyBytes, TimeSpan many) = Write(Many);

        double bytes = (double)manyBytes / fewBytes, time = many / few;
        const double Rows = (double)Many / Few;
        Assert.True(bytes < Rows * 1.2, FormattableString.Invariant($"{bytes:0.0} times the memory for {Rows} times the rows."));

        // Leaves room for other load on the machine; quadratic time would be sixteen times as long.
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
        var time = Stopwatch.StartNew();
        new BundleWriter(corpus, Generic.Formats, [new Manifest()]).Write(folder, replaces: false, TestContext.Current.CancellationToken);
        time.Stop();
        long bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.Equal(events + 1, File.ReadLines(Path.Combine(folder, "csv", "events.csv")).Count());
        Directory.Delete(folder, recursive: true);
        return (bytes, time.Elapsed);
    }

    /// <summary>A row with another key.</summary>
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

        public override void Boolean(string? name, bool value) => inner.Boolean(name, value);

        public override void Date(string? name, EdtfDate value) => inner.Date(name, value);

        public override void EnumLabel(string? name, string label) => inner.EnumLabel(name, label);

        public override void Reference(string? name, IRow row) => inner.Reference(name, row);

        public override void Value(string? name, IRecord value) => inner.Value(name, value);

        public override void BeginList(string name, int count) => inner.BeginList(name, count);

        public override void EndList() => inner.EndList();
    }
}

/// <summary>The collection of tests that run without any other test beside them.</summary>
[CollectionDefinition(LinearityTests.Alone, DisableParallelization = true)]
public static class RunsAlone;
