using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>What has happened to a key since it was first published: the corrections of its fact, and how it came or went where it replaced another key or was withdrawn. Immutable and thread-safe.</summary>
public sealed class FactHistory
{
    internal FactHistory(string key, IFact? fact, ImmutableArray<Correction> corrections, ImmutableArray<Withdrawal> replaced, Withdrawal? withdrawal) =>
        (Key, Fact, Corrections, Replaced, Withdrawal) = (key, fact, corrections, replaced, withdrawal);

    /// <summary>The key that was asked for.</summary>
    public string Key { get; }

    /// <summary>The fact that has the key; null where the key was withdrawn.</summary>
    public IFact? Fact { get; }

    /// <summary>What was corrected in the fact, the earliest first; those of one day by key. Empty where nothing was.</summary>
    public ImmutableArray<Correction> Corrections { get; }

    /// <summary>The tombstones of the keys that this one replaced, by key. Empty where it replaced none.</summary>
    public ImmutableArray<Withdrawal> Replaced { get; }

    /// <summary>The tombstone of the key, which says why it went, when, and what replaces it; null where the key stands.</summary>
    public Withdrawal? Withdrawal { get; }

    /// <summary>The key, and how much has happened to it: for the debugger and logs.</summary>
    public override string ToString() => Withdrawal is { } gone
        ? $"{Key}: withdrawn in {gone.Version}"
        : $"{Key}: {Corrections.Length} {(Corrections.Length == 1 ? "correction" : "corrections")}";
}
