using System.Collections.Generic;

namespace Jtr.Corpora.Sources;

/// <summary>Finds spans of a text by their digest. Caches the hashes; not thread-safe.</summary>
internal sealed class SpanOccurrences(SourceText text)
{
    // For each length, the starts of the spans with each digest.
    private readonly Dictionary<int, Dictionary<ulong, List<int>>> _startsByLength = [];

    /// <summary>Returns the starts of the spans with a length and a digest, in ascending order. The first call for a length hashes every span of it.</summary>
    public IReadOnlyList<int> Of(int length, ulong digest)
    {
        if (!_startsByLength.TryGetValue(length, out Dictionary<ulong, List<int>>? startsByDigest))
        {
            startsByDigest = [];
            for (int start = 0; start + length <= text.Length; start++)
            {
                ulong found = text.DigestNumber(start, start + length);
                if (!startsByDigest.TryGetValue(found, out List<int>? starts))
                    startsByDigest[found] = starts = [];
                starts.Add(start);
            }

            _startsByLength[length] = startsByDigest;
        }

        return startsByDigest.TryGetValue(digest, out List<int>? occurrences) ? occurrences : [];
    }
}
