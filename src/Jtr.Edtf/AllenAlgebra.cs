using System;

namespace Jtr.Edtf;

/// <summary>The algebra of <see cref="AllenRelations"/>: converse, complement, composition, implication, letters.</summary>
/// <remarks>Pure functions, so safe to call from any thread.</remarks>
public static class AllenAlgebra
{
    private const int Count = 13;
    private const string Letters = "pmoFDseSdfOMP";

    // Allen's composition table. A cell holds every relation that is possible between a first and a third interval if the relation of its row holds between
    // the first and a second, and the relation of its column between the second and the third. A test recomputes the table by enumeration.
    private static ReadOnlySpan<ushort> Compositions =>
    [
        0x0001, 0x0001, 0x0001, 0x0001, 0x0001, 0x0001, 0x0001, 0x0001, 0x0127, 0x0127, 0x0127, 0x0127, 0x1FFF, // p
        0x0001, 0x0001, 0x0001, 0x0001, 0x0001, 0x0002, 0x0002, 0x0002, 0x0124, 0x0124, 0x0124, 0x0248, 0x1C90, // m
        0x0001, 0x0001, 0x0007, 0x0007, 0x001F, 0x0004, 0x0004, 0x001C, 0x0124, 0x0124, 0x07FC, 0x0490, 0x1C90, // o
        0x0001, 0x0002, 0x0004, 0x0008, 0x0010, 0x0004, 0x0008, 0x0010, 0x0124, 0x0248, 0x0490, 0x0490, 0x1C90, // F
        0x001F, 0x001C, 0x001C, 0x0010, 0x0010, 0x001C, 0x0010, 0x0010, 0x07FC, 0x0490, 0x0490, 0x0490, 0x1C90, // D
        0x0001, 0x0001, 0x0007, 0x0007, 0x001F, 0x0020, 0x0020, 0x00E0, 0x0100, 0x0100, 0x0700, 0x0800, 0x1000, // s
        0x0001, 0x0002, 0x0004, 0x0008, 0x0010, 0x0020, 0x0040, 0x0080, 0x0100, 0x0200, 0x0400, 0x0800, 0x1000, // e
        0x001F, 0x001C, 0x001C, 0x0010, 0x0010, 0x00E0, 0x0080, 0x0080, 0x0700, 0x0400, 0x0400, 0x0800, 0x1000, // S
        0x0001, 0x0001, 0x0127, 0x0127, 0x1FFF, 0x0100, 0x0100, 0x1F00, 0x0100, 0x0100, 0x1F00, 0x1000, 0x1000, // d
        0x0001, 0x0002, 0x0124, 0x0248, 0x1C90, 0x0100, 0x0200, 0x1C00, 0x0100, 0x0200, 0x1C00, 0x1000, 0x1000, // f
        0x001F, 0x001C, 0x07FC, 0x0490, 0x1C90, 0x0700, 0x0400, 0x1C00, 0x0700, 0x0400, 0x1C00, 0x1000, 0x1000, // O
        0x001F, 0x00E0, 0x0700, 0x0800, 0x1000, 0x0700, 0x0800, 0x1000, 0x0700, 0x0800, 0x1000, 0x1000, 0x1000, // M
        0x1FFF, 0x1F00, 0x1F00, 0x1000, 0x1000, 0x1F00, 0x1000, 0x1000, 0x1F00, 0x1000, 0x1000, 0x1000, 0x1000, // P
    ];

    /// <summary>Returns the same relations seen from the second extent: its possible relations to the first.</summary>
    /// <param name="relations">The possible relations of the first to the second.</param>
    public static AllenRelations Converse(this AllenRelations relations)
    {
        int converse = 0;
        for (int i = 0; i < Count; i++)
        {
            if (((int)relations & (1 << i)) != 0)
                converse |= 1 << (Count - 1 - i);
        }

        return (AllenRelations)converse;
    }

    /// <summary>Returns the relations that are not in the set.</summary>
    /// <param name="relations">A set of relations.</param>
    public static AllenRelations Complement(this AllenRelations relations) => AllenRelations.All & ~relations;

    /// <summary>Returns the possible relations of a first to a third, given those of the first to a second and of the second to the third.</summary>
    /// <param name="relations">The possible relations of the first to the second.</param>
    /// <param name="next">The possible relations of the second to the third.</param>
    public static AllenRelations Compose(this AllenRelations relations, AllenRelations next)
    {
        int composed = 0;
        for (int i = 0; i < Count; i++)
        {
            if (((int)relations & (1 << i)) == 0)
                continue;
            for (int j = 0; j < Count; j++)
            {
                if (((int)next & (1 << j)) != 0)
                    composed |= Compositions[(i * Count) + j];
            }
        }

        return (AllenRelations)composed;
    }

    /// <summary>Returns true if a set is a subset of another; otherwise, false. The empty set implies every set.</summary>
    /// <param name="relations">The set.</param>
    /// <param name="others">The set that must contain it.</param>
    public static bool Implies(this AllenRelations relations, AllenRelations others) => (relations & ~others) == 0;

    /// <summary>Returns Yes if all possible relations are in the tested set, No if none is, and Maybe otherwise. No if no relation is possible.</summary>
    /// <param name="possible">The possible relations.</param>
    /// <param name="asked">The tested set of relations.</param>
    public static Ternary Answer(this AllenRelations possible, AllenRelations asked)
    {
        if ((possible & asked) == 0)
            return Ternary.No;
        return possible.Implies(asked) ? Ternary.Yes : Ternary.Maybe;
    }

    /// <summary>Returns Alspaugh's letters for the set, in the order <c>pmoFDseSdfOMP</c>; empty for the empty set.</summary>
    /// <param name="relations">A set of relations.</param>
    public static string ToLetters(this AllenRelations relations)
    {
        Span<char> letters = stackalloc char[Count];
        int length = 0;
        for (int i = 0; i < Count; i++)
        {
            if (((int)relations & (1 << i)) != 0)
                letters[length++] = Letters[i];
        }

        return letters.Slice(0, length).ToString();
    }

    /// <summary>Parses Alspaugh's letters, in any order; the empty text is the empty set.</summary>
    /// <param name="letters">Letters from <c>pmoFDseSdfOMP</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="letters"/> is null.</exception>
    /// <exception cref="FormatException">A character is not one of the thirteen letters.</exception>
    public static AllenRelations FromLetters(string letters)
    {
        int relations = 0;
        foreach (char letter in letters ?? throw new ArgumentNullException(nameof(letters)))
        {
            int index = Letters.IndexOf(letter);
            if (index < 0)
                throw new FormatException("'" + letter + "' is not one of Alspaugh's letters " + Letters + ".");
            relations |= 1 << index;
        }

        return (AllenRelations)relations;
    }

    /// <summary>Returns the one relation between two half-open intervals: each start is included, each end is excluded.</summary>
    internal static AllenRelations Between(long start, long end, long otherStart, long otherEnd)
    {
        if (end <= otherStart)
            return end == otherStart ? AllenRelations.Meets : AllenRelations.Before;
        if (otherEnd <= start)
            return otherEnd == start ? AllenRelations.MetBy : AllenRelations.After;
        int byEnd = end.CompareTo(otherEnd);
        if (start < otherStart)
            return byEnd < 0 ? AllenRelations.Overlaps : byEnd == 0 ? AllenRelations.FinishedBy : AllenRelations.Contains;
        if (start == otherStart)
            return byEnd < 0 ? AllenRelations.Starts : byEnd == 0 ? AllenRelations.Equal : AllenRelations.StartedBy;
        return byEnd < 0 ? AllenRelations.During : byEnd == 0 ? AllenRelations.Finishes : AllenRelations.OverlappedBy;
    }
}
