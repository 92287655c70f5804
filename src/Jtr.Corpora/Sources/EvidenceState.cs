using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>
/// The state of an evidence's words in a copy of a text. "Found" below means that their digest equals that of a span of the same length in the text.
/// </summary>
[JsonConverter(typeof(EnumLabelJsonConverter<EvidenceState>))]
public enum EvidenceState
{
    /// <summary>The words are found at their recorded position.</summary>
    Match = 0,

    /// <summary>
    /// The words are found at another position and not at their own. Occurrences that existed in the original do not count: one within other, longer evidence that was found and has
    /// shifted by a different distance, or one within a gap without recorded facts whose two neighbours were found at their recorded distance. Of several that count, it is
    /// the nearest to the position to which the nearest longer evidence has shifted.
    /// </summary>
    Moved = 1,

    /// <summary>The words are not found, but their position still exists: other words stand between the found evidence before it and the found evidence after it.</summary>
    Altered = 2,

    /// <summary>
    /// The words are not found, and their position no longer exists: it would start at or after the end of the text, no letter or digit remains between the found evidence before it
    /// and after it, or no evidence was found that could locate it.
    /// </summary>
    Missing = 3,
}
