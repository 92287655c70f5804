using System.Text.Json.Serialization;

namespace Jtr.Data.Mcp.Answers;

/// <summary>The kind of an answer. Distinguishes absence from the corpus, a stated absence, and a question beyond the scope.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<AnswerKind>))]
internal enum AnswerKind
{
    /// <summary>At least one row certainly answers.</summary>
    Found = 0,

    /// <summary>No row certainly answers; at least one possibly does.</summary>
    OnlyPossible = 1,

    /// <summary>No row says that it was so; at least one says that it was denied, planned, proposed, stopped, supposed or ended.</summary>
    StatedNotToBe = 2,

    /// <summary>The corpus covers the subject and the time, and has no row that answers.</summary>
    NotInCorpus = 3,

    /// <summary>The corpus does not cover the subject or the time.</summary>
    OutsideCoverage = 4,

    /// <summary>The question names a row that does not exist.</summary>
    UnknownKey = 5,

    /// <summary>The key was published and later withdrawn.</summary>
    Withdrawn = 6,

    /// <summary>The tool does not accept the question.</summary>
    WrongQuestion = 7,
}
