namespace Jtr.Corpora.Metadata.Locking;

/// <summary>A line of the lock: a key, its table, and the version of the corpus in which it was first published.</summary>
internal sealed record PublishedKey(string Table, string Key, string Version)
{
    public override string ToString() => $"{Table} {Key} {Version}";
}
