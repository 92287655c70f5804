using System;
using System.CommandLine;
using System.IO;
using Jtr.Corpora.Atlas.Drawing;
using Jtr.Corpora.Atlas.Pages;
using Jtr.Corpora.Metadata.Pages;
using Jtr.Data.Cli.Linting;
using Jtr.Data.Cli.Picturing;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr docs</c>: the documentation pages derived from the corpus.</summary>
internal static class DocsCommand
{
    public static Command Create(Output output)
    {
        Option<string> folder = DerivingCommand.Folder("'docs' beside the folder of the seeds"), sources = SourceFolder.Option();
        return DerivingCommand.Create(
            output,
            "docs",
            """
            Write the data dictionary, the picture of the timeline, and the pages of coverage figures and lint rules.

            The part of data-dictionary.md above the line 'Below this line everything is derived' is written by hand and kept. The picture and the coverage are those of the tool's own corpus, and the lint figures are those of the seeds. Coverage and lint figures need the source texts; without them their pages are not renewed.
            """,
            ["jtr docs", "jtr docs --check", "jtr docs --assembly bin/Mine.dll --seeds seeds"],
            [folder, sources],
            (result, corpus, files) =>
            {
                Derive(corpus, result.GetValue(folder), result.GetResult("--assembly") is null, result.GetValue(sources), files);
                return ExitCode.Success;
            });
    }

    /// <param name="corpus">The corpus.</param>
    /// <param name="folder">The output folder; null for the default.</param>
    /// <param name="isOwn">True for the corpus of the tool itself, whose evidence the tool can read.</param>
    /// <param name="sources">The folder of the source texts; null for the default.</param>
    /// <param name="files">Receives the pages.</param>
    public static void Derive(CompiledCorpus corpus, string? folder, bool isOwn, string? sources, DerivedFiles files)
    {
        folder ??= Path.Combine(Path.GetDirectoryName(Path.GetFullPath(corpus.Folder)) ?? ".", "docs");
        string dictionary = Path.Combine(folder, "data-dictionary.md");
        files.Add(dictionary, DataDictionary.Write(corpus.Shape, File.Exists(dictionary) ? File.ReadAllText(dictionary) : null));
        if (!isOwn)
            return;
        files.Add(Path.Combine(folder, "timeline.svg"), TimelinePicture.Write(new AtlasContents(RelationsAtlas.Read(), RelationsAtlas.Plan, RelationsAtlas.Stamp)));
        if (SourceFolder.Find(sources, out string error) is not { } texts)
        {
            Remark.Write("The pages of coverage figures and of lint rules are not renewed. " + error);
            return;
        }

        if (CoveragePage.Write(texts) is { } page)
            files.Add(Path.Combine(folder, "coverage.md"), page);
        else
            Remark.Write("The page of coverage figures is not renewed: a text is missing or differs from the recorded text. 'jtr verify' shows which.");
        if (SourceFolder.PathOf(sources) is { } place && LintPage.Write(LintRun.Of(LintedCorpus.Read(corpus.Folder, place), Lints.All)) is { } lints)
            files.Add(Path.Combine(folder, "lint.md"), lints);
        else
            Remark.Write("The page of lint rules is not renewed: a text is missing or differs from the text that the seeds record. 'jtr lint' shows which.");
    }
}
