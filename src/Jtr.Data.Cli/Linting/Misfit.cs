namespace Jtr.Data.Cli.Linting;

/// <summary>A disagreement between a fact and its cited text, found by a rule.</summary>
/// <param name="Property">The property that does not fit: <c>participants</c>.</param>
/// <param name="Words">The words of the text, or of the row, that show it; empty if there are none.</param>
/// <param name="Fit">The expected form, as a message.</param>
internal sealed record Misfit(string Property, string Words, string Fit);
