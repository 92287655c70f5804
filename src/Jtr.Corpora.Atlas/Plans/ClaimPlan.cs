using System.Collections.Generic;

namespace Jtr.Corpora.Atlas.Plans;

/// <summary>The table of claims.</summary>
/// <param name="Table">The table.</param>
/// <param name="Claimant">The reference to the claimant.</param>
/// <param name="Voice">The property of the voice.</param>
/// <param name="Chain">The property with the list of actors who passed the claim on.</param>
/// <param name="Carrier">The reference within an item of the list.</param>
/// <param name="Manner">The enum property of the manner within an item of the list.</param>
/// <param name="Thesis">The property of a document that refers to the claim which it argues for.</param>
/// <param name="Manners">The phrase for each manner, written before the actor.</param>
/// <param name="Authority">The property by which rows of other tables name the actor on whose authority they stand.</param>
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
