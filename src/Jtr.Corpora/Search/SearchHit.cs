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

    /// <summary>The row: a fact, or a passage by its abstract.</summary>
    [JsonPropertyName("row")]
    public IRow Row { get; }

    /// <summary>
    /// How much the asked words weigh in the row: rare words and names more, long texts less. To be compared within one search, among rows that hold as many of the
    /// words. 0 for a row that holds none of them (<see cref="Words"/>).
    /// </summary>
    [JsonPropertyName("score")]
    public int Score { get; }

    /// <summary>
    /// The asked words that the row holds, folded, in the order in which they were asked; one at least, unless the row bears the text as a name of common words alone.
    /// </summary>
    [JsonPropertyName("words")]
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether the whole text, or what is left of it without common words at its ends, is a name of the row, in any recorded form. Such rows come first.</summary>
    [JsonPropertyName("isNamed")]
    public bool IsNamed { get; }

    /// <summary>The row in one line.</summary>
    public override string ToString() => Row.ToString() ?? Row.Key;
}
