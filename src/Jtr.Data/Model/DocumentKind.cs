using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The kind of text of a document.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<DocumentKind>))]
public enum DocumentKind
{
    /// <summary>A report of news by a paper or an agency.</summary>
    NewsReport = 0,

    /// <summary>A signed opinion.</summary>
    Commentary = 1,

    /// <summary>An unsigned survey of a subject.</summary>
    Overview = 2,
}
