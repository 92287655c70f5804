using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The basis on which a date is known.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<DateBasis>))]
public enum DateBasis
{
    /// <summary>A source text states it.</summary>
    Stated = 0,

    /// <summary>Computed from the date of publication: "last year", "on Monday".</summary>
    RelativeToPublication = 1,

    /// <summary>Computed from another event: "four months later".</summary>
    RelativeToEvent = 2,

    /// <summary>Inferred from the context; the reasoning is given.</summary>
    Inferred = 3,

    /// <summary>Known from outside the source texts; the reasoning is given.</summary>
    External = 4,
}
