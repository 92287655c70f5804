namespace Jtr.Corpora.Metadata.Locking;

/// <summary>The line of the lock that closes a released version: the corpus that was released, and a digest of every key up to here, so that no line above can change.</summary>
internal sealed record Seal(string Version, string Fingerprint, string Digest)
{
    public const string Word = "released";

    public override string ToString() => $"{Word} {Version} {Fingerprint} {Digest}";
}
