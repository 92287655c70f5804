using System.Text.Json.Serialization;

namespace Jtr.Data.Mcp.Answers;

/// <summary>The certainty of an answer as a whole.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<AnswerCertainty>))]
internal enum AnswerCertainty
{
    /// <summary>No row answers.</summary>
    None = 0,

    /// <summary>It possibly answers.</summary>
    Maybe = 1,

    /// <summary>It certainly answers.</summary>
    Yes = 2,
}
