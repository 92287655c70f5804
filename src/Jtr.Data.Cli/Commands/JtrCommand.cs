using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class JtrCommand
{
    private static readonly (string Name, Func<Output, Command> Create)[] s_commands =
    [
        ("timeline", TimelineCommand.Create),
        ("actor", ActorCommand.Create),
        ("relations", RelationsCommand.Create),
        ("path", PathCommand.Create),
        ("graph", GraphCommand.Create),
        ("claims", ClaimsCommand.Create),
        ("offices", OfficesCommand.Create),
        ("measures", MeasuresCommand.Create),
        ("search", SearchCommand.Create),
        ("show", ShowCommand.Create),
        ("list", ListCommand.Create),
        ("stats", StatsCommand.Create),
        ("export", static _ => ExportCommand.Create()),
        ("bundle", BundleCommand.Create),
        ("atlas", AtlasCommand.Create),
        ("diff", DiffCommand.Create),
        ("edtf", EdtfCommand.Create),
        ("verify", VerifyCommand.Create),
        ("coverage", CoverageCommand.Create),
        ("cite", CiteCommand.Create),
        ("cite-as", CiteAsCommand.Create),
        ("check", CheckCommand.Create),
        ("lint", LintCommand.Create),
        ("derive", DeriveCommand.Create),
        ("lock", LockCommand.Create),
        ("schema", SchemaCommand.Create),
        ("docs", DocsCommand.Create),
        ("mcp", static _ => McpCommand.Create()),
        ("completion", CompletionCommand.Create),
        (HelpCommand.Name, static output => HelpCommand.Create(output, Names)),
    ];

    private static string[] Names => [.. s_commands.Select(static command => command.Name)];

    /// <param name="output">Receives the answers.</param>
    /// <param name="asked">The first word of the command line. If it names a command, only that one is created, because creating all takes longer than most answers.</param>
    public static RootCommand Create(Output output, string? asked)
    {
        var jtr = new RootCommand("Query, check and export facts about Japan–Taiwan relations, as five texts state them. Dates are in EDTF, the ISO 8601-2 notation for uncertain dates.");
        bool isKnown = s_commands.Any(command => command.Name == asked);
        foreach ((string name, Func<Output, Command> create) in s_commands)
        {
            if (!isKnown || name == asked)
                jtr.Add(create(output));
        }

        var help = new HelpTextAction(output, "jtr timeline --from 2019 --to 2021", "jtr actor taro-aso", "jtr timeline --help");
        jtr.Options.OfType<HelpOption>().Single().Action = help;
        jtr.SetAction(help.Invoke);
        return jtr;
    }
}
