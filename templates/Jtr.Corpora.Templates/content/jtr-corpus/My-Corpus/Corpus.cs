using Jtr.Corpora.Schema;

namespace My_Corpus;

/// <summary>The corpus as a whole. Thread-safe.</summary>
[Corpus]
public static partial class Corpus
{
    /// <summary>The version of the data.</summary>
    public static partial string Version { get; }

    /// <summary>The SHA-256 of the canonical corpus, as 64 lower-case hexadecimal digits.</summary>
    public static partial string Fingerprint { get; }
}
