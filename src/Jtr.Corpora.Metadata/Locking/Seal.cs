namespace Jtr.Corpora.Metadata.Locking;

/// <summary>The line of the lock that closes a released version: its fingerprint, and a digest of every key so far, which protects all lines above.</summary>
internal sealed record Seal(string Version, string Fingerprint, string Digest)
{
    public const string Word = "released";

    public override string ToString() => $"{Word} {Version} {Fingerprint} {Digest}";
}
