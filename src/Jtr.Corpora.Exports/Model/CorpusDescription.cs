using System;
using System.Collections.Generic;
using Jtr.Corpora.Exports.Dates;

namespace Jtr.Corpora.Exports.Model;

/// <summary>The metadata of a corpus, which every file that can contain it repeats.</summary>
/// <param name="Name">The short name, used for files: lower-case words joined by hyphens.</param>
/// <param name="Title">The display name.</param>
/// <param name="Summary">A description in one sentence.</param>
/// <param name="Version">The version of the data.</param>
/// <param name="Fingerprint">The SHA-256 of the canonical corpus, in lower-case hexadecimal.</param>
internal sealed record CorpusDescription(string Name, string Title, string Summary, string Version, string Fingerprint)
{
    /// <summary>Gets the day on which the data was completed; null if unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Gets the creator.</summary>
    public string Creator { get; init; } = "";

    /// <summary>Gets the licence of the data; null if the corpus states none.</summary>
    public Licence? Licence { get; init; }

    /// <summary>Gets the attribution that its licence requires; empty if it requires none.</summary>
    public string Attribution { get; init; } = "";

    /// <summary>Gets the keywords for catalogues.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Gets the base IRI of schemas, tables and rows. It need not resolve.</summary>
    public string Base => $"urn:{Name}:";

    /// <summary>Gets the first line of a file that may contain a comment.</summary>
    public string Stamp => $"{Title}, version {Version}{(Date is { } day ? $" of {BoundLabels.Iso(day)}" : "")}, fingerprint {Fingerprint}{(Licence is { } licence ? $", {licence.Identifier}" : "")}";
}
