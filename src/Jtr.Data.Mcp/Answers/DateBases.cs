namespace Jtr.Data.Mcp.Answers;

/// <summary>Finds the basis of a row's date.</summary>
internal static class DateBases
{
    /// <summary>Returns the label of the basis; null for a row without a date.</summary>
    public static string? Of(IRow row) => BasisOf(row) is { } basis ? EnumLabels.Of(basis) : null;

    private static DateBasis? BasisOf(IRow row) => row switch
    {
        Event happening => happening.DateBasis,
        Relation relation => relation.ValidityBasis,
        Instrument instrument => instrument.DateBasis,
        Provision provision => provision.Instrument.DateBasis,
        Tenure tenure => tenure.AttestedBasis,
        Claim claim => claim.MadeBasis,
        Measure measure => measure.AsOfBasis,
        Document document => document.PublishedBasis,
        Passage passage => passage.ArticlePublishedBasis ?? passage.Document.PublishedBasis,
        _ => null,
    };
}
