using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary>The common part of the commands that renew files from a corpus: the choice of corpus, <c>--check</c>, and the errors if it cannot be read.</summary>
internal static class DerivingCommand
{
    /// <param name="output">Receives the names of the written files.</param>
    /// <param name="name">The command's name.</param>
    /// <param name="description">The description of its files.</param>
    /// <param name="examples">Command lines that run unchanged.</param>
    /// <param name="options">The additional options of this command.</param>
    /// <param name="derive">Adds the files; a non-zero exit code ends the command before anything is written.</param>
    public static Command Create(
        Output output,
        string name,
        string description,
        string[] examples,
        IReadOnlyList<Option> options,
        Func<ParseResult, CompiledCorpus, DerivedFiles, int> derive)
    {
        var command = new ExampledCommand(name, $"{description}\n\nCode of the assembly is not run. Exit codes: 0 the files are written or, with --check, up to date; 5 with --check, a file is out of date.", examples);
        Func<ParseResult, CompiledCorpus> read = CompiledCorpus.Options(command);
        foreach (Option option in options)
            command.Add(option);
        var check = new Option<bool>("--check") { Description = "Write nothing; report the files that are out of date." };
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

    /// <summary>Creates the option for the output folder.</summary>
    public static Option<string> Folder(string usual) => new("--out") { Description = $"The folder to write into. By default, {usual}.", HelpName = "DIR" };
}
