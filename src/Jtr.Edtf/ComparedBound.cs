using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>The bound, start or end of the first or second date, that an uncertainty comes from.</summary>
[JsonConverter(typeof(DateJson))]
public enum ComparedBound
{
    /// <summary>The start of the first date.</summary>
    FirstStart = 0,

    /// <summary>The end of the first date.</summary>
    FirstEnd,

    /// <summary>The start of the second date.</summary>
    SecondStart,

    /// <summary>The end of the second date.</summary>
    SecondEnd,
}
