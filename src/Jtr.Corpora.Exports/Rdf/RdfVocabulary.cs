using System.Collections.Generic;

namespace Jtr.Corpora.Exports.Rdf;

/// <summary>What the names of one corpus mean in vocabularies of others. A corpus without one is exported in terms of its own.</summary>
internal sealed class RdfVocabulary
{
    /// <summary>A vocabulary that adds nothing.</summary>
    public static RdfVocabulary None { get; } = new();

    /// <summary>The classes of others for a record by its name: <c>Claim</c>. Rows that are not plain have none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Classes { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The classes of others for a word of a record: <c>Actor.Kind=person</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> ClassesOfWords { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The properties of others for a property by record and name: <c>Claim.Claimant</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Properties { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>
    /// The words with which a row says plainly that something was or is so, by record and property: <c>Relation.Status</c>. Where a property is not named here, they are the words that queries ask for by
    /// default.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> PlainWords { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The values within rows that identify the row elsewhere: by the record, what its word is, and the beginning of the IRI before its text.</summary>
    public IReadOnlyList<SameAs> Identifiers { get; init; } = [];

    /// <summary>A value that identifies its row in a register.</summary>
    /// <param name="Record">The record of the value.</param>
    /// <param name="Scheme">The property that names the register.</param>
    /// <param name="Word">The word of the register.</param>
    /// <param name="Text">The property that has the identifier.</param>
    /// <param name="Start">What is before the identifier in its IRI.</param>
    internal sealed record SameAs(string Record, string Scheme, string Word, string Text, string Start);
}
