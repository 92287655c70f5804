using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Jtr.Corpora.Exports.Tests.Readers;
using Jtr.Data;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Runs the code of <c>docs/exporting.md</c> unchanged in the folder of the bundle. Each snippet prints the number of events and the date of one.</summary>
public sealed class ExportingPageTests(OwnBundle bundle, NodeReaders readers, DuckDbReader duckDb, PostgresReader postgres) : IClassFixture<DuckDbReader>, IClassFixture<PostgresReader>
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "exporting.md")).ReplaceLineEndings("\n");

    private static readonly string s_expected = string.Create(CultureInfo.InvariantCulture, $"{Events.All.Count} {Events.AsoVisitsTaiwan.Date}");

    [Fact]
    public async Task Python_loads_the_bundle_as_the_page_says()
    {
        Require((await Processes.TryRun(bundle.Folder, "", "python3", "--version")).Error, "python3");
        string[] snippets = Snippets("python");
        Assert.Equal(3, snippets.Length);
        foreach (string snippet in snippets)
            Assert.Equal(s_expected, (await Processes.Run(bundle.Folder, snippet, "python3", "-I", "-")).Trim());
    }

    [Fact]
    public async Task JavaScript_loads_the_bundle_as_the_page_says()
    {
        Processes.Require(readers.Absence);
        string[] snippets = Snippets("javascript");
        Assert.Equal(2, snippets.Length);
        foreach (string snippet in snippets)
        {
            // The script is beside the packages that it imports.
            string script = Path.Combine(readers.Folder, $"snippet-{Guid.NewGuid():N}.mjs");
            File.WriteAllText(script, snippet);
            try
            {
                Assert.Equal(s_expected, (await Processes.Run(bundle.Folder, "", "node", script)).Trim());
            }
            finally
            {
                File.Delete(script);
            }
        }
    }

    [Fact]
    public async Task The_shell_of_sqlite_loads_the_bundle_as_the_page_says()
    {
        Require((await Processes.TryRun(bundle.Folder, "", "sqlite3", "--version")).Error, "sqlite3");
        Assert.Equal(s_expected, (await Processes.Run(bundle.Folder, "", "sh", "-c", Assert.Single(Snippets("sh")))).Trim());
    }

    [Fact]
    public async Task DuckDb_loads_the_bundle_as_the_page_says() =>
        Assert.Equal(s_expected, string.Join(' ', Assert.Single(await duckDb.Query(Assert.Single(Snippets("duckdb"))))));

    [Fact]
    public async Task PostgreSql_loads_the_bundle_as_the_page_says()
    {
        Processes.Require(postgres.Absence);
        string[] snippets = Snippets("postgresql");
        Assert.Equal(2, snippets.Length);
        Assert.Equal(s_expected, string.Join(' ', Assert.Single(await postgres.Query(snippets[0]))));
        Assert.Equal(
            Events.All.Where(static happening => happening.When is null || happening.When.Value.IsBefore("2021").IsPossible).Select(static happening => happening.Key).Order(StringComparer.Ordinal),
            (await postgres.Query(snippets[1])).Select(static row => row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task R_loads_the_bundle_as_the_page_says()
    {
        // The page says that R is not tested; where R is installed, it is.
        if ((await Processes.TryRun(bundle.Folder, "", "Rscript", "--version")).Error is null)
            Assert.Equal(s_expected, (await Processes.Run(bundle.Folder, "", "Rscript", "--vanilla", "-e", Assert.Single(Snippets("r")))).Trim());
        else
            Assert.Contains("In R (not run by a test)", s_page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_view_and_every_top_level_file_of_a_bundle_are_on_the_page()
    {
        Assert.All(bundle.Corpus.Views, static view => Assert.Contains($"`{view.Name}`", s_page, StringComparison.Ordinal));
        Assert.All(
            Directory.EnumerateFiles(bundle.Folder).Select(static file => Path.GetFileName(file)),
            static file => Assert.Contains($"`{file}`", s_page, StringComparison.Ordinal));
    }

    private static void Require(string? error, string program) => Processes.Require(error is null ? null : $"There is no {program}: {error}");

    private static string[] Snippets(string language) => [.. Regex.Matches(s_page, $"(?ms)^```{language}\n(.*?)^```").Select(static match => match.Groups[1].Value)];
}
