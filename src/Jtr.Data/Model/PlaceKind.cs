using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The kind of a place.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<PlaceKind>))]
public enum PlaceKind
{
    /// <summary>A part of the world: the Indo-Pacific, Eurasia.</summary>
    Region = 0,

    /// <summary>The land that a polity governs or is named after.</summary>
    Country = 1,

    /// <summary>An island or a chain of islands.</summary>
    Island = 2,

    /// <summary>A prefecture, state or province.</summary>
    Subdivision = 3,

    /// <summary>A city or town.</summary>
    City = 4,

    /// <summary>A building, tower or airport.</summary>
    Site = 5,

    /// <summary>A sea, ocean, gulf or strait.</summary>
    Water = 6,

    /// <summary>A zone defined by law or declaration, such as an air defence identification zone.</summary>
    Zone = 7,
}
