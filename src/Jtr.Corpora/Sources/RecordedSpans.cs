using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Sources;

/// <summary>The spans that the corpus records of a document, and the stretches between them, which nothing is recorded of.</summary>
internal sealed class RecordedSpans
{
    private readonly List<(List<RecordedSpan> Before, List<RecordedSpan> After, int Start, int End)> _gaps = [];

    public RecordedSpans(IEnumerable<RecordedSpan> spans, int documentLength)
    {
        RecordedSpan[] byStart = [.. spans.OrderBy(static span => span.Start)];
        LongestFirst = [.. byStart.OrderByDescending(static span => span.Length)];

        int end = 0;
        foreach (RecordedSpan span in byStart)
        {
            AddGap(byStart, end, span.Start);
            if (span.End > end)
                end = span.End;
        }

        AddGap(byStart, end, documentLength);
    }

    /// <summary>The spans by falling length; from the start of the text to its end where they are equally long.</summary>
    public IReadOnlyList<RecordedSpan> LongestFirst { get; }

    /// <summary>Whether a stretch of the text that was checked lies between two spans that were found as far apart as they are recorded, with nothing recorded between them.</summary>
    public bool IsUnrecorded(int start, int length)
    {
        foreach ((List<RecordedSpan> before, List<RecordedSpan> after, int gapStart, int gapEnd) in _gaps)
        {
            foreach (RecordedSpan left in before)
            {
                if (left.IsFound && gapStart + left.Shift <= start && start + length <= gapEnd + left.Shift && after.Exists(right => right.IsFound && right.Shift == left.Shift))
                    return true;
            }
        }

        return false;
    }

    private void AddGap(RecordedSpan[] spans, int start, int end)
    {
        if (start < end)
            _gaps.Add(([.. spans.Where(span => span.End == start)], [.. spans.Where(span => span.Start == end)], start, end));
    }
}
