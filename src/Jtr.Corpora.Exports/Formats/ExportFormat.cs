using System.Collections.Generic;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Formats;

/// <summary>An export format of one or several files. Stateless, so that one instance serves every corpus.</summary>
internal abstract class ExportFormat
{
    /// <summary>Gets the name on the command line: <c>csv</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Gets the display name: <c>CSV</c>.</summary>
    public abstract string Title { get; }

    /// <summary>Gets its users and their purpose, in one sentence.</summary>
    public abstract string Purpose { get; }

    /// <summary>Gets the losses of the format, in one sentence.</summary>
    public abstract string Loss { get; }

    /// <summary>Returns the files of a corpus, in the order in which they are written.</summary>
    public abstract IReadOnlyList<ExportFile> Files(ExportedCorpus corpus);
}
