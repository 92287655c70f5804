using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>A query word that matches no row: neither itself, nor in another form, nor as a prefix. Immutable and thread-safe.</summary>
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

    /// <summary>Gets the nearest indexed word, folded and in the singular; null if none is near. Always null for a word of more than 100 letters, and for unmatched words after the first 16.</summary>
    [JsonPropertyName("nearest"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Nearest { get; }

    /// <summary>Returns the word, with the nearest in parentheses if there is one.</summary>
    public override string ToString() => Nearest is null ? Word : $"{Word} ({Nearest}?)";
}
