using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>
/// What has become of the words of an evidence in a text that somebody holds. "Found" below means that their digest is that of as many code points of the text.
/// </summary>
[JsonConverter(typeof(WordJsonConverter<EvidenceState>))]
public enum EvidenceState
{
    /// <summary>The words stand at their recorded place.</summary>
    Match = 0,

    /// <summary>
    /// The words stand at another place and not at their own. An occurrence does not count that was there from the first: one within other, longer evidence that was found and has not
    /// shifted alike, or within a stretch that no fact rests on and whose two neighbours were found as far apart as they are recorded. Of several that count it is
    /// the nearest to where the nearest longer evidence has shifted.
    /// </summary>
    Moved = 1,

    /// <summary>The words stand nowhere, and their place is still there: other words stand at it, between the found evidence before it and the found evidence after it.</summary>
    Altered = 2,

    /// <summary>
    /// The words stand nowhere, nor is their place still there: it would start at or after the end of the text, or between the found evidence before it and after it
    /// no letter or digit remains, or no evidence at all was found that could tell where it is.
    /// </summary>
    Missing = 3,
}
