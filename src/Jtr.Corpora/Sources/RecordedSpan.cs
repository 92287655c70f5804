using System;

namespace Jtr.Corpora.Sources;

/// <summary>A recorded span and the position at which its words were found. Pieces of evidence with the same position and digest share one object. Not thread-safe.</summary>
internal sealed class RecordedSpan(int start, int end, ulong digest)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public int Length => End - Start;

    public ulong Digest { get; } = digest;

    public EvidenceState State { get; private set; } = EvidenceState.Missing;

    /// <summary>Gets the distance of the words from their recorded position; 0 until they are found.</summary>
    public int Shift { get; private set; }

    public bool IsFound => State is EvidenceState.Match or EvidenceState.Moved;

    /// <summary>Returns the number of code points between the two recorded positions; 0 if they touch or overlap.</summary>
    public int DistanceTo(RecordedSpan other) => Math.Max(0, Math.Max(other.Start - End, Start - other.End));

    /// <summary>Returns true if the span's words, as found, contain a range of the checked text; otherwise, false.</summary>
    public bool Covers(int start, int length) => IsFound && Start + Shift <= start && start + length <= End + Shift;

    /// <summary>Records the position at which the words were found.</summary>
    public void SetFound(int start)
    {
        Shift = start - Start;
        State = Shift == 0 ? EvidenceState.Match : EvidenceState.Moved;
    }

    /// <summary>Records that the words were not found.</summary>
    public void SetNotFound(bool isAltered) => State = isAltered ? EvidenceState.Altered : EvidenceState.Missing;
}
