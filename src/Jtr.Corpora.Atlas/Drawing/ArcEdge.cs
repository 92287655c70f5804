using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Drawing;

/// <summary>An edge from one row to another in a drawing.</summary>
/// <param name="From">The one.</param>
/// <param name="To">The other.</param>
/// <param name="Standing">How the line is drawn.</param>
/// <param name="Words">What it says, in words.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Row">The row whose page it leads to.</param>
/// <param name="Bar">When it holds; null where nothing says.</param>
internal sealed record ArcEdge(AtlasRow From, AtlasRow To, Standing Standing, string Words, string Label, AtlasRow Row, TimeBar? Bar);
