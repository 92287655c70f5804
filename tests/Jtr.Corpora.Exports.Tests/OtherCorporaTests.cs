using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using DuckDB.NET.Data;
using Jtr.Corpora.Exports.Bundles;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Exports.Papers;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Seeds;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Tests the exports of corpora of other fields, which have no special code for any format.</summary>
public sealed class OtherCorporaTests(OwnBundle bundle)
{
    public static TheoryData<string> Corpora => ["VillageDiary", "TradeNotes", "Currencies"];

    [Theory]
    [MemberData(nameof(Corpora))]
    public async Task Any_corpus_has_every_generic_format(string name)
    {
        ExportedCorpus corpus = Of(Assembly.Load(name));
        string folder = Path.Combine(bundle.Beside, name);
        IReadOnlyList<WrittenFile> files = new BundleWriter(corpus, Generic.Formats, [new ReadMe(), new Croissant(), new Dcat(), new RoCrate(), new Manifest()]).Write(folder, replaces: false, TestContext.Current.CancellationToken);
        Assert.True(files.Count > 20);

        // A corpus without a licence is exported without one.
        Assert.DoesNotContain(files, static file => file.Path == ReadMe.Licence);
        await using var connection = new DuckDBConnection("DataSource=:memory:");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        Run(connection, $"SET file_search_path = '{folder}'");
        Run(connection, File.ReadAllText(Path.Combine(folder, "duckdb.sql")));
        foreach (FlatTable table in FlatLayout.Of(corpus))
            Assert.Equal(table.Rows().LongCount(), Count(connection, table.Name));
        Assert.True(corpus.Tables.Sum(static table => table.Count) > 3);
    }

    [Theory]
    [InlineData("VillageDiary")]
    [InlineData("TradeNotes")]
    [InlineData("Currencies")]
    [InlineData("Jtr.Data")]
    public void Rows_read_from_seeds_are_written_as_compiled_rows(string name)
    {
        Assembly assembly = Assembly.Load(name);
        CorpusShape shape = CorpusReader.Read(assembly.Location);
        string seeds = name == "Jtr.Data" ? Path.Combine(Jtr.Data.Tests.Repository.Root, "seeds") : Path.Combine(Jtr.Data.Tests.Repository.Root, "samples", name, "seeds");
        ExportedCorpus compiled = Of(assembly), read = new(compiled.Description, shape, new SeedRecords(shape, SeedFolder.Read(seeds, shape)).Of);
        foreach (ExportFormat format in Generic.Formats)
        {
            Assert.Equal(format.Files(compiled).Select(static file => file.Path), format.Files(read).Select(static file => file.Path));
            foreach ((ExportFile expected, ExportFile actual) in format.Files(compiled).Zip(format.Files(read)))
            {
                Assert.True(Bytes(expected).AsSpan().SequenceEqual(Bytes(actual)), $"{name}: '{expected.Path}' differs.");
            }
        }
    }

    [Fact]
    public async Task The_tool_writes_the_bundle_of_another_corpus()
    {
        string assembly = Assembly.Load("Currencies").Location, seeds = Path.Combine(Jtr.Data.Tests.Repository.Root, "samples", "Currencies", "seeds"), folder = Path.Combine(bundle.Beside, "by-the-tool");
        (string output, string? error) = await Processes.Jtr("bundle", "--assembly", assembly, "--seeds", seeds, "--out", folder);
        Assert.Null(error);
        Assert.Contains("fingerprint", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "sqlite", "currencies.sqlite")));
        Assert.Contains("is not a corpus", (await Processes.Jtr("bundle", "--assembly", typeof(Assert).Assembly.Location, "--seeds", seeds, "--out", folder, "--force")).Error, StringComparison.Ordinal);
        Assert.Contains("There is no assembly", (await Processes.Jtr("bundle", "--assembly", "nowhere.dll", "--seeds", seeds, "--out", folder, "--force")).Error, StringComparison.Ordinal);
    }

    private static byte[] Bytes(ExportFile file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        return stream.ToArray();
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
}
