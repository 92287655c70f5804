using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The number of readings of a row against its cited text. The texts have been coded only once: a second reading judges the existing rows.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<ReviewState>))]
public enum ReviewState
{
    /// <summary>Read only by its curator.</summary>
    SingleReading = 0,

    /// <summary>Read by its curator and, row by row, by an independent second reader; the errors found are corrected.</summary>
    SecondReading = 1,
}
