namespace Jtr.Corpora.Metadata.Reading;

/// <summary>The identity of a compiled corpus: the version and the fingerprint of its data.</summary>
internal sealed record CorpusStamp(string Version, string Fingerprint);
