using System;

namespace Jtr.Edtf;

/// <summary>The algebra of <see cref="AllenRelations"/>: converse, complement, composition, implication, letters.</summary>
/// <remarks>Pure functions, so safe to call from any thread.</remarks>
public static class AllenAlgebra
{
    private const int Count = 13;
    private const string Letters = "pmoFDseSdfOMP";

    // What may hold between a first and a third when the row holds between first and second and the column between second and third.
    // A test enumerates it afresh.
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

    /// <summary>The same relations seen from the other side: what the second is to the first.</summary>
    /// <param name="relations">What the first may be to the second.</param>
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

    /// <summary>The relations that are not in the set.</summary>
    /// <param name="relations">A set of relations.</param>
    public static AllenRelations Complement(this AllenRelations relations) => AllenRelations.All & ~relations;

    /// <summary>What the first may be to a third, given what it may be to a second and what the second may be to the third.</summary>
    /// <param name="relations">What the first may be to the second.</param>
    /// <param name="next">What the second may be to the third.</param>
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

    /// <summary>Whether every relation of the set is in the other: knowing the first is knowing the second. The empty set implies everything.</summary>
    /// <param name="relations">What is known.</param>
    /// <param name="others">What is asked.</param>
    public static bool Implies(this AllenRelations relations, AllenRelations others) => (relations & ~others) == 0;

    /// <summary>Yes if all that is possible is asked for, No if none of it is, else Maybe.</summary>
    /// <param name="possible">What may hold.</param>
    /// <param name="asked">What is asked.</param>
    public static Ternary Answer(this AllenRelations possible, AllenRelations asked)
    {
        if ((possible & asked) == 0)
            return Ternary.No;
        return possible.Implies(asked) ? Ternary.Yes : Ternary.Maybe;
    }

    /// <summary>Alspaugh's letters of the set, in the order <c>pmoFDseSdfOMP</c>; empty for the empty set.</summary>
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

    /// <summary>The set that Alspaugh's letters spell, in any order.</summary>
    /// <param name="letters">Letters out of <c>pmoFDseSdfOMP</c>.</param>
    /// <exception cref="ArgumentNullException">The letters are null.</exception>
    /// <exception cref="FormatException">A character is none of the thirteen letters.</exception>
    public static AllenRelations FromLetters(string letters)
    {
        int relations = 0;
        foreach (char letter in letters ?? throw new ArgumentNullException(nameof(letters)))
        {
            int index = Letters.IndexOf(letter);
            if (index < 0)
                throw new FormatException("'" + letter + "' is none of Alspaugh's letters " + Letters + ".");
            relations |= 1 << index;
        }

        return (AllenRelations)relations;
    }

    /// <summary>The one relation between two stretches, each from a first moment to the moment after its last.</summary>
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
