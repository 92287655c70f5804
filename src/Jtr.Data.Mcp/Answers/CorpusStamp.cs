using System.ComponentModel;

namespace Jtr.Data.Mcp.Answers;

/// <summary>Which corpus answered.</summary>
internal sealed record CorpusStamp
{
    /// <summary>The version.</summary>
    [Description("The version of the corpus.")]
    public required string Version { get; init; }

    /// <summary>The fingerprint.</summary>
    [Description("The SHA-256 of the canonical corpus. The same facts have the same fingerprint.")]
    public required string Fingerprint { get; init; }

    /// <summary>The day of the data.</summary>
    [Description("The day on which the data of this version was completed.")]
    public required string DataDate { get; init; }

    /// <summary>The licence.</summary>
    [Description("The licence of the data.")]
    public required string License { get; init; }

    /// <summary>The stamp of this corpus.</summary>
    public static CorpusStamp Current { get; } = new()
    {
        Version = Corpus.Version,
        Fingerprint = Corpus.Fingerprint,
        DataDate = Corpus.Date.ToString(),
        License = "CC-BY-4.0",
    };

    /// <summary>A reference to the corpus, or to a row of it that no text is cited for.</summary>
    public static string Cite(string? key = null) => key is null ? $"Jtr.Data, corpus {Corpus.Version}." : $"Jtr.Data, corpus {Corpus.Version}, {key}.";
}
