using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>The form in which the JSON of a row contains the rows that it refers to.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<JsonReferences>))]
public enum JsonReferences
{
    /// <summary>As keys, like the seeds.</summary>
    Keys = 0,

    /// <summary>As objects, whose own references are keys: one level of expansion.</summary>
    Expanded = 1,
}
