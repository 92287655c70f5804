using System;
using System.Collections.Generic;

namespace Jtr.Corpora.Sources;

/// <summary>Finds the recorded spans of a document in a text. Not thread-safe.</summary>
/// <remarks>
/// A digest identifies words without revealing them, so the search for words that are not in place hashes every span of the text of the same length.
/// The longest spans are processed first: their matches are rarely ambiguous, and show how far shorter spans, whose words may occur often, have shifted.
/// </remarks>
internal sealed class SpanMatcher(SourceText text)
{
    private readonly SpanOccurrences _occurrences = new(text);

    /// <summary>Determines the state of every span.</summary>
    public static void DetermineStates(SourceText text, RecordedSpans spans)
    {
        var matcher = new SpanMatcher(text);
        var found = new List<RecordedSpan>();
        var notFound = new List<RecordedSpan>();
        foreach (RecordedSpan span in spans.LongestFirst)
        {
            if (matcher.Find(span, spans, found) is { } start)
            {
                span.SetFound(start);
                found.Add(span);
            }
            else
            {
                notFound.Add(span);
            }
        }

        foreach (RecordedSpan span in notFound)
            span.SetNotFound(matcher.IsAltered(span, found));
    }

    /// <summary>Returns the position of a span's words; null if they are not found. See <see cref="EvidenceState.Moved"/>.</summary>
    private int? Find(RecordedSpan span, RecordedSpans spans, List<RecordedSpan> found)
    {
        if (MatchesAt(span, span.Start))
            return span.Start;
        int expected = span.Start + (Nearest(span, found)?.Shift ?? 0);
        if (MatchesAt(span, expected))
            return expected;

        int? best = null;
        foreach (int start in _occurrences.Of(span.Length, span.Digest))
        {
            if ((best is null || Math.Abs(start - expected) < Math.Abs(best.Value - expected)) && !IsOfAnother(span, start, found) && !spans.IsUnrecorded(start, span.Length))
                best = start;
        }

        return best;
    }

    /// <summary>Returns true if the words at a position of the text have the span's digest.</summary>
    private bool MatchesAt(RecordedSpan span, int start) =>
        start >= 0 && start + span.Length <= text.Length && text.DigestNumber(start, start + span.Length) == span.Digest;

    /// <summary>Returns true if an occurrence lies within another found span that has shifted by a different distance: the occurrence then belonged to that span in the original.</summary>
    private static bool IsOfAnother(RecordedSpan span, int start, List<RecordedSpan> found)
    {
        foreach (RecordedSpan other in found)
        {
            if (other.Covers(start, span.Length) && other.Shift != start - span.Start)
                return true;
        }

        return false;
    }

    /// <summary>Returns true if a span that was not found is altered, because its place in the text still has words; false if it is missing.</summary>
    private bool IsAltered(RecordedSpan span, List<RecordedSpan> found)
    {
        if (Nearest(span, found) is not { } nearest || span.Start + nearest.Shift >= text.Length)
            return false;

        RecordedSpan? before = null;
        RecordedSpan? after = null;
        foreach (RecordedSpan other in found)
        {
            // The two recorded spans overlap, so a part of this one was found.
            if (other.Start < span.End && span.Start < other.End)
                return true;
            if (other.End <= span.Start && (before is null || other.End > before.End))
                before = other;
            if (other.Start >= span.End && (after is null || other.Start < after.Start))
                after = other;
        }

        int start = before is null ? 0 : before.End + before.Shift;
        int end = after is null ? text.Length : after.Start + after.Shift;

        // Neighbours that have swapped their order no longer enclose a gap; other words are assumed to stand between.
        return start > end || text.HasWords(start, end);
    }

    /// <summary>Returns the found span whose recorded position is nearest; null if there is none.</summary>
    private static RecordedSpan? Nearest(RecordedSpan span, List<RecordedSpan> found)
    {
        RecordedSpan? nearest = null;
        foreach (RecordedSpan other in found)
        {
            if (nearest is null || span.DistanceTo(other) < span.DistanceTo(nearest))
                nearest = other;
        }

        return nearest;
    }
}
