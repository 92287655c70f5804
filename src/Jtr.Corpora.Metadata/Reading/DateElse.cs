namespace Jtr.Corpora.Metadata.Reading;

/// <summary>The rule of a computed date: the row's own date or, if it is null, the first of the dates at the end of a path.</summary>
/// <param name="Date">The property with the row's own date.</param>
/// <param name="Path">The path from the row.</param>
/// <param name="Unless">A Boolean property of the row that, if true, disables the path; null if there is none.</param>
internal sealed record DateElse(string Date, string Path, string? Unless);
