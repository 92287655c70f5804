using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr coverage</c>: how much of each passage some evidence covers, and the words that none covers.</summary>
internal static class CoverageCommand
{
    public static Command Create(Output output)
    {
        Option<string> sources = SourceFolder.Option();
        var command = new Command("coverage", "Print the share of each passage's characters that evidence covers, and the clauses that none covers.") { sources };
        command.SetAction(result =>
        {
            if (SourceFolder.Find(result.GetValue(sources), out string error) is not { } folder)
                return Failure.Report(ExitCode.WrongCommandLine, error);
            foreach (Document document in Documents.All)
            {
                // Places in another text mean nothing.
                if (folder.Read(document) is not { } text || !SourceFolder.IsTextOf(document, text))
                    return Failure.Report(ExitCode.OtherText, $"The text of {document.Key} is not there, or is not the one that the corpus was made from. 'jtr verify' says how they differ.");
                Print(output, document, text);
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static void Print(Output output, Document document, SourceText text)
    {
        IReadOnlyList<PassageCoverage> passages = PassageCoverage.Of(document, text);
        int column = Passages.All.Max(static passage => passage.Key.Length) + 4;
        Line(document.Key, Tone.Strong, passages.Sum(static passage => passage.Covered), passages.Sum(static passage => passage.Characters));
        foreach (PassageCoverage passage in passages)
        {
            Line("  " + passage.Passage.Key, Tone.Plain, passage.Covered, passage.Characters);
            foreach ((int start, int end) in passage.Uncovered)
                output.Line(column, new Part(string.Create(CultureInfo.InvariantCulture, $"    {start}–{end}"), Tone.Faint), new Part(text[start, end], Tone.Uncertain));
        }

        void Line(string key, Tone tone, int covered, int characters) => output.Line(
            column,
            new Part(key, tone),
            new Part(string.Create(CultureInfo.InvariantCulture, $"{100m * covered / characters,6:0.00} %")),
            new Part(string.Create(CultureInfo.InvariantCulture, $"  {covered} of {characters}"), Tone.Faint));
    }
}
