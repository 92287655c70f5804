using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The kind of a passage.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<PassageKind>))]
public enum PassageKind
{
    /// <summary>The headline.</summary>
    Headline = 0,

    /// <summary>The line that names the author, translator or publisher.</summary>
    Byline = 1,

    /// <summary>A paragraph of the text itself.</summary>
    Body = 2,

    /// <summary>The caption or credit of a picture.</summary>
    Caption = 3,

    /// <summary>The beginning of another article, printed beside this one. Facts that rest only on teasers are peripheral.</summary>
    Teaser = 4,

    /// <summary>Parts of the page that do not belong to the text: navigation, comment forms, advertisements, notices, a repeated headline.</summary>
    Furniture = 5,

    /// <summary>A line under the headline that summarises the text.</summary>
    Standfirst = 6,
}
