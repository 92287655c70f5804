using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>An asked word that no row holds, and like which no word of a row begins. Immutable and thread-safe.</summary>
public sealed class UnmatchedWord
{
    internal UnmatchedWord(string word, string? nearest)
    {
        Word = word;
        Nearest = nearest;
    }

    /// <summary>The word, folded.</summary>
    [JsonPropertyName("word")]
    public string Word { get; }

    /// <summary>The nearest word that some row holds, in the singular and folded; null where none is near, and for every word behind the first 16 that no row holds.</summary>
    [JsonPropertyName("nearest"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Nearest { get; }

    /// <summary>The word, and the nearest in parentheses.</summary>
    public override string ToString() => Nearest is null ? Word : $"{Word} ({Nearest}?)";
}
