using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr help COMMAND</c>: the help of <c>jtr COMMAND --help</c>.</summary>
internal static class HelpCommand
{
    public const string Name = "help";

    /// <param name="output">Receives the help.</param>
    /// <param name="names">The names of the commands.</param>
    public static Command Create(Output output, IReadOnlyList<string> names)
    {
        var command = new Argument<string?>("COMMAND")
        {
            HelpName = "COMMAND",
            Description = "The command. By default, the tool as a whole.",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = result => Read(result, names),
        };
        command.CompletionSources.Clear();
        command.CompletionSources.Add(_ => names);
        var help = new ExampledCommand(Name, "Print the help of a command, as 'jtr COMMAND --help' does.", "jtr help", "jtr help timeline") { command };
        help.SetAction(result =>
        {
            string? asked = result.GetValue(command);
            return JtrCommand.Create(output, asked).Parse(asked is null ? ["--help"] : [asked, "--help"]).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output.Writer });
        });
        return help;
    }

    private static string? Read(ArgumentResult result, IReadOnlyList<string> names)
    {
        if (result.Tokens.Count == 0)
            return null;
        string name = result.Tokens[0].Value;
        if (!names.Contains(name))
            result.AddError(Unknown.Message("command", name, names, "Expected one that 'jtr help' lists."));
        return name;
    }
}
