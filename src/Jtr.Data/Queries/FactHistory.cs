using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The history of a key since it was first published: the corrections of its fact, the keys that it replaced, and its withdrawal. Immutable and thread-safe.</summary>
public sealed class FactHistory
{
    internal FactHistory(string key, IFact? fact, ImmutableArray<Correction> corrections, ImmutableArray<Withdrawal> replaced, Withdrawal? withdrawal) =>
        (Key, Fact, Corrections, Replaced, Withdrawal) = (key, fact, corrections, replaced, withdrawal);

    /// <summary>Gets the key.</summary>
    [JsonPropertyName("key")]
    public string Key { get; }

    /// <summary>Gets the fact that has the key; null if the key was withdrawn.</summary>
    [JsonPropertyName("fact")]
    public IFact? Fact { get; }

    /// <summary>Gets the corrections of the fact, by date, then by key; empty if there are none.</summary>
    [JsonPropertyName("corrections")]
    public ImmutableArray<Correction> Corrections { get; }

    /// <summary>Gets the tombstones of the keys that this one replaced, by key; empty if it replaced none.</summary>
    [JsonPropertyName("replaced")]
    public ImmutableArray<Withdrawal> Replaced { get; }

    /// <summary>Gets the tombstone of the key, with the reason, the date and the replacement; null if the key was not withdrawn.</summary>
    [JsonPropertyName("withdrawal")]
    public Withdrawal? Withdrawal { get; }

    /// <summary>Returns the key and a summary of its history, for the debugger and logs.</summary>
    public override string ToString() => Withdrawal is { } gone
        ? $"{Key}: withdrawn in {gone.Version}"
        : $"{Key}: {Corrections.Length} {(Corrections.Length == 1 ? "correction" : "corrections")}";
}
