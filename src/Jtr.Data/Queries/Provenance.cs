using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>
/// Checks the corpus against a source text, for somebody who holds a copy of it: the texts themselves are not in the package. Places are in Unicode code points,
/// which are not the <see cref="char"/>s of a string where the text has characters beyond U+FFFF. Thread-safe.
/// </summary>
/// <remarks>
/// A digest proves words and does not tell them, so that words which do not stand at their place are looked for by hashing every stretch of the text that is as long as they are.
/// The longest spans are settled first: they are found for certain, and tell where the shorter ones have gone, whose words may occur often.
/// </remarks>
public static class Provenance
{
    /// <summary>Says of every evidence that rests on a document, that of names and provisions included, whether its words stand in a text: unmoved, moved, altered or missing.</summary>
    /// <param name="document">The document that the text is held to be.</param>
    /// <param name="text">The whole text, decoded from UTF-8 as it is stored; a byte order mark counts as a character.</param>
    /// <returns>One check for each evidence, and the length and SHA-256 of the text as a whole. A text that is another altogether is no error: everything is then missing, but for words that it shares.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ProvenanceReport Verify(Document document, string text)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        _ = text ?? throw new ArgumentNullException(nameof(text));

        var source = new CodePointText(text);
        var spans = new Dictionary<(int Start, int End, string Digest), RecordedSpan>();
        var evidenced = new List<(IFact Fact, Evidence Evidence, RecordedSpan Span)>();
        foreach (IFact fact in Facts.All)
        {
            foreach (Evidence evidence in EvidenceCollector.Of(fact))
            {
                if (!evidence.Passage.Document.Equals(document))
                    continue;
                (int Start, int End, string Digest) place = (evidence.Start, evidence.End, evidence.Digest);
                if (!spans.TryGetValue(place, out RecordedSpan? span))
                    spans[place] = span = new RecordedSpan(evidence.Start, evidence.End, evidence.Digest);
                evidenced.Add((fact, evidence, span));
            }
        }

        Settle(source, new RecordedSpans(spans.Values, document.Length));

        ImmutableArray<EvidenceCheck>.Builder checks = ImmutableArray.CreateBuilder<EvidenceCheck>(evidenced.Count);
        foreach ((IFact fact, Evidence evidence, RecordedSpan span) in evidenced)
            checks.Add(new EvidenceCheck(fact, evidence, span.State, span.IsFound ? span.Start + span.Shift : null));
        return new ProvenanceReport(document, source.Length, source.Sha256(), checks.MoveToImmutable());
    }

    private static void Settle(CodePointText source, RecordedSpans spans)
    {
        var found = new List<RecordedSpan>();
        var lost = new List<RecordedSpan>();
        foreach (RecordedSpan span in spans.LongestFirst)
        {
            if (Find(source, span, spans, found) is { } start)
            {
                span.FoundAt(start);
                found.Add(span);
            }
            else
            {
                lost.Add(span);
            }
        }

        foreach (RecordedSpan span in lost)
            span.NotFound(PlaceRemains(source, span, found));
    }

    private static int? Find(CodePointText source, RecordedSpan span, RecordedSpans spans, List<RecordedSpan> found)
    {
        if (Stands(source, span, span.Start))
            return span.Start;
        int expected = span.Start + (Nearest(span, found)?.Shift ?? 0);
        if (Stands(source, span, expected))
            return expected;

        int? best = null;
        foreach (int start in source.Occurrences(span.Length, span.Digest))
        {
            if ((best is null || Math.Abs(start - expected) < Math.Abs(best.Value - expected)) && !IsOfAnother(span, start, found) && !spans.IsUnrecorded(start, span.Length))
                best = start;
        }

        return best;
    }

    private static bool Stands(CodePointText source, RecordedSpan span, int start) =>
        start >= 0 && start + span.Length <= source.Length && source.Digest(start, start + span.Length) == span.Digest;

    /// <summary>Whether an occurrence lies within words that were found and have not shifted alike: their digest proves that it was theirs from the first.</summary>
    private static bool IsOfAnother(RecordedSpan span, int start, List<RecordedSpan> found)
    {
        foreach (RecordedSpan other in found)
        {
            if (other.Covers(start, span.Length) && other.Shift != start - span.Start)
                return true;
        }

        return false;
    }

    private static bool PlaceRemains(CodePointText source, RecordedSpan span, List<RecordedSpan> found)
    {
        if (Nearest(span, found) is not { } nearest || span.Start + nearest.Shift >= source.Length)
            return false;

        RecordedSpan? before = null;
        RecordedSpan? after = null;
        foreach (RecordedSpan other in found)
        {
            // A part of it is there.
            if (other.Start < span.End && span.Start < other.End)
                return true;
            if (other.End <= span.Start && (before is null || other.End > before.End))
                before = other;
            if (other.Start >= span.End && (after is null || other.Start < after.Start))
                after = other;
        }

        int start = before is null ? 0 : before.End + before.Shift;
        int end = after is null ? source.Length : after.Start + after.Shift;

        // Neighbours that have changed places no longer enclose anything.
        return start > end || source.HasWords(start, end);
    }

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
