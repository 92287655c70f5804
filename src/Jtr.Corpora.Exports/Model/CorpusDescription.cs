using System;
using System.Collections.Generic;
using Jtr.Corpora.Exports.Dates;

namespace Jtr.Corpora.Exports.Model;

/// <summary>What a corpus says of itself as a whole, which every file that can hold it repeats.</summary>
/// <param name="Name">The short name that files are called by: lower-case words joined by hyphens.</param>
/// <param name="Title">The name that people read.</param>
/// <param name="Summary">What it is, in one sentence.</param>
/// <param name="Version">The version of the data.</param>
/// <param name="Fingerprint">The SHA-256 of the canonical corpus, in lower-case hexadecimal.</param>
internal sealed record CorpusDescription(string Name, string Title, string Summary, string Version, string Fingerprint)
{
    /// <summary>The day on which the data was completed; null where the corpus does not say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who made it.</summary>
    public string Creator { get; init; } = "";

    /// <summary>The licence of the data; null where the corpus states none, and then nothing is claimed.</summary>
    public Licence? Licence { get; init; }

    /// <summary>How to name it, as its licence asks; empty where it does not.</summary>
    public string Attribution { get; init; } = "";

    /// <summary>Words by which a catalogue files it.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The IRI under which schemas, tables and rows are named, with a slash at its end. It need not lead anywhere.</summary>
    public string Base => $"urn:{Name}:";

    /// <summary>The line that a file with room for a remark begins with.</summary>
    public string Stamp => $"{Title}, version {Version}{(Date is { } day ? $" of {BoundWords.Iso(day)}" : "")}, fingerprint {Fingerprint}{(Licence is { } licence ? $", {licence.Identifier}" : "")}";
}
