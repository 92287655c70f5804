using System;
using System.IO;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Exporting;

/// <summary>A corpus that the tool knows nothing of, as the formats see it: the records of its assembly and the rows of its seeds. No code of the assembly runs.</summary>
internal static class OtherCorpus
{
    /// <exception cref="InvalidDataException">The seeds are not those that the assembly was compiled from; the message says what to do.</exception>
    /// <exception cref="IOException">A seed cannot be read.</exception>
    public static ExportedCorpus Read(CompiledCorpus corpus)
    {
        CorpusAssembly assembly = corpus.Shape.Assembly;
        var about = new CorpusDescription(
            KebabCase.Of(assembly.Name).Replace('.', '-'),
            assembly.Name,
            assembly.Description.Length > 0 ? assembly.Description : $"The corpus that the assembly '{assembly.Name}' has compiled in.",
            corpus.Shape.Stamp?.Version ?? assembly.Version,
            corpus.Shape.Stamp?.Fingerprint ?? "")
        {
            Creator = assembly.Company,
        };
        return new ExportedCorpus(about, corpus.Shape, corpus.Records.Of);
    }
}
