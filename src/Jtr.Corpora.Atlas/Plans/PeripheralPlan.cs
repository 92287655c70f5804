namespace Jtr.Corpora.Atlas.Plans;

/// <summary>The rule for peripheral rows: those that rest on passages of one kind alone.</summary>
/// <param name="Kind">The property of the passage.</param>
/// <param name="Word">Its word.</param>
internal sealed record PeripheralPlan(string Kind, string Word);
