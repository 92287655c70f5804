using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>What one evidence of one fact came to when it was checked against a text. Immutable and thread-safe.</summary>
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

    /// <summary>The fact that rests on the evidence: itself, or through a value of its own, such as the form of a name.</summary>
    [JsonPropertyName("fact")]
    public TFact Fact { get; }

    /// <summary>The evidence that was checked, with its recorded place.</summary>
    [JsonPropertyName("evidence")]
    public TEvidence Evidence { get; }

    /// <summary>What has become of its words.</summary>
    [JsonPropertyName("state")]
    public EvidenceState State { get; }

    /// <summary>Where the words start in the text that was checked, in Unicode code points, 0-based; null when they are altered or missing.</summary>
    [JsonPropertyName("foundStart"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FoundStart { get; }

    /// <summary>Where the words end in the text that was checked, in Unicode code points, exclusive; null when they are altered or missing.</summary>
    [JsonPropertyName("foundEnd"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? FoundEnd => FoundStart + (Evidence.End - Evidence.Start);

    /// <summary>The fact's key, the recorded place, the state, and where the words were found if they moved.</summary>
    public override string ToString()
    {
        string found = State == EvidenceState.Moved ? $" to {FoundStart}–{FoundEnd}" : "";
        return $"{Fact.Key} {Evidence.Start}–{Evidence.End}: {State}{found}";
    }
}
