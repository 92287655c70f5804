using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class JtrCommand
{
    public static RootCommand Create(Output output)
    {
        var jtr = new RootCommand("The sourced record of Japan–Taiwan relations. Dates are EDTF; what is uncertain says so.")
        {
            TimelineCommand.Create(output),
            ActorCommand.Create(output),
            RelationsCommand.Create(output),
            PathCommand.Create(output),
            GraphCommand.Create(output),
            ClaimsCommand.Create(output),
            OfficesCommand.Create(output),
            MeasuresCommand.Create(output),
            SearchCommand.Create(output),
            ShowCommand.Create(output),
            ListCommand.Create(output),
            StatsCommand.Create(output),
            ExportCommand.Create(),
            DiffCommand.Create(output),
            EdtfCommand.Create(output),
            VerifyCommand.Create(output),
            CoverageCommand.Create(output),
            CiteCommand.Create(output),
            CiteAsCommand.Create(output),
            CompletionCommand.Create(output),
        };
        var help = new ExampledHelpAction(output, "jtr timeline --from 2019 --to 2021", "jtr actor taro-aso", "jtr timeline --help");
        jtr.Options.OfType<HelpOption>().Single().Action = help;
        jtr.SetAction(help.Invoke);
        return jtr;
    }
}
