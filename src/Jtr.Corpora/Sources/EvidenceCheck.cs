using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>The result of checking one piece of evidence of a fact against a text. Immutable and thread-safe.</summary>
/// <typeparam name="TFact">The record or interface of the corpus's facts.</typeparam>
/// <typeparam name="TEvidence">The record of the corpus's evidence.</typeparam>
public sealed class EvidenceCheck<TFact, TEvidence>
    where TFact : class, IRow
    where TEvidence : class, IEvidence
{
    internal EvidenceCheck(TFact fact, TEvidence evidence, EvidenceState state, int? foundStart)
    {
        Fact = fact;
        Evidence = evidence;
        State = state;
        FoundStart = foundStart;
    }

    /// <summary>Gets the fact that rests on the evidence, directly or through a nested value, such as the form of a name.</summary>
    [JsonPropertyName("fact")]
    public TFact Fact { get; }

    /// <summary>Gets the evidence that was checked, with its recorded position.</summary>
    [JsonPropertyName("evidence")]
    public TEvidence Evidence { get; }

    /// <summary>Gets the state of its words in the text.</summary>
    [JsonPropertyName("state")]
    public EvidenceState State { get; }

    /// <summary>Gets the start of the words in the checked text, in Unicode code points, 0-based; null if they are altered or missing.</summary>
    [JsonPropertyName("foundStart"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FoundStart { get; }

    /// <summary>Gets the end of the words in the checked text, in Unicode code points, exclusive; null if they are altered or missing.</summary>
    [JsonPropertyName("foundEnd"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FoundEnd => FoundStart + (Evidence.End - Evidence.Start);

    /// <summary>Returns the fact's key, the recorded position, the state and, if the words moved, their new position.</summary>
    public override string ToString()
    {
        string found = State == EvidenceState.Moved ? $" to {FoundStart}–{FoundEnd}" : "";
        return $"{Fact.Key} {Evidence.Start}–{Evidence.End}: {State}{found}";
    }
}
