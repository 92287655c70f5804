using System;
using System.CommandLine;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using Jtr.Corpora.Exports.Bundles;
using Jtr.Corpora.Exports.Model;
using Jtr.Data.Cli.Exporting;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr bundle</c>: the corpus in every format, in one folder.</summary>
internal static class BundleCommand
{
    // The convention of shells: 128 plus the number of the signal.
    private const int Interrupted = 130;

    public static Command Create(Output output)
    {
        var folder = new Option<string>("--out") { Description = "The folder to write. It must be empty or missing.", HelpName = "DIR", Required = true };
        folder.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value.Length: 0 }])
                result.AddError("The folder must not be empty. Expected a path.");
        });
        var force = new Option<bool>("--force") { Description = "Replace an existing bundle, with everything in its folder." };
        var assembly = new Option<string>("--assembly") { Description = "The assembly of your own corpus, which is loaded to read its rows and exported in the formats for every corpus. By default, the corpus of this tool.", HelpName = "DLL" };
        var command = new ExampledCommand(
            "bundle",
            """
            Write the corpus in every format that 'jtr export' knows, into one folder.

            All of it is written or nothing. 'docs/exporting.md' says what each format is for and how to load it; 'sha256sum --check manifest-sha256.txt' proves the files.
            """,
            "jtr bundle --out jtr-data",
            "jtr bundle --out jtr-data --force",
            "jtr bundle --assembly bin/Mine.dll --out mine") { folder, force, assembly };
        command.SetAction(result =>
        {
            string target = result.GetValue(folder)!;
            using var cancellation = new CancellationTokenSource();
            using PosixSignalRegistration interrupt = Cancel(PosixSignal.SIGINT, cancellation), end = Cancel(PosixSignal.SIGTERM, cancellation);
            using var progress = new ProgressLine();
            try
            {
                string? other = result.GetValue(assembly);
                ExportedCorpus corpus = other is null ? OwnCorpus.Read() : OtherCorpus.Read(other);
                int files = new BundleWriter(corpus, other is null ? Formats.All : Formats.Generic, Formats.Papers) { Progress = progress.Show }.Write(target, result.GetValue(force), cancellation.Token).Count;
                progress.Dispose();
                output.Writer.WriteLine(FormattableString.Invariant($"{target}: {files} files, version {corpus.Description.Version}, fingerprint {corpus.Description.Fingerprint}"));
                return ExitCode.Success;
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException)
            {
                progress.Dispose();
                return Failure.Report(exception is InvalidDataException or FileNotFoundException ? ExitCode.WrongCommandLine : ExitCode.InternalFailure, exception.Message);
            }
            catch (OperationCanceledException)
            {
                progress.Dispose();
                return Failure.Report(Interrupted, $"Interrupted: '{target}' is unchanged.");
            }
        });
        return command;
    }

    private static PosixSignalRegistration Cancel(PosixSignal signal, CancellationTokenSource cancellation) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        cancellation.Cancel();
    });
}
