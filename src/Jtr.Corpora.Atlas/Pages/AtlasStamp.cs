namespace Jtr.Corpora.Atlas.Pages;

/// <summary>The name and version of the corpus of an atlas.</summary>
/// <param name="Title">The title.</param>
/// <param name="Version">The version of the data; empty if the corpus has none.</param>
/// <param name="Date">The day on which the data was completed; empty if the corpus has none.</param>
/// <param name="Fingerprint">The corpus fingerprint; empty if the corpus has none.</param>
internal sealed record AtlasStamp(string Title, string Version, string Date, string Fingerprint);
