using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Sources;

/// <summary>The recorded spans of a document, and the gaps between them that no evidence covers.</summary>
internal sealed class RecordedSpans
{
    // The gaps, each with the spans that end at its start and those that start at its end.
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

    /// <summary>Gets the spans by descending length, then by position.</summary>
    public IReadOnlyList<RecordedSpan> LongestFirst { get; }

    /// <summary>Returns true if a range of the checked text lies in a gap whose two neighbouring spans were found at their recorded distance; otherwise, false.</summary>
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
