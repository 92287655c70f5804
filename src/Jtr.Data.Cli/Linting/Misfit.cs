namespace Jtr.Data.Cli.Linting;

/// <summary>That a fact does not fit its words, as a rule sees it.</summary>
/// <param name="Property">The property that does not fit: <c>participants</c>.</param>
/// <param name="Words">The words of the text, or of the row, that show it; empty where there are none.</param>
/// <param name="Fit">What would fit.</param>
internal sealed record Misfit(string Property, string Words, string Fit);
