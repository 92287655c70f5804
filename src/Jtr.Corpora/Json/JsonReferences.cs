using System.Text.Json.Serialization;

namespace Jtr.Corpora;

/// <summary>How the JSON of a row names the rows that it refers to.</summary>
[JsonConverter(typeof(WordJsonConverter<JsonReferences>))]
public enum JsonReferences
{
    /// <summary>By their keys, as the seeds do.</summary>
    Keys = 0,

    /// <summary>As objects of their own, whose references are keys: one step, so that it ends.</summary>
    Expanded = 1,
}
