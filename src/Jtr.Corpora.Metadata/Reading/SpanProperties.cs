namespace Jtr.Corpora.Metadata.Reading;

/// <summary>The properties with the bounds of a row or a value.</summary>
/// <param name="Start">The start; null for an extent, which starts at 0.</param>
/// <param name="End">The exclusive end, or the length of the extent.</param>
/// <param name="Within">The reference to the row in which it must lie; null if there is none.</param>
/// <param name="IsDisjoint">True if two spans within one row must not overlap.</param>
internal sealed record SpanProperties(string? Start, string End, string? Within, bool IsDisjoint);
