namespace Jtr.Corpora.Atlas.Reading;

/// <summary>A reference to a row in one format.</summary>
/// <param name="Format">The common name of the format.</param>
/// <param name="Text">The reference, whose lines end in LF.</param>
internal sealed record AtlasCitation(string Format, string Text);
