using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>A relation with its subject and object, as the atlas shows it.</summary>
internal sealed record AtlasRelation(AtlasRow Row, AtlasRow Subject, string Kind, AtlasRow Object, string Status, Standing Standing, EdtfDate? Date, TimeBar? Bar);
