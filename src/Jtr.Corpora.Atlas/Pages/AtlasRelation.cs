using Jtr.Corpora.Atlas.Dates;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>Who stands to whom in what relation.</summary>
internal sealed record AtlasRelation(AtlasRow Row, AtlasRow Subject, string Kind, AtlasRow Object, string Status, Standing Standing, EdtfDate? Date, TimeBar? Bar);
