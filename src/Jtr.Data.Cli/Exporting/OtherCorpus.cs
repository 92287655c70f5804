using System;
using System.IO;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Exporting;

/// <summary>Reads another corpus for the formats: the records of its assembly and the rows of its seeds, without running code of the assembly.</summary>
internal static class OtherCorpus
{
    /// <exception cref="InvalidDataException">The assembly was not compiled from these seeds; the message gives the remedy.</exception>
    /// <exception cref="IOException">A seed cannot be read.</exception>
    public static ExportedCorpus Read(CompiledCorpus corpus)
    {
        CorpusAssembly assembly = corpus.Shape.Assembly;
        var about = new CorpusDescription(
            KebabCase.Of(assembly.Name).Replace('.', '-'),
            assembly.Name,
            assembly.Description.Length > 0 ? assembly.Description : $"The corpus compiled into the assembly '{assembly.Name}'.",
            corpus.Shape.Stamp?.Version ?? assembly.Version,
            corpus.Shape.Stamp?.Fingerprint ?? "")
        {
            Creator = assembly.Company,
        };
        return new ExportedCorpus(about, corpus.Shape, corpus.Records.Of);
    }
}
