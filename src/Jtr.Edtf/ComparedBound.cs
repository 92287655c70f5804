using System.Text.Json.Serialization;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Edtf;

/// <summary>The bound that an uncertainty comes from: the start or the end of the first or the second date.</summary>
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
