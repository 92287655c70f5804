using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Corpora.Exports.Bundles;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Json;
using Jtr.Corpora.Exports.Model;
using Jtr.Data;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Tests the folder of the bundle: it is written completely or not at all, is reproducible, and stays within limits of memory and time.</summary>
public sealed class BundleTests(OwnBundle bundle)
{
    // The limits of the tool for a whole bundle: peak memory and processor time.
    private const long MaxBytes = 150L << 20;

    private static readonly TimeSpan s_maxTime = TimeSpan.FromSeconds(10);

    [Fact]
    public void The_manifest_has_the_digest_of_every_other_file()
    {
        string[] lines = [.. Directory.EnumerateFiles(bundle.Folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(bundle.Folder, file).Replace('\\', '/'), File: file))
            .Where(static file => file.Path != "manifest-sha256.txt")
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .Select(static file => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.File)))}  {file.Path}")];
        Assert.Equal(lines, bundle.Read("manifest-sha256.txt").Split('\n')[..^1]);
    }

    [Fact]
    public async Task Two_bundles_are_byte_identical_and_stay_within_time_and_memory()
    {
        string other = Path.Combine(bundle.Beside, "again");
        string tool = Path.GetFullPath(Path.Combine(Jtr.Data.Tests.Repository.Root, "src", "Jtr.Data.Cli", Path.GetRelativePath(Path.Combine(Jtr.Data.Tests.Repository.Root, "tests", "Jtr.Corpora.Exports.Tests"), AppContext.BaseDirectory), "..", "net8.0", "jtr.dll"));
        using Process process = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [tool, "bundle", "--out", other]) { RedirectStandardOutput = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        long peak = 0;
        TimeSpan time = TimeSpan.Zero;
        while (!process.WaitForExit(20))
        {
            process.Refresh();
            try
            {
                peak = Math.Max(peak, process.PeakWorkingSet64);
                time = process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                // The process has ended since the last check.
            }
        }

        Assert.Equal(0, process.ExitCode);
        Assert.Contains(Corpus.Fingerprint, await output, StringComparison.Ordinal);
        Assert.True(peak is > 0 and <= MaxBytes, FormattableString.Invariant($"It took {peak >> 20} MB."));
        Assert.True(time <= s_maxTime, FormattableString.Invariant($"It took {time.TotalSeconds:0.0} s of the processor."));
        Assert.Equal(bundle.Read("manifest-sha256.txt"), File.ReadAllText(Path.Combine(other, "manifest-sha256.txt")));
    }

    [Fact]
    public async Task Bundle_refuses_a_folder_with_other_files()
    {
        string folder = Path.Combine(bundle.Beside, "own");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "mine.txt"), "mine");

        foreach (string[] more in (string[][])[[], ["--force"]])
        {
            (_, string? error) = await Processes.Jtr((string[])["bundle", "--out", folder, .. more]);
            Assert.Contains("is not empty and not a bundle", error, StringComparison.Ordinal);
            Assert.Equal("mine.txt", Path.GetFileName(Assert.Single(Directory.EnumerateFileSystemEntries(folder))));
        }
    }

    [Fact]
    public async Task Export_replaces_a_folder_only_with_force()
    {
        string folder = Path.Combine(bundle.Beside, "replaced");
        Assert.Null((await Processes.Jtr("export", "--format", "csv", "--output", folder)).Error);
        File.WriteAllText(Path.Combine(folder, "more.txt"), "more");

        Assert.Contains("--force", (await Processes.Jtr("export", "--format", "csv", "--output", folder)).Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "more.txt")));
        Assert.Null((await Processes.Jtr("export", "--format", "csv", "--output", folder, "--force")).Error);
        Assert.False(File.Exists(Path.Combine(folder, "more.txt")));
        Assert.Equal(Directory.EnumerateFiles(bundle.PathOf("csv")).Select(static file => File.ReadAllText(file)), Directory.EnumerateFiles(Path.Combine(folder, "csv")).Select(static file => File.ReadAllText(file)));
    }

    [Theory]
    [InlineData("missing/bundle", "There is no folder")]
    [InlineData("", "'--out' must not be empty. Expected the path of a folder.")]
    public async Task Bundle_names_a_folder_that_cannot_be_created(string folder, string message) =>
        Assert.Contains(message, (await Processes.Jtr("bundle", "--out", folder.Length == 0 ? "" : Path.Combine(bundle.Beside, folder))).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_format_of_several_files_requires_a_folder_and_an_unknown_format_names_the_nearest()
    {
        Assert.Contains("Expected --output DIR", (await Processes.Jtr("export", "--format", "csv")).Error, StringComparison.Ordinal);
        Assert.Contains("'sqlite'", (await Processes.Jtr("export", "--format", "sqllite")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Write_leaves_no_files_if_it_fails_or_is_cancelled(bool isCancelled)
    {
        string parent = Directory.CreateDirectory(Path.Combine(bundle.Beside, "failing-" + isCancelled)).FullName;
        using var cancellation = new CancellationTokenSource();
        var writer = new BundleWriter(bundle.Corpus, [new JsonFormat(), new Failing(isCancelled ? cancellation.Cancel : static () => throw new IOException("The disk is full."))], [new Manifest()]);

        Exception? failure = Record.Exception(() => writer.Write(Path.Combine(parent, "bundle"), replaces: false, cancellation.Token));
        Assert.True(isCancelled ? failure is OperationCanceledException : failure is IOException, failure?.ToString());
        Assert.Empty(Directory.EnumerateFileSystemEntries(parent));
    }

    [Fact]
    public void Every_text_file_is_UTF_8_without_a_byte_order_mark_and_with_LF_only()
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        foreach (string file in Directory.EnumerateFiles(bundle.Folder, "*", SearchOption.AllDirectories).Where(static file => Path.GetExtension(file) is not (".sqlite" or ".parquet" or ".ics")))
        {
            string text = strict.GetString(File.ReadAllBytes(file));
            Assert.False(text.StartsWith('\uFEFF') || text.Contains('\r', StringComparison.Ordinal), $"{file} has a byte order mark or a CR.");
        }
    }

    [Fact]
    public void The_readme_lists_every_format_with_its_purpose_and_its_loss()
    {
        string page = bundle.Read("README.md");
        foreach (ExportFormat format in Generic.Formats)
        {
            Assert.Contains($"| {format.Title} | {format.Purpose} | {format.Loss} |", page, StringComparison.Ordinal);
        }

        Assert.Contains(Corpus.Fingerprint, page, StringComparison.Ordinal);
    }

    private sealed class Failing(Action act) : ExportFormat
    {
        public override string Name => "failing";

        public override string Title => "Failing";

        public override string Purpose => "";

        public override string Loss => "";

        public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus) =>
        [
            new("failing.txt", "text/plain", "", stream =>
            {
                stream.WriteByte(1);
                act();
            }),
            new("later.txt", "text/plain", "", static _ => { }),
        ];
    }
}
