using System.Collections.Generic;

namespace Jtr.Corpora.Sources;

/// <summary>Finds spans of a text by their digest. Caches the hashes; not thread-safe.</summary>
internal sealed class SpanOccurrences(SourceText text)
{
    private readonly Dictionary<int, Dictionary<ulong, List<int>>> _spansByLength = [];

    /// <summary>Returns the starts of the spans with a length and a digest, in ascending order. The first call for a length hashes every span of it.</summary>
    public IReadOnlyList<int> Of(int length, ulong digest)
    {
        if (!_spansByLength.TryGetValue(length, out Dictionary<ulong, List<int>>? spans))
        {
            spans = [];
            for (int start = 0; start + length <= text.Length; start++)
            {
                ulong found = text.DigestNumber(start, start + length);
                if (!spans.TryGetValue(found, out List<int>? starts))
                    spans[found] = starts = [];
                starts.Add(start);
            }

            _spansByLength[length] = spans;
        }

        return spans.TryGetValue(digest, out List<int>? occurrences) ? occurrences : [];
    }
}
