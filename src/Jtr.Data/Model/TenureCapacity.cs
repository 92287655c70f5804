using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>In what capacity a text names the holder of an office.</summary>
[JsonConverter(typeof(WordJsonConverter<TenureCapacity>))]
public enum TenureCapacity
{
    /// <summary>Holding it at the time.</summary>
    Incumbent = 0,

    /// <summary>Having held it before the time.</summary>
    Former = 1,

    /// <summary>Elected and not yet in office.</summary>
    Elect = 2,

    /// <summary>Doing the work of the office without the title: a de facto attaché.</summary>
    DeFacto = 3,

    /// <summary>Standing for the office.</summary>
    Candidate = 4,
}
