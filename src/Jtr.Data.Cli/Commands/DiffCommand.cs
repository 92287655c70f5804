using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using Jtr.Data.Cli.Comparing;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr diff OLD NEW</c>: the changes between two versions of the corpus, and the version that they require.</summary>
internal static class DiffCommand
{
    public static Command Create(Output output)
    {
        var before = new Argument<CorpusExport>("OLD") { Description = "A file that 'jtr export' wrote, or a package of Jtr.Data (.nupkg).", CustomParser = Read };
        var after = new Argument<CorpusExport>("NEW") { Description = "The same for the later version.", CustomParser = Read };
        var changelog = new Option<bool>("--changelog") { Description = "Print the section \"Data changes\" of the changelog instead." };
        var corrections = new Option<bool>("--corrections") { Description = "Print each corrected property as a row of seeds/corrections.json instead; fill in the reason yourself." };
        var command = new ExampledCommand(
            "diff",
            """
            Print the changes between two versions of the corpus, row by row, and the version step that they require. Code of a package is not run.

            Exit codes: 0 NEW may follow OLD, whether or not they differ; 4 it must not: its version is too small, or a key has been removed without a tombstone.
            """,
            "jtr diff old.json new.json",
            "jtr diff old.nupkg new.json --changelog",
            "jtr diff old.json new.json --json")
        {
            before,
            after,
            changelog,
            corrections,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(changelog) && result.GetValue(corrections))
                result.AddError("Options '--changelog' and '--corrections' cannot be given together.");
        });
        var json = new JsonOption(command, hasRows: false);
        command.SetAction(result =>
        {
            CorpusExport old = result.GetRequiredValue(before), next = result.GetRequiredValue(after);
            CorpusComparison comparison = CorpusComparison.Between(old, next);
            if (json.IsAsked(result))
                json.Print(output, result, rows => ComparisonJson.Write(rows.Json, old, next, comparison));
            else if (result.GetValue(changelog))
                ChangelogWriter.Write(output.Writer, comparison);
            else if (result.GetValue(corrections))
                output.Writer.Write(CorrectionSeeds.Write(old, next, comparison, DateOnly.FromDateTime(DateTime.UtcNow)));
            else
                ComparisonWriter.Write(output, old, next, comparison);
            return comparison.Objection is null ? ExitCode.Success : ExitCode.NoSuccessor;
        });
        return command;
    }

    private static CorpusExport? Read(ArgumentResult result)
    {
        string path = result.Tokens[0].Value;
        try
        {
            return CorpusFile.Read(path);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            result.AddError($"The file '{path}' cannot be compared. {exception.Message}");
            return null;
        }
    }
}
