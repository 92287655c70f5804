using System.CommandLine;
using System.CommandLine.Invocation;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary>Prints the help of a command; for the whole tool, with the meanings of its exit codes.</summary>
/// <param name="output">Receives the help.</param>
/// <param name="examples">The examples of the tool as a whole.</param>
internal sealed class HelpTextAction(Output output, params string[] examples) : SynchronousCommandLineAction
{
    /// <summary>The line width if the output is not a terminal.</summary>
    private const int DefaultWidth = 100;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        var help = new HelpText(parseResult.InvocationConfiguration.Output, output.Width ?? DefaultWidth);
        help.Write(command, command is RootCommand ? examples : command is ExampledCommand { Examples: var own } ? own : []);
        if (command is RootCommand)
            help.List("Exit codes:", ExitCode.Meanings, "");
        return ExitCode.Success;
    }
}
