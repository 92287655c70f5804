using System.ComponentModel;

namespace Jtr.Data.Mcp.Answers;

/// <summary>The identity of the corpus that answered.</summary>
internal sealed record CorpusStamp
{
    /// <summary>Gets the version.</summary>
    [Description("The version of the corpus.")]
    public required string Version { get; init; }

    /// <summary>Gets the fingerprint.</summary>
    [Description("The SHA-256 of the canonical corpus. The same facts have the same fingerprint.")]
    public required string Fingerprint { get; init; }

    /// <summary>Gets the day of the data.</summary>
    [Description("The day on which the data of this version was completed.")]
    public required string DataDate { get; init; }

    /// <summary>Gets the licence.</summary>
    [Description("The licence of the data.")]
    public required string License { get; init; }

    /// <summary>Gets the stamp of this corpus.</summary>
    public static CorpusStamp Current { get; } = new()
    {
        Version = Corpus.Version,
        Fingerprint = Corpus.Fingerprint,
        DataDate = Corpus.Date.ToString(),
        License = "CC-BY-4.0",
    };

    /// <summary>Returns a reference to the corpus, or to a row of it without a cited text.</summary>
    public static string Cite(string? key = null) => key is null ? $"Jtr.Data, corpus {Corpus.Version}." : $"Jtr.Data, corpus {Corpus.Version}, {key}.";
}
