using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The unit of a number.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<Unit>))]
public enum Unit
{
    /// <summary>People.</summary>
    Person = 0,

    /// <summary>Aircraft.</summary>
    Aircraft = 1,

    /// <summary>Kilometres.</summary>
    Kilometre = 2,

    /// <summary>Statute miles.</summary>
    Mile = 3,

    /// <summary>Nautical miles of 1,852 metres.</summary>
    NauticalMile = 4,

    /// <summary>Years as a duration.</summary>
    Year = 5,

    /// <summary>Months as a duration.</summary>
    Month = 6,

    /// <summary>Hours.</summary>
    Hour = 7,

    /// <summary>Percent.</summary>
    Percent = 8,

    /// <summary>A year of the Gregorian calendar, as a point in time.</summary>
    CalendarYear = 9,

    /// <summary>Times as much: 2 is a doubling.</summary>
    Times = 10,

    /// <summary>Agreements, collaborations, deals.</summary>
    Agreement = 11,

    /// <summary>Meetings or events.</summary>
    Occasion = 12,

    /// <summary>Countries or governments.</summary>
    Polity = 13,

    /// <summary>Decades as a duration.</summary>
    Decade = 14,

    /// <summary>Things without a unit of their own.</summary>
    Item = 15,
}
