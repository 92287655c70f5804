namespace Jtr.Corpora.Atlas.Plans;

/// <summary>The table of relations, whose sorted date is the time for which each holds.</summary>
/// <param name="Table">The table.</param>
/// <param name="Subject">The reference to the subject.</param>
/// <param name="Kind">The property of the kind, whose label reads from the subject to the object.</param>
/// <param name="Object">The reference to the object.</param>
/// <param name="Status">The property of the status.</param>
internal sealed record RelationPlan(string Table, string Subject, string Kind, string Object, string Status);
