namespace Jtr.Corpora.Atlas.Plans;

/// <summary>Rows that rest on nothing but passages of one kind are beside the subject.</summary>
/// <param name="Kind">The property of the passage.</param>
/// <param name="Word">Its word.</param>
internal sealed record PeripheralPlan(string Kind, string Word);
