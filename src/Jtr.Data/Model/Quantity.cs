using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The kind of quantity of a measure.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<Quantity>))]
public enum Quantity
{
    /// <summary>A number of things.</summary>
    Count = 0,

    /// <summary>The distance between two ends.</summary>
    Distance = 1,

    /// <summary>The time that something takes or lasts.</summary>
    Duration = 2,

    /// <summary>The age of somebody or something.</summary>
    Age = 3,

    /// <summary>A year or day as a bound: "as early as 2027".</summary>
    Deadline = 4,

    /// <summary>A factor: times as much.</summary>
    Multiple = 5,

    /// <summary>A share of a whole.</summary>
    Share = 6,

    /// <summary>The number of recurrences in a unit of time.</summary>
    Frequency = 7,

    /// <summary>The time since something, or until something.</summary>
    Interval = 8,

    /// <summary>A position in an order: the first, the second.</summary>
    Rank = 9,
}
