using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>How often a row has been read against the words that it cites. Nobody has coded the texts a second time: a second reading judges rows that are there.</summary>
[JsonConverter(typeof(WordJsonConverter<ReviewState>))]
public enum ReviewState
{
    /// <summary>By whoever curated it, and nobody else.</summary>
    SingleReading = 0,

    /// <summary>By whoever curated it and, row by row, by a second reader without a part in it; what the second reader found is mended.</summary>
    SecondReading = 1,
}
