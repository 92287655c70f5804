using System;
using System.Collections.Generic;

namespace Jtr.Corpora.Exports.Dates;

/// <summary>A range of days, both ends included; a null side is open.</summary>
internal readonly record struct DaySpan(DateOnly? From, DateOnly? To)
{
    /// <summary>Returns the days that the members of a set may cover, in the order of time, merging adjacent ones; empty for a date that is not a set, and for a set with a member without days.</summary>
    public static IReadOnlyList<DaySpan> OfMembers(EdtfDate date)
    {
        var spans = new List<DaySpan>();
        foreach (EdtfDate member in date.GetMembers())
        {
            DateBounds bounds = member.GetBounds();
            if (!IsSide(bounds.EarliestStart) || !IsSide(bounds.LatestEnd))
                return [];
            spans.Add(new DaySpan(DateColumns.DayOf(bounds.EarliestStart), DateColumns.DayOf(bounds.LatestEnd)));
        }

        spans.Sort(static (left, right) => Nullable.Compare(left.From, right.From));
        var joined = new List<DaySpan>();
        foreach (DaySpan span in spans)
        {
            if (joined.Count > 0 && joined[^1] is var last && (last.To is null || span.From is null || span.From.Value.DayNumber <= last.To.Value.DayNumber + 1L))
                joined[^1] = new DaySpan(last.From, last.To is null || span.To is null ? null : last.To > span.To ? last.To : span.To);
            else
                joined.Add(span);
        }

        return joined;
    }

    private static bool IsSide(DateBound bound) => BoundLabels.Of(bound) is BoundLabels.Day or BoundLabels.Open;
}
