namespace Jtr.Corpora.Metadata.Reading;

/// <summary>How a date follows from others: a date of the row's own or, where the row has none, the first of the dates at the end of a path.</summary>
/// <param name="Date">The property with the date of the row's own.</param>
/// <param name="Path">The path from the row.</param>
/// <param name="Unless">A Boolean property of the row: where it is true, the row has the date of its own or none. Null where there is no such property.</param>
internal sealed record DateElse(string Date, string Path, string? Unless);
