using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary>The usual help, no wider than whoever reads it has room for, and examples below it; below that of the whole tool, what its exit codes mean.</summary>
internal sealed class ExampledHelpAction : SynchronousCommandLineAction
{
    /// <summary>For programs and files: as wide as people like to read.</summary>
    private const int UsualWidth = 100;

    /// <summary>Where a line goes on that is too long.</summary>
    private const int Indent = 5;

    private readonly HelpAction _usual;
    private readonly IReadOnlyList<string> _examples;

    /// <param name="output">Where the help goes.</param>
    /// <param name="examples">The examples of the tool as a whole.</param>
    public ExampledHelpAction(Output output, params string[] examples)
    {
        _usual = new HelpAction { MaxWidth = output.Width ?? UsualWidth };
        _examples = examples;
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = _usual.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        Command command = parseResult.CommandResult.Command;

        // A shell reads a line that ends in a backslash on into the next.
        List(output, "Examples:", command is RootCommand ? _examples : command is ExampledCommand { Examples: var examples } ? examples : [], " \\");
        if (command is RootCommand)
            List(output, "Exit codes:", ExitCode.Meanings, "");
        return exitCode;
    }

    private void List(TextWriter output, string title, IReadOnlyList<string> lines, string brokenOffBy)
    {
        if (lines.Count == 0)
            return;
        output.WriteLine(title);
        foreach (string line in lines)
        {
            string rest = "  " + line;
            while (rest.Length > _usual.MaxWidth && rest.LastIndexOf(' ', _usual.MaxWidth - brokenOffBy.Length) is > Indent and int end)
            {
                output.WriteLine(rest[..end] + brokenOffBy);
                rest = new string(' ', Indent) + rest[(end + 1)..];
            }

            output.WriteLine(rest);
        }

        output.WriteLine();
    }
}
