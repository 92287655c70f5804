namespace Jtr.Corpora.Atlas.Reading;

/// <summary>A reference from one row to another.</summary>
/// <param name="Row">The row that refers.</param>
/// <param name="Path">The property that refers: <c>participants.actor</c>.</param>
internal sealed record AtlasReference(AtlasRow Row, string Path);
