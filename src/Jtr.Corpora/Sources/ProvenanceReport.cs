using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>The result of checking all evidence in a document against a copy of its text: whether the text is the same and, if not, which facts are affected. Immutable and thread-safe.</summary>
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

    /// <summary>Gets the document that the text was checked against.</summary>
    [JsonPropertyName("document")]
    public ISourceDocument Document { get; }

    /// <summary>Gets the length of the checked text, in Unicode code points. The document's text has <see cref="ISourceDocument.Length"/>.</summary>
    [JsonPropertyName("length")]
    public int Length { get; }

    /// <summary>Gets the SHA-256 of the UTF-8 of the checked text, as 64 lower-case hexadecimal digits. That of the document's text is <see cref="ISourceDocument.Sha256"/>.</summary>
    [JsonPropertyName("sha256")]
    public string Sha256 { get; }

    /// <summary>Gets the checks of all evidence in the document, in the order of the given facts, and within a fact in record order.</summary>
    [JsonPropertyName("checks")]
    public ImmutableArray<EvidenceCheck<TFact, TEvidence>> Checks { get; }

    /// <summary>True if the text equals the document's, character for character; otherwise, false. Even if it is false, all evidence may match, because the changes may affect only words that no fact rests on.</summary>
    [JsonPropertyName("isSameText")]
    public bool IsSameText => Length == Document.Length && Sha256 == Document.Sha256;

    /// <summary>Returns the number of checks with a state.</summary>
    /// <param name="state">The state.</param>
    public int Count(EvidenceState state)
    {
        int count = 0;
        foreach (EvidenceCheck<TFact, TEvidence> check in Checks)
            count += check.State == state ? 1 : 0;
        return count;
    }

    /// <summary>Returns the document's key and the number of checks by state.</summary>
    public override string ToString() =>
        $"{Document.Key}: {(IsSameText ? "same text" : "another text")}, {Count(EvidenceState.Match)} match, {Count(EvidenceState.Moved)} moved, {Count(EvidenceState.Altered)} altered, {Count(EvidenceState.Missing)} missing";
}
