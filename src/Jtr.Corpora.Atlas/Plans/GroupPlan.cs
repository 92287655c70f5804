namespace Jtr.Corpora.Atlas.Plans;

/// <summary>The groups of a table's rows, through its hierarchy: a body belongs to its state.</summary>
/// <param name="Table">The table.</param>
/// <param name="Whole">The reference to what a row is part of.</param>
/// <param name="Kind">The enum property by which a group is recognised.</param>
/// <param name="Label">The label of that property for a row that is a group.</param>
internal sealed record GroupPlan(string Table, string Whole, string Kind, string Label);
