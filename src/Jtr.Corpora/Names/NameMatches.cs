using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Jtr.Corpora;

/// <summary>
/// Whoever bears a name, with each recorded form that it matches: by bearer in the order of the table, the canonical name first. A row whose canonical name it is
/// is meant before rows that bear it in another form: "Taiwan" is the polity, though the island has it as a short name. Never empty: a name that nobody bears has no
/// matches. Immutable and thread-safe.
/// </summary>
/// <typeparam name="T">The record of the bearers.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Matches are what a name has.")]
public sealed class NameMatches<T> : IReadOnlyList<NameMatch<T>>
    where T : class
{
    private readonly NameMatch<T>[] _matches;

    // Those who may be meant: the rows whose canonical name it is, or else everybody who bears it.
    private readonly T[] _meant;

    internal NameMatches(string name, NameMatch<T>[] matches)
    {
        Name = name;
        _matches = matches;
        T[] bearers = matches.Select(static match => match.Bearer).Distinct().ToArray();
        T[] canonical = matches.Where(static match => match.Kind is null).Select(static match => match.Bearer).Distinct().ToArray();
        _meant = canonical.Length > 0 ? canonical : bearers;
        Bearers = Array.AsReadOnly(bearers);
    }

    /// <summary>The name as it was asked for.</summary>
    public string Name { get; }

    /// <summary>How many recorded forms match: one at least, and more than one for one bearer where two of its forms differ only in what does not count.</summary>
    public int Count => _matches.Length;

    /// <summary>Whether more than one may be meant: it is the canonical name of several rows, or of none and another form of several.</summary>
    public bool IsAmbiguous => _meant.Length > 1;

    /// <summary>Those who bear the name in any form, each once, in the order of the table; one at least, and more than one also where <see cref="Bearer"/> is certain.</summary>
    public IReadOnlyList<T> Bearers { get; }

    /// <summary>The row that is meant: the one whose canonical name it is, or else the only one that bears it.</summary>
    /// <exception cref="InvalidOperationException">Several may be meant (<see cref="IsAmbiguous"/>); the message names each bearer, with its form and the kind of it.</exception>
    public T Bearer => !IsAmbiguous ? _meant[0] : throw new InvalidOperationException($"The name '{Name}' has {Bearers.Count} bearers: {ToString()}.");

    /// <summary>The match at a position.</summary>
    /// <param name="index">0-based position, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public NameMatch<T> this[int index] => (uint)index < (uint)_matches.Length
        ? _matches[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The name '{Name}' has {Count} matches.");

    /// <summary>Enumerates the matches.</summary>
    public IEnumerator<NameMatch<T>> GetEnumerator() => ((IEnumerable<NameMatch<T>>)_matches).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>All matches in one line: form, kind and key of each.</summary>
    public override string ToString() => string.Join(", ", (IEnumerable<NameMatch<T>>)_matches);
}
