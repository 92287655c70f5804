using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using Jtr.Corpora.Exports.Bundles;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;
using Jtr.Data.Cli.Exporting;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr export</c>: the whole corpus in one format.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        Option<string> format = FormatOption.Create("The format", Formats.Names);
        var file = new Option<string>("--output")
        {
            Description = "Write to this file, atomically, instead of standard output. For a format of several files, the folder to write into; it must be empty or missing.",
            HelpName = "PATH",
        };
        file.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value.Length: 0 }])
                result.AddError("'--output' must not be empty. Expected a path.");
        });
        var force = new Option<bool>("--force") { Description = "Replace an existing export. Everything in its folder is deleted." };
        var command = new ExampledCommand(
            "export",
            "Print the whole corpus in one format. 'jtr bundle' writes all formats.",
            "jtr export --format json",
            "jtr export --output corpus.json",
            "jtr export --format csv --output tables") { format, file, force };
        command.SetAction(result =>
        {
            ExportFormat chosen = Formats.Named(result.GetValue(format)!);
            string? path = result.GetValue(file);
            if (chosen.Name == Formats.Names[0])
                return WriteOne(path, CorpusJson.Write);
            ExportedCorpus corpus = OwnCorpus.Read();
            IReadOnlyList<ExportFile> files = chosen.Files(corpus);
            return files.Count == 1 ? WriteOne(path, files[0].Write) : WriteSeveral(path, chosen, corpus, files.Count, result.GetValue(force));
        });
        return command;
    }

    private static int WriteOne(string? path, Action<Stream> write)
    {
        if (path is not null)
        {
            WholeFile.Write(path, write);
            return ExitCode.Success;
        }

        using Stream output = Console.OpenStandardOutput();
        write(output);
        return ExitCode.Success;
    }

    private static int WriteSeveral(string? path, ExportFormat format, ExportedCorpus corpus, int count, bool replaces)
    {
        if (path is null)
            return Failure.Report(ExitCode.WrongCommandLine, FormattableString.Invariant($"The format '{format.Name}' has {count} files. Expected --output DIR."));
        try
        {
            new BundleWriter(corpus, [format], [new Manifest()]).Write(path, replaces);
            return ExitCode.Success;
        }
        catch (IOException exception)
        {
            return Failure.Report(ExitCode.InternalFailure, exception.Message);
        }
    }
}
