using Jtr.Corpora;
using Jtr.Corpora.Schema;

namespace TradeNotes;

/// <summary>The corpus as a whole. Thread-safe.</summary>
[Corpus]
public static partial class Notebook
{
    /// <summary>The version of the data.</summary>
    public static partial string Version { get; }

    /// <summary>The SHA-256 of the canonical corpus, as 64 lower-case hexadecimal digits.</summary>
    public static partial string Fingerprint { get; }
}

/// <summary>The corpus for System.Text.Json. Thread-safe.</summary>
[JsonContext]
public sealed partial class NotebookJsonContext : RowJsonContext;
