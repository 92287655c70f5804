using System.Collections.Generic;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Formats;

/// <summary>A form in which a corpus leaves the house: one file or several. Stateless, so that one instance serves every corpus.</summary>
internal abstract class ExportFormat
{
    /// <summary>The word by which it is asked for: <c>csv</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The name that people read: <c>CSV</c>.</summary>
    public abstract string Title { get; }

    /// <summary>Who takes it, and for what, in one sentence.</summary>
    public abstract string Purpose { get; }

    /// <summary>What it cannot say, in one sentence; every format says so.</summary>
    public abstract string Loss { get; }

    /// <summary>The files of a corpus, in the order in which they are written.</summary>
    public abstract IReadOnlyList<ExportFile> Files(ExportedCorpus corpus);
}
