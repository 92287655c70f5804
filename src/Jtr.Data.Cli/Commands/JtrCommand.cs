using System.CommandLine;
using System.CommandLine.Help;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class JtrCommand
{
    public static RootCommand Create(Output output)
    {
        var jtr = new RootCommand(
            """
            The sourced record of Japan–Taiwan relations.

            Exit codes: 0 success; 1 internal failure, such as a file that cannot be written; 2 wrong command line: an unknown command, key, table or date, words that are in no text, no source texts, a file of another kind; 3 a source text is not the one that the corpus rests on; 4 the second version that 'jtr diff' was given may not follow the first.
            """)
        {
            TimelineCommand.Create(output),
            ShowCommand.Create(output),
            ListCommand.Create(output),
            StatsCommand.Create(output),
            ExportCommand.Create(),
            DiffCommand.Create(output),
            EdtfCommand.Create(output),
            VerifyCommand.Create(output),
            CoverageCommand.Create(output),
            CiteCommand.Create(output),
        };
        jtr.SetAction(static result => new HelpAction().Invoke(result));
        return jtr;
    }
}
