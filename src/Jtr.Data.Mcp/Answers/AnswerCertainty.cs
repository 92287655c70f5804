using System.Text.Json.Serialization;

namespace Jtr.Data.Mcp.Answers;

/// <summary>How certain an answer is as a whole.</summary>
[JsonConverter(typeof(WordJsonConverter<AnswerCertainty>))]
internal enum AnswerCertainty
{
    /// <summary>Nothing answers.</summary>
    None = 0,

    /// <summary>It possibly answers.</summary>
    Maybe = 1,

    /// <summary>It certainly answers.</summary>
    Yes = 2,
}
