using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json.Serialization;

namespace Jtr.Edtf;

/// <summary>Explains the answer to a question about two dates: what is possible, and which bounds keep the answer from being certain.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class DateExplanation
{
    private readonly DateExtent _first;
    private readonly DateExtent _second;
    private readonly UncertaintyCause[] _causes;

    private DateExplanation(DateExtent first, AllenRelations asked, DateExtent second, AllenRelations possible, UncertaintyCause[] causes)
    {
        _first = first;
        _second = second;
        _causes = causes;
        Asked = asked;
        Possible = possible;
    }

    /// <summary>Gets the relations that were asked about.</summary>
    [JsonPropertyName("asked")]
    public AllenRelations Asked { get; }

    /// <summary>Gets the relations that are possible.</summary>
    [JsonPropertyName("possible")]
    public AllenRelations Possible { get; }

    /// <summary>Gets the answer.</summary>
    [JsonPropertyName("answer")]
    public Ternary Answer => Possible.Answer(Asked);

    /// <summary>Gets the causes of a Maybe: the bounds that decide the answer and are not a single day. Empty if the answer is certain.</summary>
    [JsonPropertyName("causes")]
    public IReadOnlyList<UncertaintyCause> Causes => Array.AsReadOnly(_causes);

    /// <summary>Returns the explanation as one or two English sentences.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(Answer.ToString()).Append(": ").Append(_first.ToString()).Append(" against ").Append(_second.ToString());
        if (_causes.Length == 0)
            return text.Append('.').ToString();
        for (int i = 0; i < _causes.Length; i++)
        {
            UncertaintyCause cause = _causes[i];
            bool isFirst = cause.Side is ComparedBound.FirstStart or ComparedBound.FirstEnd;
            text.Append(i == 0 ? "; it depends on " : " and on ")
                .Append(cause.Side is ComparedBound.FirstStart or ComparedBound.SecondStart ? "the start of " : "the end of ")
                .Append((isFirst ? _first : _second).Date.ToString())
                .Append(", which ")
                .Append(Describe(cause));
        }

        return text.Append('.').ToString();
    }

    internal static DateExplanation Of(DateExtent first, AllenRelations asked, DateExtent second)
    {
        AllenRelations possible = first.PossibleRelations(second);
        if (possible.Answer(asked) != Ternary.Maybe)
            return new DateExplanation(first, asked, second, possible, []);

        // Four comparisons decide a relation: start or end of the first with start or end of the second. The cause is the comparison that separates the relations asked about from
        // the others, among all relations or, if there is none, among the possible ones. If no single comparison separates them, every undecided one is a cause.
        UncertaintyCause[]? causes = null;
        for (int pair = 0; pair < 4; pair++)
        {
            if ((Orders(asked, pair) & Orders(asked.Complement(), pair)) == 0)
                causes = Fewer(causes, CausesAmong(1 << pair, first, second));
        }

        bool isSeparated = causes != null;
        for (int pair = 0; !isSeparated && pair < 4; pair++)
        {
            if ((Orders(possible & asked, pair) & Orders(possible & ~asked, pair)) == 0)
                causes = Fewer(causes, CausesAmong(1 << pair, first, second));
        }

        int undecidedPairs = 0;
        for (int pair = 0; pair < 4; pair++)
        {
            int orders = Orders(possible, pair);
            if ((orders & (orders - 1)) != 0)
                undecidedPairs |= 1 << pair;
        }

        return new DateExplanation(first, asked, second, possible, causes ?? CausesAmong(undecidedPairs, first, second));
    }

    /// <summary>Returns the shorter of two lists of causes that is not empty.</summary>
    private static UncertaintyCause[]? Fewer(UncertaintyCause[]? causes, UncertaintyCause[] others) =>
        others.Length != 0 && (causes == null || others.Length < causes.Length) ? others : causes;

    private static UncertaintyCause[] CausesAmong(int pairs, DateExtent first, DateExtent second)
    {
        var causes = new List<UncertaintyCause>();
        AddCause(causes, ComparedBound.FirstStart, isCompared: (pairs & 0b0011) != 0, first);
        AddCause(causes, ComparedBound.FirstEnd, isCompared: (pairs & 0b1100) != 0, first);
        AddCause(causes, ComparedBound.SecondStart, isCompared: (pairs & 0b0101) != 0, second);
        AddCause(causes, ComparedBound.SecondEnd, isCompared: (pairs & 0b1010) != 0, second);
        return causes.ToArray();
    }

    /// <summary>
    /// Returns the possible orders of a bound of the first and a bound of the second, as bits: 1 earlier, 2 equal, 4 later. Pairs: 0 start and start,
    /// 1 start and end, 2 end and start, 3 end and end. An end is the midnight after its last day.
    /// </summary>
    private static int Orders(AllenRelations relations, int pair)
    {
        // One example of each relation: an interval from starts[i] to ends[i] against the interval from 4 to 8.
        ReadOnlySpan<byte> starts = [0, 0, 2, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9];
        ReadOnlySpan<byte> ends = [3, 4, 5, 8, 9, 6, 8, 9, 7, 8, 9, 9, 10];
        int orders = 0;
        for (int i = 0; i < 13; i++)
        {
            if (((int)relations & (1 << i)) == 0)
                continue;
            int firstBound = (pair & 2) == 0 ? starts[i] : ends[i];
            int secondBound = (pair & 1) == 0 ? 4 : 8;
            orders |= firstBound < secondBound ? 1 : firstBound == secondBound ? 2 : 4;
        }

        return orders;
    }

    private static void AddCause(List<UncertaintyCause> causes, ComparedBound side, bool isCompared, DateExtent extent)
    {
        if (!isCompared)
            return;
        bool isStart = side is ComparedBound.FirstStart or ComparedBound.SecondStart;
        DateBounds bounds = extent.Date.GetSpread(extent.Seasons);
        DateBound from = isStart || extent.Kind == DateExtentKind.Within ? bounds.EarliestStart : bounds.EarliestEnd;
        DateBound to = isStart && extent.Kind != DateExtentKind.Within ? bounds.LatestStart : bounds.LatestEnd;
        if (from == to && from.Kind == DateBoundKind.Day)
            return;
        causes.Add(new UncertaintyCause(side, ReasonFor(extent, from, to), from, to));
    }

    private static UncertaintyReason ReasonFor(DateExtent extent, DateBound from, DateBound to)
    {
        switch (extent.Date.Kind)
        {
            case DateKind.None:
                return UncertaintyReason.NoDate;
            case DateKind.OneOf:
                return UncertaintyReason.OneOfASet;
            case DateKind.AllOf:
                return UncertaintyReason.AllOfASet;
        }

        if (from.Kind == DateBoundKind.Unplaced || to.Kind == DateBoundKind.Unplaced)
            return UncertaintyReason.Unplaced;
        if (from.Kind == DateBoundKind.Unknown || to.Kind == DateBoundKind.Unknown)
            return UncertaintyReason.UnknownEnd;
        if (from.Kind == DateBoundKind.Open || to.Kind == DateBoundKind.Open)
            return UncertaintyReason.OpenEnd;
        return extent.Kind == DateExtentKind.Within ? UncertaintyReason.SomewhereWithin : UncertaintyReason.Imprecise;
    }

    private static string Describe(UncertaintyCause cause)
    {
        string between = cause.From.Kind == DateBoundKind.Day && cause.To.Kind == DateBoundKind.Day
            ? " from " + cause.From.ToString() + " to " + cause.To.ToString()
            : "";
        return cause.Reason switch
        {
            UncertaintyReason.NoDate => "has no date",
            UncertaintyReason.Imprecise => "is imprecise and may be any of its days" + between,
            UncertaintyReason.OpenEnd => "is open, so it may be any day or never",
            UncertaintyReason.UnknownEnd => "is unknown and may be any day",
            UncertaintyReason.OneOfASet => "is that of one member of a set" + (between.Length == 0 ? "" : "," + between),
            UncertaintyReason.AllOfASet => "is not the same for all of its members" + (between.Length == 0 ? "" : "," + between),
            UncertaintyReason.Unplaced => "has no days in the calendar",
            _ => "may be any day" + (between.Length == 0 ? " within it" : between),
        };
    }
}
