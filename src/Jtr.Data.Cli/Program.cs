using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using Jtr.Data.Cli.Commands;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli;

/// <summary>Parses the command line, runs one command, and turns failures into one line and an exit code.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        try
        {
            using Output output = Output.OpenStandard();
            ParseResult command = JtrCommand.Create(output, args.FirstOrDefault()).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

            // An incomplete line is an error, unless the shell asks to complete it.
            return command.Errors.Count > 0 && !IsCompletion(args)
                ? Failure.Report(ExitCode.WrongCommandLine, FirstError(command))
                : command.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output.Writer });
        }
        catch (Exception exception)
        {
            return Failure.Report(ExitCode.InternalFailure, exception.Message);
        }
    }

    /// <summary>Returns true if a shell requests completions, as the script of <c>jtr completion</c> does.</summary>
    private static bool IsCompletion(string[] args) => args.Length > 0 && args[0].StartsWith("[suggest", StringComparison.Ordinal);

    private static string FirstError(ParseResult result)
    {
        if (result.UnmatchedTokens.Count == 0)
            return result.Errors[0].Message;
        CommandResult command = result.CommandResult;
        return Unknown.Message(
            command.Command.Subcommands.Count > 0 ? "command" : "option or argument",
            result.UnmatchedTokens[0],
            command.Command.Subcommands.Select(static subcommand => subcommand.Name).Concat(command.Command.Options.Select(static option => option.Name)),
            "See 'jtr --help' and 'jtr COMMAND --help'.");
    }
}
