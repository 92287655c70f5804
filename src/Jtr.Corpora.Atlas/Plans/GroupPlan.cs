namespace Jtr.Corpora.Atlas.Plans;

/// <summary>The grouping of a table's rows by a hierarchy, such as bodies by state.</summary>
/// <param name="Table">The table.</param>
/// <param name="Whole">The reference to the whole of which a row is a part.</param>
/// <param name="Kind">The enum property by which a group is recognised.</param>
/// <param name="Label">The label of that property for a row that is a group.</param>
internal sealed record GroupPlan(string Table, string Whole, string Kind, string Label);
