using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using Jtr.Corpora.Metadata.Checking;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr check</c>: reports the diagnostics of a build for the seeds without building, and those that need the source texts, which a build does not have.</summary>
internal static class CheckCommand
{
    public static Command Create(Output output)
    {
        var corpus = new Argument<string?>("CORPUS")
        {
            Description = "A project, its folder, or an assembly. The seeds are checked against its records as they were last built. By default, the project beside the seeds; if there is none, the corpus of this tool.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var seeds = new Option<string>("--seeds") { Description = "The folder of the seeds. By default, that of the project, or the nearest folder 'seeds' here or above.", HelpName = "DIR" };
        var watch = new Option<bool>("--watch") { Description = "Check again after each change of a seed or the assembly, until interrupted." };
        var nowarn = new Option<string[]>("--nowarn") { Description = "Suppress a warning, like the project's NoWarn: JTR0030 to JTR0033.", HelpName = "ID", DefaultValueFactory = static _ => [] };
        Option<string> sources = SourceFolder.Option();
        var command = new ExampledCommand(
            "check",
            """
            Check the seeds like a build, without building: the same messages at the same positions. If the source texts are available, check the digests of evidence too.

            Code of the assembly is not run. Exit codes: 0 no findings; 6 an error or a warning.
            """,
            "jtr check",
            "jtr check --watch",
            "jtr check src/Jtr.Data --json") { corpus, seeds, sources, watch, nowarn };
        var json = new JsonOption(command, hasRows: false);
        command.SetAction(result =>
        {
            string[] suppressed = result.GetValue(nowarn)!;
            if (suppressed.FirstOrDefault(static id => !IsWarning(id)) is { } wrong)
                return Failure.Report(ExitCode.WrongCommandLine, $"'{wrong}' is not a warning of seeds. Expected {string.Join(", ", s_warnings)}; errors cannot be suppressed.");
            if (result.GetValue(watch) && json.IsAsked(result))
                return Failure.Report(ExitCode.WrongCommandLine, "Options '--watch' and '--json' cannot be given together: the first prints lines, the second one object.");
            try
            {
                CheckedCorpus found = CheckedCorpus.Find(result.GetValue(corpus), result.GetValue(seeds));
                string? texts = SourceFolder.PathOf(result.GetValue(sources));
                return result.GetValue(watch) ? Watch(output, found, texts, suppressed)
                    : json.IsAsked(result) ? Json(output, result, json, found, texts, suppressed)
                    : Lines(output, found, new CorpusCheck(found.Assembly, found.Folder, texts).Check(), texts, suppressed, "");
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                return Failure.Report(ExitCode.WrongCommandLine, exception.Message);
            }
        });
        return command;
    }

    private static readonly string[] s_warnings = ["JTR0030", "JTR0031", "JTR0032", "JTR0033"];

    private static bool IsWarning(string id) => s_warnings.Contains(id, StringComparer.OrdinalIgnoreCase);

    private static SeedFinding[] Selected(CheckedSeeds seeds, string[] suppressed) =>
        [.. seeds.Findings.Where(finding => finding.IsError || !suppressed.Contains(finding.Id, StringComparer.OrdinalIgnoreCase))];

    private static int Lines(Output output, CheckedCorpus corpus, CheckedSeeds seeds, string? texts, string[] suppressed, string suffix)
    {
        SeedFinding[] findings = Selected(seeds, suppressed);
        foreach (string source in StaleRecords.Of(corpus.Assembly))
            Remark.Write($"'{RelativePath(source)}' has changed since '{RelativePath(corpus.Assembly)}' was built. The seeds are checked against the old records: build the project.");
        if (texts is null)
            Remark.Write("The digests are not checked, because the source texts are missing. Give their folder with '--sources DIR'.");
        foreach (string missing in seeds.MissingTexts)
            Remark.Write($"The source text '{missing}' is not in '{texts}': the digests of its evidence are not checked.");
        foreach (SeedFinding finding in findings)
            output.Writer.WriteLine(Line(corpus, finding));
        int errors = findings.Count(static finding => finding.IsError);
        output.Writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(seeds.Rows, "row")} in {Count(seeds.Files, "seed")}: {Count(errors, "error")}, {Count(findings.Length - errors, "warning")}{suffix}"));
        return findings.Length == 0 ? ExitCode.Success : ExitCode.WrongSeeds;
    }

    /// <summary>Formats a finding like the compiler, so that tools that parse compiler output find its position.</summary>
    private static string Line(CheckedCorpus corpus, SeedFinding finding)
    {
        string place = finding.File is null
            ? RelativePath(corpus.Folder) + " :"
            : string.Create(CultureInfo.InvariantCulture, $"{RelativePath(Path.Combine(corpus.Folder, finding.File))}({finding.Line},{finding.Column}):");
        return Printable.Of($"{place} {(finding.IsError ? "error" : "warning")} {finding.Id}: {finding.Message}");
    }

    private static int Json(Output output, ParseResult result, JsonOption json, CheckedCorpus corpus, string? texts, string[] suppressed)
    {
        CheckedSeeds seeds = new CorpusCheck(corpus.Assembly, corpus.Folder, texts).Check();
        SeedFinding[] findings = Selected(seeds, suppressed);
        json.Print(output, result, rows =>
        {
            rows.Json.WriteStartObject();
            rows.Json.WriteNumber("seeds", seeds.Files);
            rows.Json.WriteNumber("rows", seeds.Rows);
            rows.Json.WriteBoolean("digestsChecked", texts is not null && seeds.MissingTexts.Count == 0);
            Names(rows, "missingTexts", seeds.MissingTexts);
            Names(rows, "staleRecords", StaleRecords.Of(corpus.Assembly).Select(RelativePath));
            rows.Json.WriteStartArray("findings");
            foreach (SeedFinding finding in findings)
            {
                rows.Json.WriteStartObject();
                rows.Json.WriteString("file", RelativePath(finding.File is null ? corpus.Folder : Path.Combine(corpus.Folder, finding.File)));
                rows.Json.WriteNumber("line", finding.Line);
                rows.Json.WriteNumber("column", finding.Column);
                rows.Json.WriteString("severity", finding.IsError ? "error" : "warning");
                rows.Json.WriteString("id", finding.Id);
                rows.Json.WriteString("message", finding.Message);
                rows.Json.WriteEndObject();
            }

            rows.Json.WriteEndArray();
            rows.Json.WriteEndObject();
        });
        return findings.Length == 0 ? ExitCode.Success : ExitCode.WrongSeeds;
    }

    private static void Names(JsonRows rows, string name, IEnumerable<string> names)
    {
        rows.Json.WriteStartArray(name);
        foreach (string one in names)
            rows.Json.WriteStringValue(one);
        rows.Json.WriteEndArray();
    }

    private static int Watch(Output output, CheckedCorpus corpus, string? texts, string[] suppressed)
    {
        using var changes = new FolderChanges(corpus.Folder, corpus.Assembly);
        DateTime built = default;
        CorpusCheck? check = null;
        string? lastReport = null;
        while (true)
        {
            long started = System.Diagnostics.Stopwatch.GetTimestamp();
            try
            {
                if (check is null || built != File.GetLastWriteTimeUtc(corpus.Assembly))
                {
                    built = File.GetLastWriteTimeUtc(corpus.Assembly);
                    check = new CorpusCheck(corpus.Assembly, corpus.Folder, texts);
                    lastReport = null;
                }

                int before = check.FilesRead;
                CheckedSeeds seeds = check.Check();
                string report = string.Join('\n', seeds.Findings) + seeds.Files;
                if (lastReport != report || check.FilesRead != before)
                {
                    TimeSpan taken = System.Diagnostics.Stopwatch.GetElapsedTime(started);
                    Lines(output, corpus, seeds, texts, suppressed, string.Create(CultureInfo.InvariantCulture, $" ({taken.TotalMilliseconds:F0} ms)"));
                    output.Writer.Flush();
                    lastReport = report;
                }
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                // A build is writing the assembly, or a folder is being moved: the next change event retries.
                if (lastReport != exception.Message)
                    Remark.Write(exception.Message);
                lastReport = exception.Message;
                check = null;
            }

            changes.Wait();
        }
    }

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");

    private static string RelativePath(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
}
