using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The capacity in which a text names the holder of an office.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<TenureCapacity>))]
public enum TenureCapacity
{
    /// <summary>Held it at the time.</summary>
    Incumbent = 0,

    /// <summary>Held it before the time.</summary>
    Former = 1,

    /// <summary>Was elected and not yet in office.</summary>
    Elect = 2,

    /// <summary>Did the work of the office without the title: a de facto attaché.</summary>
    DeFacto = 3,

    /// <summary>Stood for the office.</summary>
    Candidate = 4,
}
