using System;
using System.CommandLine;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using Jtr.Corpora.Exports.Bundles;
using Jtr.Corpora.Exports.Model;
using Jtr.Data.Cli.Exporting;
using Jtr.Data.Cli.Reading;
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
                result.AddError("'--out' must not be empty. Expected the path of a folder.");
        });
        var force = new Option<bool>("--force") { Description = "Replace an existing bundle. Everything in its folder is deleted." };
        var command = new ExampledCommand(
            "bundle",
            """
            Write the corpus in every format that 'jtr export' knows, into one folder.

            The bundle is written atomically. docs/exporting.md explains the purpose of each format and how to load it; 'sha256sum --check manifest-sha256.txt' verifies the files. With --assembly, write the bundle of another corpus from its seeds, in the formats that every corpus has, without running its code.
            """,
            "jtr bundle --out jtr-data",
            "jtr bundle --out jtr-data --force",
            "jtr bundle --assembly bin/Mine.dll --seeds seeds --out mine") { folder, force };
        Func<ParseResult, CompiledCorpus> other = CompiledCorpus.Options(command);
        command.SetAction(result =>
        {
            string target = result.GetValue(folder)!;
            using var cancellation = new CancellationTokenSource();
            using PosixSignalRegistration interrupt = Cancel(PosixSignal.SIGINT, cancellation), end = Cancel(PosixSignal.SIGTERM, cancellation);
            using var progress = new ProgressLine();
            try
            {
                bool isOwn = !CompiledCorpus.IsNamed(result);
                ExportedCorpus corpus = isOwn ? OwnCorpus.Read() : OtherCorpus.Read(other(result));
                int files = new BundleWriter(corpus, isOwn ? Formats.All : Formats.Generic, Formats.Papers) { Progress = progress.Show }.Write(target, result.GetValue(force), cancellation.Token).Count;
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
