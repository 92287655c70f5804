using System;
using System.Collections.Generic;
using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Jtr.Corpora.Atlas;
using Jtr.Corpora.Atlas.Pages;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Data.Cli.Picturing;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr atlas</c>: a corpus as a folder of static pages.</summary>
internal static class AtlasCommand
{
    public static Command Create(Output output)
    {
        var folder = new Option<string>("--out") { Description = "The folder to write: empty, missing, or an existing atlas.", HelpName = "DIR", Required = true };
        folder.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value.Length: 0 }])
                result.AddError("'--out' must not be empty. Expected the path of a folder.");
        });
        var open = new Option<bool>("--open") { Description = "Open the first page in a browser when the atlas is written." };
        var command = new ExampledCommand(
            "atlas",
            "Write the corpus as a folder of static pages: timeline, relations, claims, texts, and a page for every key. The pages open from any disk and need no network.\n\nWith --assembly, write the atlas of another corpus, without running its code.",
            "jtr atlas --out atlas",
            "jtr atlas --out atlas --open") { folder, open };
        Func<ParseResult, CompiledCorpus> other = CompiledCorpus.Options(command);
        command.SetAction(result =>
        {
            string path = result.GetRequiredValue(folder);
            try
            {
                using var progress = new ProgressLine();
                SortedDictionary<string, byte[]> files = CompiledCorpus.IsNamed(result)
                    ? Files(other(result), progress)
                    : AtlasSite.Files(RelationsAtlas.Read(), RelationsAtlas.Plan, RelationsAtlas.Stamp, _ => progress.Count("pages"));
                AtlasFolder.Write(path, files);
                progress.Dispose();
                output.Writer.WriteLine(FormattableString.Invariant($"{Path.Combine(path, PageAddress.Front)} ({files.Count} files, {files.Values.Sum(static file => (long)file.Length) / 1e6:0.0} MB)"));
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                return Failure.Report(ExitCode.WrongCommandLine, exception.Message);
            }

            return result.GetValue(open) ? Open(Path.Combine(Path.GetFullPath(path), PageAddress.Front)) : ExitCode.Success;
        });
        return command;
    }

    /// <summary>Returns the atlas of a corpus that the tool was not built with.</summary>
    private static SortedDictionary<string, byte[]> Files(CompiledCorpus corpus, ProgressLine progress)
    {
        CorpusStamp? stamp = corpus.Shape.Stamp;
        string name = corpus.Shape.Tables.Select(static table => table.Record.Namespace).FirstOrDefault(static space => space.Length > 0) ?? "Corpus";
        string version = stamp is null ? name : $"{name}, corpus {stamp.Version}";
        bool isOwn = name == RelationsAtlas.Namespace;
        return AtlasSite.Files(
            CorpusRows.Read(corpus.Shape, corpus.Records.All, version, isCompiled: false),
            isOwn ? RelationsAtlas.Plan : new AtlasPlan(),
            new AtlasStamp(isOwn ? RelationsAtlas.Plan.Title! : name, stamp?.Version ?? "", "", stamp?.Fingerprint ?? ""),
            _ => progress.Count("pages"));
    }

    private static int Open(string page)
    {
        try
        {
            using Process? browser = Process.Start(new ProcessStartInfo(page) { UseShellExecute = true });
            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return Failure.Report(ExitCode.InternalFailure, $"The atlas is written, but no browser could be started. Open '{page}'.");
        }
    }
}
