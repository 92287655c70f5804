using System.Collections.Generic;

namespace Jtr.Corpora.Exports.Rdf;

/// <summary>The mapping of a corpus's names to external vocabularies. A corpus without one is exported in its own terms.</summary>
internal sealed class RdfVocabulary
{
    /// <summary>Gets the empty mapping.</summary>
    public static RdfVocabulary None { get; } = new();

    /// <summary>Gets the external classes of a record by its name: <c>Claim</c>. Only for rows whose status asserts them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Classes { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Gets the external classes of a record with an enumeration value: <c>Actor.Kind=person</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> ClassesOfValues { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Gets the external properties of a property by record and name: <c>Claim.Claimant</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Properties { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>
    /// Gets the labels of the statuses that assert that something happened or holds, by record and property: <c>Relation.Status</c>. For a property that is not listed, they are the values that queries yield by
    /// default.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> AssertingLabels { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Gets the nested values that identify a row in external registers.</summary>
    public IReadOnlyList<SameAs> Identifiers { get; init; } = [];

    /// <summary>A value that identifies its row in a register.</summary>
    /// <param name="Record">The record of the value.</param>
    /// <param name="Scheme">The property that names the register.</param>
    /// <param name="Label">The label of the register.</param>
    /// <param name="Text">The property that has the identifier.</param>
    /// <param name="Start">The start of the IRI, before the identifier.</param>
    internal sealed record SameAs(string Record, string Scheme, string Label, string Text, string Start);
}
