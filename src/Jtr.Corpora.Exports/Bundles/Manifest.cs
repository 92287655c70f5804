using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Bundles;

/// <summary>The SHA-256 of every other file, in the form that <c>sha256sum --check</c> reads.</summary>
internal sealed class Manifest : BundlePaper
{
    /// <summary>The file that identifies a folder as a bundle.</summary>
    public const string Path = "manifest-sha256.txt";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus, IReadOnlyList<ExportFormat> formats, IReadOnlyList<WrittenFile> written) =>
        [TextFile.Create(Path, "text/plain", "The SHA-256 of every other file, for sha256sum --check.", string.Concat(written.Select(static file => $"{file.Sha256}  {file.Path}\n")))];
}
