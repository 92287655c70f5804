using System;
using System.CommandLine;
using System.IO;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr export</c>: the whole corpus as one JSON object.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        Option<string> format = FormatOption.Create("The format", "json");
        var file = new Option<string>("--output") { Description = "Write to this file, whole or not at all, and not to standard output.", HelpName = "FILE" };
        file.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value.Length: 0 }])
                result.AddError("The name of the output file is empty. Expected the path of a file.");
        });
        var command = new ExampledCommand(
            "export",
            "Print the whole corpus as one JSON object.",
            "jtr export --format json",
            "jtr export --output corpus.json") { format, file };
        command.SetAction(result =>
        {
            if (result.GetValue(file) is { } path)
            {
                WholeFile.Write(path, CorpusJson.Write);
            }
            else
            {
                using Stream output = Console.OpenStandardOutput();
                CorpusJson.Write(output);
            }
        });
        return command;
    }
}
