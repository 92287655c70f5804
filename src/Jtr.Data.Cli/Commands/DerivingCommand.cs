using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary>What the commands have in common that renew files from a corpus: which corpus, <c>--check</c>, and what is said when it cannot be read.</summary>
internal static class DerivingCommand
{
    /// <param name="output">Takes the names of the files that are written.</param>
    /// <param name="name">The command's name.</param>
    /// <param name="description">What it writes.</param>
    /// <param name="examples">Command lines that run as they are.</param>
    /// <param name="options">The options of this command alone.</param>
    /// <param name="derive">Adds the files; an exit code that is not 0 ends the command before anything is written.</param>
    public static Command Create(
        Output output,
        string name,
        string description,
        string[] examples,
        IReadOnlyList<Option> options,
        Func<ParseResult, CompiledCorpus, DerivedFiles, int> derive)
    {
        var command = new ExampledCommand(name, $"{description}\n\nNothing of the assembly is run. Exit codes: 0 done, or with --check current; 5 with --check not current.", examples);
        Func<ParseResult, CompiledCorpus> read = CompiledCorpus.Options(command);
        foreach (Option option in options)
            command.Add(option);
        var check = new Option<bool>("--check") { Description = "Write nothing, and say which file is not current." };
        command.Add(check);
        command.SetAction(result =>
        {
            var files = new DerivedFiles();
            try
            {
                int code = derive(result, read(result), files);
                if (code != ExitCode.Success)
                    return code;
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or FormatException)
            {
                return Failure.Report(ExitCode.WrongCommandLine, exception.Message);
            }

            return result.GetValue(check) ? files.Check("jtr " + name) : files.Write(output);
        });
        return command;
    }

    /// <summary>Returns the option that says into which folder files go.</summary>
    public static Option<string> Folder(string usual) => new("--out") { Description = $"The folder to write into; without it, {usual}.", HelpName = "DIR" };
}
