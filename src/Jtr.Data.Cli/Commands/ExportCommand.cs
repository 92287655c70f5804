using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr export</c>: the whole corpus as one JSON object.</summary>
internal static class ExportCommand
{
    private const string Json = "json";

    public static Command Create()
    {
        var format = new Option<string>("--format")
        {
            Description = "The format: json, which is also the default.",
            HelpName = Json,
            CustomParser = ReadFormat,
        };
        var file = new Option<string>("--output") { Description = "Write to this file, whole or not at all, and not to standard output.", HelpName = "FILE" };
        var command = new ExampledCommand(
            "export",
            "Print the whole corpus as one JSON object.",
            "jtr export --format json",
            "jtr export --output corpus.json") { format, file };
        command.SetAction(result =>
        {
            if (result.GetValue(file) is { } path)
            {
                WriteFile(path);
            }
            else
            {
                using Stream output = Console.OpenStandardOutput();
                CorpusJson.Write(output);
            }
        });
        return command;
    }

    private static void WriteFile(string path)
    {
        // Beside its target, so that the move stays within the volume and is one step.
        string unfinished = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            using (FileStream stream = File.Create(unfinished))
                CorpusJson.Write(stream);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The file '{path}' cannot be written. {exception.Message}", exception);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static string ReadFormat(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        if (name != Json)
            result.AddError(Unknown.Message("format", name, [Json], "Expected " + Json + "."));
        return name;
    }
}
