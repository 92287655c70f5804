namespace Jtr.Corpora.Atlas.Plans;

/// <summary>The table of the timeline.</summary>
/// <param name="Table">The table.</param>
/// <param name="Kind">The property of the kind.</param>
/// <param name="Status">The property of the status.</param>
/// <param name="Participants">The property with the list of participants.</param>
/// <param name="Participant">The reference within an item of the list.</param>
internal sealed record TimelinePlan(string Table, string Kind, string Status, string Participants, string Participant);
