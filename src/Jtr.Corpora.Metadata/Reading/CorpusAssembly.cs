namespace Jtr.Corpora.Metadata.Reading;

/// <summary>The assembly of a corpus, as its own attributes describe it.</summary>
/// <param name="Name">The simple name.</param>
/// <param name="Version">The version of the assembly: three numbers.</param>
/// <param name="Description">The description; empty if it has none.</param>
/// <param name="Company">The company; empty if it has none.</param>
internal sealed record CorpusAssembly(string Name, string Version, string Description, string Company);
