using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The speech of a span of text: the author's own words, indirect or direct speech.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<Speech>))]
public enum Speech
{
    /// <summary>The author of the text speaks in their own voice.</summary>
    Narrator = 0,

    /// <summary>The author reports what another said, without quotation marks.</summary>
    Indirect = 1,

    /// <summary>The words of another, within quotation marks.</summary>
    Direct = 2,
}
