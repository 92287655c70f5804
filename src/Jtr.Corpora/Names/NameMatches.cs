using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Jtr.Corpora;

/// <summary>
/// The bearers of a name, with each recorded form that matches: in table order, the canonical name first. A row with the canonical name
/// takes precedence over rows that bear the name in another form: "Taiwan" is the polity, although the island has it as a short name. Never empty: an unknown name has no
/// <see cref="NameMatches{T}"/>. Immutable and thread-safe.
/// </summary>
/// <typeparam name="T">The record of the bearers.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Matches are what a name has.")]
public sealed class NameMatches<T> : IReadOnlyList<NameMatch<T>>
    where T : class
{
    private readonly NameMatch<T>[] _matches;

    // The rows with that canonical name or, if there are none, all bearers.
    private readonly T[] _preferred;

    internal NameMatches(string name, NameMatch<T>[] matches)
    {
        Name = name;
        _matches = matches;
        T[] bearers = matches.Select(static match => match.Bearer).Distinct().ToArray();
        T[] canonical = matches.Where(static match => match.Kind is null).Select(static match => match.Bearer).Distinct().ToArray();
        _preferred = canonical.Length > 0 ? canonical : bearers;
        Bearers = Array.AsReadOnly(bearers);
    }

    /// <summary>Gets the requested name.</summary>
    public string Name { get; }

    /// <summary>Gets the number of matching forms, at least one. A bearer may have several that differ only in what folding removes.</summary>
    public int Count => _matches.Length;

    /// <summary>True if several rows share the canonical name, or if several bear only another form of it; otherwise, false.</summary>
    public bool IsAmbiguous => _preferred.Length > 1;

    /// <summary>Gets every bearer of the name in any form, each once, in table order; at least one. There may be several even if <see cref="Bearer"/> is unambiguous.</summary>
    public IReadOnlyList<T> Bearers { get; }

    /// <summary>Gets the bearer: the row with that canonical name or, without one, the only row that bears it.</summary>
    /// <exception cref="InvalidOperationException">The name is ambiguous (<see cref="IsAmbiguous"/>); the message names each bearer, with its form and kind.</exception>
    public T Bearer => !IsAmbiguous ? _preferred[0] : throw new InvalidOperationException($"The name '{Name}' has {Bearers.Count} bearers: {ToString()}.");

    /// <summary>Gets the match at a position.</summary>
    /// <param name="index">The 0-based position, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or at least <see cref="Count"/>.</exception>
    public NameMatch<T> this[int index] => (uint)index < (uint)_matches.Length
        ? _matches[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The name '{Name}' has {Count} matches.");

    /// <summary>Enumerates the matches.</summary>
    public IEnumerator<NameMatch<T>> GetEnumerator() => ((IEnumerable<NameMatch<T>>)_matches).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns all matches in one line: form, kind and key of each.</summary>
    public override string ToString() => string.Join(", ", (IEnumerable<NameMatch<T>>)_matches);
}
