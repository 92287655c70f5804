using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The manner in which a claim was passed on.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<AttributionManner>))]
public enum AttributionManner
{
    /// <summary>Speaks for the claimant.</summary>
    Spokesperson = 0,

    /// <summary>Reports what the claimant said or wrote.</summary>
    Reports = 1,

    /// <summary>Carries or republishes the report.</summary>
    Carries = 2,

    /// <summary>Translates it.</summary>
    Translates = 3,

    /// <summary>Summarises or interprets what the claimant holds, without quoting it.</summary>
    Interprets = 4,
}
