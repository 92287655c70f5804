using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Generators.Layout;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>
/// The columns of a table in one array of 64-bit words, each column as narrow as its values allow. One array, because the first access to a static array costs in proportion
/// to their number in the assembly; wide elements, because the compiler's time grows with the number of elements.
/// </summary>
internal sealed class WordBlock
{
    private const int WordsPerLine = 8;

    private readonly List<(string Name, ulong[] Words)> _parts = [];
    private int _count;

    /// <summary>Adds words unchanged. Returns the position of the first.</summary>
    public int Add(string name, IEnumerable<ulong> words)
    {
        int start = _count;
        ulong[] taken = words.ToArray();
        _parts.Add((name, taken));
        _count += taken.Length;
        return start;
    }

    /// <summary>Adds a column. Returns the arguments that read it back: its start and the base-2 logarithm of the number of values in a word.</summary>
    public string Add(string name, EquatableArray<long> values)
    {
        long first = values.Count == 0 ? 0 : values[0];
        if (values.All(value => value == first))
            return $"({Literals.Number(first)}L)";
        int power = Power(values.Min(), values.Max()), perWord = 1 << power, bits = 64 >> power;
        var words = new ulong[(values.Count + perWord - 1) / perWord];
        for (int i = 0; i < values.Count; i++)
            words[i / perWord] |= unchecked((ulong)values[i]) << (i % perWord * bits);
        int start = Add($"{name}: {Literals.Number(values.Count)} × {Literals.Number(bits)} bits", words);
        return $"(WordPool, {Literals.Number(start)}, {Literals.Number(power)})";
    }

    public string Add(ColumnLayout column) => Add(column.Name, column.Values);

    public void Write(SourceWriter writer)
    {
        if (_count == 0)
        {
            writer.Line("private static global::System.ReadOnlySpan<ulong> WordPool => default;");
            return;
        }

        writer.Line("private static global::System.ReadOnlySpan<ulong> WordPool => new ulong[]");
        writer.Line("{");
        foreach ((string name, ulong[] words) in _parts)
        {
            writer.Line($"    // {name}");
            for (int i = 0; i < words.Length; i += WordsPerLine)
                writer.Line("    " + string.Join(" ", Enumerable.Range(i, Math.Min(WordsPerLine, words.Length - i)).Select(at => "0x" + words[at].ToString("X", CultureInfo.InvariantCulture) + ",")));
        }

        writer.Line("};");
    }

    private static int Power(long low, long high) =>
        low < 0 || high > uint.MaxValue ? 0
        : high > ushort.MaxValue ? 1
        : high > byte.MaxValue ? 2
        : 3;
}
