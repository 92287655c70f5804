using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Jtr.Data.Cli.Linting;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr lint</c>: checks that each fact agrees with its cited text.</summary>
internal static class LintCommand
{
    public static Command Create(Output output)
    {
        var seeds = new Option<string>("--seeds") { Description = "The folder of the seeds. By default, the nearest folder 'seeds' here or above.", HelpName = "DIR" };
        var asked = new Option<string[]>("--rule") { Description = "Check only this rule; may be repeated. docs/lint.md describes the rules.", HelpName = "ID", DefaultValueFactory = static _ => [] };
        Option<string> sources = SourceFolder.Option();
        var command = new ExampledCommand(
            "lint",
            """
            Check that each fact of the seeds agrees with its cited text: names, numbers, dates, negation, modality, hedges, attribution, links. Reads the seeds as written, without compiling.

            If a rule reports a fact that fits, a row of seeds/fits.json exempts the fact and gives the reason. Exit codes: 0 every fact was checked and fits; 6 a fact does not fit, or could not be checked because its text is missing.
            """,
            "jtr lint",
            "jtr lint --sources texts --rule FIT004",
            "jtr lint --sources texts --json") { sources, seeds, asked };
        var json = new JsonOption(command, hasRows: false);
        command.SetAction(result =>
        {
            string[] ids = result.GetValue(asked)!;
            if (ids.FirstOrDefault(static id => !Lints.All.Any(lint => string.Equals(lint.Id, id, StringComparison.OrdinalIgnoreCase))) is { } unknown)
                return Failure.Report(ExitCode.WrongCommandLine, Unknown.Message("rule", unknown, Lints.All.Select(static lint => lint.Id), $"Expected {Lints.All[0].Id} to {Lints.All[^1].Id}."));
            try
            {
                string folder = result.GetValue(seeds) ?? CompiledCorpus.NearestSeeds();
                if (!Directory.Exists(folder))
                    return Failure.Report(ExitCode.WrongCommandLine, $"There is no folder '{folder}'. Expected the folder of the seeds.");
                LintRun run = LintRun.Of(LintedCorpus.Read(folder, SourceFolder.PathOf(result.GetValue(sources))), ids.Length == 0 ? Lints.All : [.. Lints.All.Where(lint => ids.Contains(lint.Id, StringComparer.OrdinalIgnoreCase))]);
                var places = new SeedPlaces(folder);
                foreach (string why in run.Corpus.MissingTexts.Select(static missing => $"{missing.Document} could not be checked against its text: {missing.Why}. Give the folder of the texts with '--sources DIR'."))
                    Remark.Write(why);
                if (json.IsAsked(result))
                    json.Print(output, result, rows => Write(rows.Json, run, places));
                else
                    Print(output, run, places);
                return run.Findings.Count == 0 && run.Skipped == 0 && run.Corpus.MissingTexts.Count == 0 ? ExitCode.Success : ExitCode.WrongSeeds;
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                return Failure.Report(ExitCode.WrongCommandLine, exception.Message);
            }
        });
        return command;
    }

    private static void Print(Output output, LintRun run, SeedPlaces places)
    {
        foreach (LintFinding finding in run.Findings)
            output.Writer.WriteLine(Printable.Of($"{places.Of(finding.Row.File, finding.Row.Key)}: warning {finding.Rule}: {finding.Message}"));
        foreach ((string why, int rows) in run.Tallies.SelectMany(static tally => tally.Reasons).GroupBy(static reason => reason.Key, static reason => reason.Value).Select(static group => (group.Key, group.Sum())))
            output.Writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"skipped: {Count(rows, "check")}, because {why}"));
        output.Writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(run.Tallies.Sum(static tally => tally.Performed), "check")} by {Count(run.Rules, "rule")}: {Count(run.Findings.Count, "misfit")}, {run.Exempt.Count} exempt, {run.Skipped} skipped"));
    }

    private static void Write(Utf8JsonWriter json, LintRun run, SeedPlaces places)
    {
        json.WriteStartObject();
        json.WriteStartArray("missingTexts");
        foreach ((string document, string why) in run.Corpus.MissingTexts)
        {
            json.WriteStartObject();
            json.WriteString("document", document);
            json.WriteString("why", why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Findings("findings", run.Findings);
        Findings("exempt", run.Exempt);
        json.WriteStartArray("tallies");
        foreach (LintTally tally in run.Tallies)
        {
            json.WriteStartObject();
            json.WriteString("rule", tally.Rule);
            json.WriteString("document", tally.Document);
            json.WriteNumber("performed", tally.Performed);
            json.WriteNumber("found", tally.Found);
            json.WriteNumber("exempt", tally.Exempt);
            json.WriteNumber("skipped", tally.Skipped);
            json.WriteStartObject("reasons");
            foreach ((string why, int rows) in tally.Reasons)
                json.WriteNumber(why, rows);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void Findings(string name, IReadOnlyList<LintFinding> findings)
        {
            json.WriteStartArray(name);
            foreach (LintFinding finding in findings)
            {
                (string file, int line, int column) = places.Find(finding.Row.File, finding.Row.Key);
                json.WriteStartObject();
                json.WriteString("file", file);
                json.WriteNumber("line", line);
                json.WriteNumber("column", column);
                json.WriteString("id", finding.Rule);
                json.WriteString("row", finding.Row.Key);
                json.WriteString("property", finding.Misfit.Property);
                json.WriteString("words", finding.Misfit.Words);
                json.WriteString("fit", finding.Misfit.Fit);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
