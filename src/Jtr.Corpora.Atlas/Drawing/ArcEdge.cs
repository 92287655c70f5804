using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Drawing;

/// <summary>An edge from one row to another in a drawing.</summary>
/// <param name="From">The row at the start.</param>
/// <param name="To">The row at the end.</param>
/// <param name="Standing">The status, which sets the style of the line.</param>
/// <param name="Words">The description, shown as a tooltip.</param>
/// <param name="Label">The label of the kind.</param>
/// <param name="Row">The row whose page the edge links to.</param>
/// <param name="Bar">The time for which it holds; null if unknown.</param>
internal sealed record ArcEdge(AtlasRow From, AtlasRow To, Standing Standing, string Words, string Label, AtlasRow Row, TimeBar? Bar);
