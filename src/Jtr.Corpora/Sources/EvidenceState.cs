using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>
/// The state of a piece of evidence in a copy of a text. Its words are found if a span of the same length in the text has the recorded digest.
/// </summary>
[JsonConverter(typeof(EnumLabelJsonConverter<EvidenceState>))]
public enum EvidenceState
{
    /// <summary>The words are found at their recorded position.</summary>
    Match = 0,

    /// <summary>
    /// The words are not at their recorded position, but are found at another. If they occur several times, the occurrence nearest to the expected position counts: the recorded position,
    /// shifted by the same distance as the nearest longer evidence. Occurrences that the original text already had are ignored: those inside longer evidence that moved by a
    /// different distance, and those in a gap without evidence whose two neighbours still have their recorded distance.
    /// </summary>
    Moved = 1,

    /// <summary>The words are not found, but their place still exists: other words stand between the nearest found evidence before it and after it.</summary>
    Altered = 2,

    /// <summary>
    /// The words are not found, and their place no longer exists or cannot be located. It would start at or after the end of the text; or no letter or digit remains between the
    /// nearest found evidence before it and after it; or no other evidence was found.
    /// </summary>
    Missing = 3,
}
