using System.Text.Json.Serialization;

namespace Jtr.Data;

/// <summary>The reading of a number: exact, approximate or a bound.</summary>
[JsonConverter(typeof(EnumLabelJsonConverter<Comparator>))]
public enum Comparator
{
    /// <summary>The number itself.</summary>
    Exactly = 0,

    /// <summary>Near the number: about, around, nearly.</summary>
    About = 1,

    /// <summary>More than the number: over, more than.</summary>
    MoreThan = 2,

    /// <summary>The number or more: at least.</summary>
    AtLeast = 3,

    /// <summary>Less than the number: under.</summary>
    LessThan = 4,

    /// <summary>The number or less: at most, up to.</summary>
    AtMost = 5,

    /// <summary>The number, presented as small: only, just.</summary>
    Only = 6,

    /// <summary>The year or day, or later: "as early as".</summary>
    AsEarlyAs = 7,

    /// <summary>Between two ends.</summary>
    Between = 8,
}
