namespace Jtr.Corpora.Metadata.Reading;

/// <summary>The properties that say from where to where a row or a value goes.</summary>
/// <param name="Start">Where it begins; null for an extent, which begins at 0.</param>
/// <param name="End">Where it ends, or how long the extent is.</param>
/// <param name="Within">The reference to the row in which it has to lie; null where there is none.</param>
/// <param name="IsDisjoint">Whether no two rows in one may share a part.</param>
internal sealed record SpanProperties(string? Start, string End, string? Within, bool IsDisjoint);
