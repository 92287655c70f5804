using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Jtr.Corpora.Generators.Layout;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>
/// The columns of a table in one array of 64-bit words, each column as narrow as its values allow. One array, because the first access to a static array costs in proportion
/// to their number in the assembly; wide elements, because the compiler's time grows with the number of elements.
/// </summary>
/// <remarks>The position of a column depends only on extents, so that code can be written without the values.</remarks>
internal sealed class WordBlock
{
    private const int WordsPerLine = 8;

    private readonly List<Part> _parts = [];

    /// <summary>Gets the number of words.</summary>
    public int Count { get; private set; }

    /// <summary>Adds words unchanged. Returns the position of the first.</summary>
    /// <param name="remark">Returns the comment above them in code.</param>
    public int AddWords(ColumnLayout words, Func<string> remark) => Add(new Part(remark, words, 0, words.Extent.Count));

    /// <summary>Adds a column. Returns the arguments of a <c>Column</c> that reads it back.</summary>
    public string Add(ColumnLayout column)
    {
        ColumnExtent extent = column.Extent;
        return extent.Low == extent.High ? $"({Literals.Number(extent.Low)}L)" : $"(WordPool, {Place(column)})";
    }

    /// <summary>Adds a column. Returns its start and the base-2 logarithm of the number of values in a word; for a column with the same value in every row, that value and -1.</summary>
    public string Place(ColumnLayout column)
    {
        ColumnExtent extent = column.Extent;
        if (extent.Low == extent.High)
            return $"{Literals.Number(extent.Low)}, -1";
        int power = Power(extent.Low, extent.High), perWord = 1 << power;
        int start = Add(new Part(() => $"{column.Name}: {Literals.Number(extent.Count)} × {Literals.Number(64 >> power)} bits", column, power, (extent.Count + perWord - 1) / perWord));
        return $"{Literals.Number(start)}, {Literals.Number(power)}";
    }

    /// <summary>Writes the words as code.</summary>
    public void Write(SourceWriter writer, string access)
    {
        if (Count == 0)
        {
            writer.Line($"{access} static global::System.ReadOnlySpan<ulong> WordPool => default;");
            return;
        }

        writer.Line($"{access} static global::System.ReadOnlySpan<ulong> WordPool => new ulong[]");
        writer.Line("{");
        foreach (Part part in _parts)
        {
            writer.Line($"    // {part.Remark()}");
            for (int i = 0; i < part.Count; i += WordsPerLine)
                writer.Line("    " + string.Join(" ", Enumerable.Range(i, Math.Min(WordsPerLine, part.Count - i)).Select(at => "0x" + part.Word(at).ToString("X", CultureInfo.InvariantCulture) + ",")));
        }

        writer.Line("};");
    }

    /// <summary>Writes the words as bytes, little-endian.</summary>
    public void Write(BinaryWriter writer)
    {
        var bytes = new byte[1 << 16];
        foreach (Part part in _parts)
        {
            int filled = 0;
            for (int at = 0; at < part.Count; at++)
            {
                System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(filled), part.Word(at));
                filled += sizeof(ulong);
                if (filled < bytes.Length && at + 1 < part.Count)
                    continue;
                writer.Write(bytes, 0, filled);
                filled = 0;
            }
        }
    }

    private int Add(Part part)
    {
        int start = Count;
        _parts.Add(part);
        Count = checked(Count + part.Count);
        return start;
    }

    private static int Power(long low, long high) =>
        low < 0 || high > uint.MaxValue ? 0
        : high > ushort.MaxValue ? 1
        : high > byte.MaxValue ? 2
        : high > 1 ? 3
        : 6;

    /// <param name="Count">The number of words of its values.</param>
    private sealed record Part(Func<string> Remark, ColumnLayout Column, int Power, int Count)
    {
        /// <summary>Returns a word by its place in the part.</summary>
        public ulong Word(int at)
        {
            int perWord = 1 << Power, bits = 64 >> Power, first = at << Power;
            EquatableArray<long> values = Column.Values;
            ulong word = 0;
            for (int i = first; i < Math.Min(first + perWord, values.Count); i++)
                word |= unchecked((ulong)values[i]) << ((i - first) * bits);
            return word;
        }
    }
}
