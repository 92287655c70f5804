using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Jtr.Corpora;

/// <summary>
/// What a search found, the best first: the rows whose canonical name was asked for, then those that bear it in another form, then rows that hold more of the asked words
/// before rows that hold fewer, then by score, then in the order of the facts.
/// Immutable and thread-safe.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "A search has one result, and the result has hits.")]
public sealed class SearchResult : IReadOnlyList<SearchHit>
{
    private readonly SearchHit[] _hits;

    internal SearchResult(SearchHit[] hits, int found, IReadOnlyList<UnmatchedWord> unmatched, string? remark)
    {
        Remark = remark;
        _hits = hits;
        Found = found;
        Unmatched = unmatched;
    }

    /// <summary>How many hits are here: all that were found, or as many as were asked for.</summary>
    public int Count => _hits.Length;

    /// <summary>How many rows were found, whatever number was asked for.</summary>
    public int Found { get; }

    /// <summary>The asked words of which nothing was found, in the order in which they were asked. Common words such as "the" are never among them: they are passed over.</summary>
    public IReadOnlyList<UnmatchedWord> Unmatched { get; }

    /// <summary>What was not looked up, in a sentence: that every word is too common, or that the text is too long to be looked up whole; null where all of it was.</summary>
    public string? Remark { get; }

    /// <summary>The hit at a position.</summary>
    /// <param name="index">0-based position, less than <see cref="Count"/>; the best hit is the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public SearchHit this[int index] => (uint)index < (uint)_hits.Length
        ? _hits[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The result has {Count} hits.");

    /// <summary>Enumerates the hits, the best first.</summary>
    public IEnumerator<SearchHit> GetEnumerator() => ((IEnumerable<SearchHit>)_hits).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many hits there are, of how many that were found, and what was not found.</summary>
    public override string ToString()
    {
        string text = Count == Found ? $"{Count} hits" : $"{Count} of {Found} hits";
        if (Unmatched.Count > 0)
            text += $"; nowhere: {string.Join(", ", Unmatched)}";
        return Remark is null ? text : $"{text}; {Remark}";
    }
}
