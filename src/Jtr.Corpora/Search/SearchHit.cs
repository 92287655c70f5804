using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>A row that a search found. Immutable and thread-safe.</summary>
public sealed class SearchHit
{
    internal SearchHit(IRow row, int score, IReadOnlyList<string> words)
    {
        Row = row;
        Score = score;
        Words = words;
    }

    /// <summary>The row: a fact, or a passage by its abstract.</summary>
    [JsonPropertyName("row")]
    public IRow Row { get; }

    /// <summary>
    /// How much the asked words weigh in the row: rare words and names more, long texts less. To be compared within one search, among rows that hold as many of the
    /// words.
    /// </summary>
    [JsonPropertyName("score")]
    public int Score { get; }

    /// <summary>The asked words that the row holds, folded, in the order in which they were asked; one at least.</summary>
    [JsonPropertyName("words")]
    public IReadOnlyList<string> Words { get; }

    /// <summary>The row in one line.</summary>
    public override string ToString() => Row.ToString() ?? Row.Key;
}
