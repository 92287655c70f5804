using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>What kind of part of a document a passage is.</summary>
[JsonConverter(typeof(WordJsonConverter<PassageKind>))]
public enum PassageKind
{
    /// <summary>The headline.</summary>
    Headline = 0,

    /// <summary>Who wrote, translated or published it.</summary>
    Byline = 1,

    /// <summary>A paragraph of the text itself.</summary>
    Body = 2,

    /// <summary>The caption or credit of a picture.</summary>
    Caption = 3,

    /// <summary>The beginning of another article, printed beside this one. Facts that rest on teasers alone are peripheral.</summary>
    Teaser = 4,

    /// <summary>What belongs to the page and not to the text: navigation, comment forms, advertisements, notices, a repeated headline.</summary>
    Furniture = 5,

    /// <summary>A line under the headline that sums the text up.</summary>
    Standfirst = 6,
}
