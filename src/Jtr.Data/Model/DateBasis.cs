using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>How a date is known.</summary>
[JsonConverter(typeof(WordJsonConverter<DateBasis>))]
public enum DateBasis
{
    /// <summary>A source text states it.</summary>
    Stated = 0,

    /// <summary>Reckoned from the date of publication: "last year", "on Monday".</summary>
    RelativeToPublication = 1,

    /// <summary>Reckoned from another event: "four months later".</summary>
    RelativeToEvent = 2,

    /// <summary>Inferred from what surrounds it; the reasoning is given.</summary>
    Inferred = 3,

    /// <summary>Known from outside the source texts; the reasoning is given.</summary>
    External = 4,
}
