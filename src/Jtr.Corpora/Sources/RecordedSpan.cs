using System;

namespace Jtr.Corpora.Sources;

/// <summary>A span as the corpus records it, and where its words were found: what several evidences with the same place and digest share.</summary>
internal sealed class RecordedSpan(int start, int end, ulong digest)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public int Length => End - Start;

    public ulong Digest { get; } = digest;

    public EvidenceState State { get; private set; } = EvidenceState.Missing;

    /// <summary>How far the words have gone from their recorded place; of no meaning until they are found.</summary>
    public int Shift { get; private set; }

    public bool IsFound => State is EvidenceState.Match or EvidenceState.Moved;

    /// <summary>How many code points lie between the two recorded places; 0 when they touch or overlap.</summary>
    public int DistanceTo(RecordedSpan other) => Math.Max(0, Math.Max(other.Start - End, Start - other.End));

    /// <summary>Whether the span's words, where they were found, hold a stretch of the text that was checked.</summary>
    public bool Covers(int start, int length) => IsFound && Start + Shift <= start && start + length <= End + Shift;

    public void FoundAt(int start)
    {
        Shift = start - Start;
        State = Shift == 0 ? EvidenceState.Match : EvidenceState.Moved;
    }

    public void NotFound(bool placeRemains) => State = placeRemains ? EvidenceState.Altered : EvidenceState.Missing;
}
