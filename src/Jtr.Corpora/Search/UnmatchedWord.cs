using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>A query word that matches no row, neither itself nor as a prefix. Immutable and thread-safe.</summary>
public sealed class UnmatchedWord
{
    internal UnmatchedWord(string word, string? nearest)
    {
        Word = word;
        Nearest = nearest;
    }

    /// <summary>Gets the word, folded.</summary>
    [JsonPropertyName("word")]
    public string Word { get; }

    /// <summary>Gets the nearest indexed word, folded and in the singular; null if none is near, and for unmatched words after the first 16.</summary>
    [JsonPropertyName("nearest"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Nearest { get; }

    /// <summary>Returns the word, and the nearest in parentheses.</summary>
    public override string ToString() => Nearest is null ? Word : $"{Word} ({Nearest}?)";
}
