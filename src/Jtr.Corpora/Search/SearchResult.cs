using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Jtr.Corpora;

/// <summary>
/// The result of a search, best hit first. Rows whose canonical name is the query come first, then rows that have the query as another name, then all others. Each group is sorted by number of
/// matching words, then by score, both descending, then by table and key.
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

    /// <summary>Gets the number of hits in this result: all that were found, up to the limit.</summary>
    public int Count => _hits.Length;

    /// <summary>Gets the number of rows found, regardless of the limit.</summary>
    public int Found { get; }

    /// <summary>Gets the query words that matched nothing, in query order. Stop words such as "the" are ignored and never listed.</summary>
    public IReadOnlyList<UnmatchedWord> Unmatched { get; }

    /// <summary>Gets a sentence on the parts of the query that were not searched, because every word is a stop word or the text is too long; null if all of it was searched.</summary>
    public string? Remark { get; }

    /// <summary>Gets the hit at a position.</summary>
    /// <param name="index">The 0-based position, less than <see cref="Count"/>; the best hit is the first.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or at least <see cref="Count"/>.</exception>
    public SearchHit this[int index] => (uint)index < (uint)_hits.Length
        ? _hits[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The result has {Count} hits.");

    /// <summary>Enumerates the hits, the best first.</summary>
    public IEnumerator<SearchHit> GetEnumerator() => ((IEnumerable<SearchHit>)_hits).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the number of hits, the number found, and the unmatched words.</summary>
    public override string ToString()
    {
        string text = Count == Found ? $"{Count} hits" : $"{Count} of {Found} hits";
        if (Unmatched.Count > 0)
            text += $"; nowhere: {string.Join(", ", Unmatched)}";
        return Remark is null ? text : $"{text}; {Remark}";
    }
}
