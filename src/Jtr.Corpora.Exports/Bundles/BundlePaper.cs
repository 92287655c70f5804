using System.Collections.Generic;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Bundles;

/// <summary>Files of a bundle that are about the others, and so are written behind them: what to read first, a catalogue's card, the list of digests.</summary>
internal abstract class BundlePaper
{
    /// <param name="corpus">The corpus.</param>
    /// <param name="formats">The formats in the bundle.</param>
    /// <param name="written">The files that are written already, in the order of their paths.</param>
    public abstract IReadOnlyList<ExportFile> Files(ExportedCorpus corpus, IReadOnlyList<ExportFormat> formats, IReadOnlyList<WrittenFile> written);
}
