namespace Jtr.Corpora.Atlas.Pages;

/// <summary>Which corpus an atlas shows.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Version">The version of the data; empty where the corpus says none.</param>
/// <param name="Date">The day on which the data was completed; empty where the corpus says none.</param>
/// <param name="Fingerprint">The hash of every value; empty where the corpus says none.</param>
internal sealed record AtlasStamp(string Title, string Version, string Date, string Fingerprint);
