using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>What kind of quantity a measure is.</summary>
[JsonConverter(typeof(WordJsonConverter<Quantity>))]
public enum Quantity
{
    /// <summary>How many there are.</summary>
    Count = 0,

    /// <summary>How far apart two ends are.</summary>
    Distance = 1,

    /// <summary>How long something takes or lasts.</summary>
    Duration = 2,

    /// <summary>How old somebody or something is.</summary>
    Age = 3,

    /// <summary>A year or day as a bound: "as early as 2027".</summary>
    Deadline = 4,

    /// <summary>How many times as much.</summary>
    Multiple = 5,

    /// <summary>A share of a whole.</summary>
    Share = 6,

    /// <summary>How many times something recurs in a unit of time.</summary>
    Frequency = 7,

    /// <summary>The time since something, or until something.</summary>
    Interval = 8,

    /// <summary>A place in an order: the first, the second.</summary>
    Rank = 9,
}
