using System.Collections.Generic;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Bundles;

/// <summary>Files of a bundle that describe the others, and so are written last: the read-me, catalogue descriptions, the list of digests.</summary>
internal abstract class BundlePaper
{
    /// <param name="corpus">The corpus.</param>
    /// <param name="formats">The formats in the bundle.</param>
    /// <param name="written">The files written so far, by path.</param>
    public abstract IReadOnlyList<ExportFile> Files(ExportedCorpus corpus, IReadOnlyList<ExportFormat> formats, IReadOnlyList<WrittenFile> written);
}
