using System.Collections.Generic;

namespace Jtr.Corpora.Atlas.Plans;

/// <summary>The table of claims.</summary>
/// <param name="Table">The table.</param>
/// <param name="Claimant">The reference to who said it.</param>
/// <param name="Voice">The property of the voice.</param>
/// <param name="Chain">The property of the list of those who passed it on.</param>
/// <param name="Carrier">The reference within an item of the list.</param>
/// <param name="Manner">The word within an item of the list.</param>
/// <param name="Thesis">The property of a document that refers to the claim which it argues for.</param>
/// <param name="Manners">How a manner is read before who it is said of.</param>
/// <param name="Authority">The property by which rows of other tables say on whose word they stand.</param>
internal sealed record ClaimPlan(
    string Table,
    string Claimant,
    string Voice,
    string Chain,
    string Carrier,
    string Manner,
    string Thesis,
    IReadOnlyDictionary<string, string> Manners,
    string Authority);
