using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>A row that a search found. Immutable and thread-safe.</summary>
public sealed class SearchHit
{
    internal SearchHit(IRow row, int score, IReadOnlyList<string> words, bool isNamed)
    {
        IsNamed = isNamed;
        Row = row;
        Score = score;
        Words = words;
    }

    /// <summary>Gets the row, which may belong to any searched table.</summary>
    [JsonPropertyName("row")]
    public IRow Row { get; }

    /// <summary>
    /// Gets the total weight of the matching terms in the row: higher for rare words and names, lower for long texts. Comparable within one search, among rows that match equally
    /// many words. 0 for a row found only by its name (see <see cref="Words"/>).
    /// </summary>
    [JsonPropertyName("score")]
    public int Score { get; }

    /// <summary>
    /// Gets the matching query words, folded, in query order. Empty for a row found only by its name, which may consist of stop words or of words by which the row is not indexed.
    /// </summary>
    [JsonPropertyName("words")]
    public IReadOnlyList<string> Words { get; }

    /// <summary>True if the whole query, with or without stop words at its ends, is a recorded name of the row; otherwise, false. Such rows come first.</summary>
    [JsonPropertyName("isNamed")]
    public bool IsNamed { get; }

    /// <summary>Returns the row in one line.</summary>
    public override string ToString() => Row.ToString() ?? Row.Key;
}
