namespace Jtr.Corpora.Atlas.Plans;

/// <summary>The rule for peripheral rows: those that rest only on passages of one kind.</summary>
/// <param name="Kind">The enum property of the passage.</param>
/// <param name="Label">The label that this property has for peripheral passages.</param>
internal sealed record PeripheralPlan(string Kind, string Label);
