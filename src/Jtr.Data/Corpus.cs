namespace Jtr.Data;

/// <summary>
/// The corpus as a whole: which version it is, and every fact in it. Thread-safe.
/// </summary>
[Corpus]
public static partial class Corpus
{
    /// <summary>The version of the data: three numbers as in Semantic Versioning. It moves with the facts, not with the code.</summary>
    public static partial string Version { get; }

    /// <summary>
    /// The SHA-256 of the canonical corpus, as 64 lower-case hexadecimal digits: the same facts give the same fingerprint, however the seeds are
    /// formatted, ordered or split into files. What a test suite pins.
    /// </summary>
    public static partial string Fingerprint { get; }

    /// <summary>Every fact of every table: table by table, by key within a table.</summary>
    public static Rows<IFact> Facts => Jtr.Data.Facts.All;

    /// <summary>Every key that was published and is no longer: why, since when, and what replaces it; by key. Empty while none was withdrawn.</summary>
    public static Rows<Withdrawal> Withdrawn => Jtr.Data.Withdrawn.All;
}
