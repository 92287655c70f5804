using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>A link between two rows, as the atlas shows it.</summary>
/// <param name="Row">The row of the link.</param>
/// <param name="From">The row that the link is about.</param>
/// <param name="Kind">The label of the kind.</param>
/// <param name="To">The other row.</param>
/// <param name="Words">The phrases for the link, from the first row and from the other.</param>
internal sealed record AtlasLink(AtlasRow Row, AtlasRow From, string Kind, AtlasRow To, (string Forward, string Backward) Words);
