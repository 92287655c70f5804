namespace Jtr.Corpora.Metadata.Reading;

/// <summary>Which corpus an assembly was compiled from: the version and the fingerprint of its data.</summary>
internal sealed record CorpusStamp(string Version, string Fingerprint);
