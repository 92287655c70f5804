using System;
using System.Collections.Generic;

namespace Jtr.Edtf;

/// <content>The canonical form: one spelling for each meaning.</content>
public readonly partial struct EdtfDate
{
    /// <summary>
    /// Returns the canonical spelling of this date. Two dates have the same meaning if their canonical forms are equal.
    /// </summary>
    /// <remarks>
    /// <para>Qualifiers are rewritten to cover the same components with the fewest marks: <c>?2004-06-11~</c> becomes <c>2004?-06-11~</c>, <c>2004?-?06</c> becomes <c>2004-06?</c>.
    /// Exponents are multiplied out for years of up to sixteen digits; Y is dropped if four digits suffice, and S if every digit is significant:
    /// <c>Y17E7</c> becomes <c>Y170000000</c>, <c>Y20E2</c> becomes <c>2000</c>, <c>1950S4</c> becomes <c>1950</c>. A time shift of zero becomes Z, and a shift of whole hours gets its minutes.
    /// Sets are sorted, repetitions are removed, and consecutive members are joined into ranges; a set of one date becomes that date.</para>
    /// <para>X digits are kept: <c>2004-XX</c> names a month and <c>2004</c> a year.</para>
    /// </remarks>
    public EdtfDate Canonical()
    {
        ReadOnlySpan<ulong> words = Words(stackalloc ulong[2]);
        switch (Kind)
        {
            case DateKind.None:
                return this;
            case DateKind.Interval:
                var ends = new List<ulong>();
                EdtfCanonical.Append(ends, words);
                ends[0] = EdtfWord.WithLink(EdtfWord.WithoutLink(ends[0]), EdtfWord.SlashFollows);
                EdtfCanonical.Append(ends, words.Slice(LongYear.WordCount(words[0])));
                return OfWords(ends.ToArray());
            case DateKind.OneOf:
            case DateKind.AllOf:
                return CanonicalSet(words);
            default:
                var date = new List<ulong>();
                EdtfCanonical.Append(date, words);
                return OfWords(date.ToArray());
        }
    }

    private EdtfDate CanonicalSet(ReadOnlySpan<ulong> words)
    {
        // Plain members are runs of years, months or days, which join if they touch; other members stay as they are.
        var runs = new List<(int Unit, long First, long Last)>();
        var members = new List<EdtfDate>();
        for (int at = 1; at < words.Length;)
        {
            int memberAt = at;
            DatePart.ReadMember(words, ref at, null);
            if (EdtfCanonical.TryGetRun(words.Slice(memberAt), out (int Unit, long First, long Last) run))
            {
                runs.Add(run);
            }
            else
            {
                var member = new List<ulong>();
                EdtfCanonical.Append(member, words.Slice(memberAt, at - memberAt));
                if (member.Count == 1 && EdtfCanonical.TryGetRun([member[0]], out run))
                    runs.Add(run);
                else
                    members.Add(OfWords(member.ToArray()));
            }
        }

        foreach ((int unit, long first, long last) in EdtfCanonical.Join(runs))
        {
            ulong[] range = EdtfCanonical.RangeWords(unit, first, last);
            members.Add(range.Length == 1 ? new EdtfDate(range[0], 0, null) : OfRange(words[0], range[0], range[1]));
        }

        members.Sort(CompareMembers);
        var many = new List<ulong> { (uint)EdtfWord.Form(words[0]) };
        Span<ulong> buffer = stackalloc ulong[2];
        for (int i = 0; i < members.Count; i++)
        {
            if (i > 0 && members[i] == members[i - 1])
                continue;
            ReadOnlySpan<ulong> member = members[i].Words(buffer);
            foreach (ulong word in EdtfWord.Form(member[0]) is EdtfWord.OneOf or EdtfWord.AllOf ? member.Slice(1) : member)
                many.Add(word);
        }

        if (many.Count == 2)
            return new EdtfDate(many[1], 0, null);
        many[0] |= (ulong)(uint)(many.Count - 1) << 32;
        return new EdtfDate(0, 0, many.ToArray());
    }

    /// <summary>Compares members by their total order, but puts a range without an end last, the only place where the syntax allows it.</summary>
    private static int CompareMembers(EdtfDate left, EdtfDate right)
    {
        bool isLeftEndless = left._many is { Length: 3 } && EdtfWord.Form(left._many[2]) == EdtfWord.Open;
        bool isRightEndless = right._many is { Length: 3 } && EdtfWord.Form(right._many[2]) == EdtfWord.Open;
        return isLeftEndless != isRightEndless ? isLeftEndless.CompareTo(isRightEndless) : left.CompareTo(right);
    }
}
