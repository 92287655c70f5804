using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>A link between two rows, as the atlas shows it.</summary>
/// <param name="Row">The row of the link.</param>
/// <param name="From">The row that it is said of.</param>
/// <param name="Kind">The word of its kind.</param>
/// <param name="To">The other row.</param>
/// <param name="Words">How it is read from the first row, and from the other.</param>
internal sealed record AtlasLink(AtlasRow Row, AtlasRow From, string Kind, AtlasRow To, (string Forward, string Backward) Words);
