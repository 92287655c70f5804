using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>What became of every evidence in a text that somebody holds: whether it is the document's text, and if not, which facts are touched. Immutable and thread-safe.</summary>
/// <typeparam name="TFact">The record or interface of the corpus's facts.</typeparam>
/// <typeparam name="TEvidence">The record of the corpus's evidence.</typeparam>
public sealed class ProvenanceReport<TFact, TEvidence>
    where TFact : class, IRow
    where TEvidence : class, IEvidence
{
    internal ProvenanceReport(ISourceDocument document, int length, string sha256, ImmutableArray<EvidenceCheck<TFact, TEvidence>> checks)
    {
        Document = document;
        Length = length;
        Sha256 = sha256;
        Checks = checks;
    }

    /// <summary>The document that the text was checked for.</summary>
    [JsonPropertyName("document")]
    public ISourceDocument Document { get; }

    /// <summary>The length of the text that was checked, in Unicode code points; <see cref="ISourceDocument.Length"/> is what is expected.</summary>
    [JsonPropertyName("length")]
    public int Length { get; }

    /// <summary>The SHA-256 of the UTF-8 of the text that was checked, as 64 lower-case hexadecimal digits; <see cref="ISourceDocument.Sha256"/> is what is expected.</summary>
    [JsonPropertyName("sha256")]
    public string Sha256 { get; }

    /// <summary>Every evidence of every fact that rests on the document: in the order in which the facts were given, and within a fact as its record has them.</summary>
    [JsonPropertyName("checks")]
    public ImmutableArray<EvidenceCheck<TFact, TEvidence>> Checks { get; }

    /// <summary>Whether the text is the document's, to the character. Where it is not, every evidence may match all the same: the change is then in words that no fact rests on.</summary>
    [JsonPropertyName("isSameText")]
    public bool IsSameText => Length == Document.Length && Sha256 == Document.Sha256;

    /// <summary>How many of the checks came to a state.</summary>
    public int Count(EvidenceState state)
    {
        int count = 0;
        foreach (EvidenceCheck<TFact, TEvidence> check in Checks)
            count += check.State == state ? 1 : 0;
        return count;
    }

    /// <summary>The document's key and the number of checks by state.</summary>
    public override string ToString() =>
        $"{Document.Key}: {(IsSameText ? "same text" : "another text")}, {Count(EvidenceState.Match)} match, {Count(EvidenceState.Moved)} moved, {Count(EvidenceState.Altered)} altered, {Count(EvidenceState.Missing)} missing";
}
