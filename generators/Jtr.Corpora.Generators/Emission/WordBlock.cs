using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Jtr.Corpora.Generators.Layout;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>
/// The numbers of a table as one array of 64-bit words, in which each column is as narrow as its values allow. One array, because the first of them that a
/// process reads costs it as much as the assembly has of them; and wide elements, because a compiler's time goes by their number.
/// </summary>
/// <remarks>Where a column stands follows from its extent alone, so that code can be written without the values.</remarks>
internal sealed class WordBlock
{
    private const int WordsPerLine = 8;

    private readonly List<Part> _parts = [];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>Takes words in as they are; gives where they start.</summary>
    /// <param name="remark">What stands above them in code.</param>
    public int AddWords(ColumnLayout words, Func<string> remark) => Add(new Part(remark, words, 0, words.Extent.Count));

    /// <summary>Takes a column in; gives the arguments that read it back: where it starts and how many values share a word, as a power of two.</summary>
    public string Add(ColumnLayout column)
    {
        ColumnExtent extent = column.Extent;
        if (extent.Low == extent.High)
            return $"({Literals.Number(extent.Low)}L)";
        int power = Power(extent.Low, extent.High), perWord = 1 << power;
        int start = Add(new Part(() => $"{column.Name}: {Literals.Number(extent.Count)} × {Literals.Number(64 >> power)} bits", column, power, (extent.Count + perWord - 1) / perWord));
        return $"(WordPool, {Literals.Number(start)}, {Literals.Number(power)})";
    }

    /// <summary>Writes the words as code.</summary>
    public void Write(SourceWriter writer)
    {
        if (Count == 0)
        {
            writer.Line("private static global::System.ReadOnlySpan<ulong> WordPool => default;");
            return;
        }

        writer.Line("private static global::System.ReadOnlySpan<ulong> WordPool => new ulong[]");
        writer.Line("{");
        foreach (Part part in _parts)
        {
            writer.Line($"    // {part.Remark()}");
            ulong[] words = part.Words().ToArray();
            for (int i = 0; i < words.Length; i += WordsPerLine)
                writer.Line("    " + string.Join(" ", Enumerable.Range(i, Math.Min(WordsPerLine, words.Length - i)).Select(at => "0x" + words[at].ToString("X", CultureInfo.InvariantCulture) + ",")));
        }

        writer.Line("};");
    }

    /// <summary>Writes the words as bytes, the lowest first.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (ulong word in _parts.SelectMany(part => part.Words()))
            writer.Write(word);
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
        : 3;

    /// <param name="Count">How many words its values take.</param>
    private sealed record Part(Func<string> Remark, ColumnLayout Column, int Power, int Count)
    {
        public IEnumerable<ulong> Words()
        {
            int perWord = 1 << Power, bits = 64 >> Power;
            EquatableArray<long> values = Column.Values;
            for (int first = 0; first < values.Count; first += perWord)
            {
                ulong word = 0;
                for (int i = first; i < Math.Min(first + perWord, values.Count); i++)
                    word |= unchecked((ulong)values[i]) << ((i - first) * bits);
                yield return word;
            }
        }
    }
}
