using System;
using System.ComponentModel;
using Jtr.Edtf;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// Reads the texts, dates and decimals of a table in place. A column holds the number of each value in one of the table's pools, in which equal values are stored once.
/// </summary>
/// <remarks>One type for all pools, with few methods, because the JIT compiles each method that a cold process calls. In generated code it would compile them for each table.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct TableCells
{
    private readonly ReadOnlySpan<ulong> _words;
    private readonly ReadOnlySpan<byte> _texts;
    private readonly int _textEnds, _textPower, _dateCount, _dateEnds, _datePower, _dates, _decimals;

    /// <summary>Creates the reader of a table.</summary>
    /// <param name="words">The words of the table.</param>
    /// <param name="texts">The texts in UTF-8, each followed by a line feed. The first are the keys of the rows.</param>
    /// <param name="textEnds">The word in which the column with the end of each text starts; see <see cref="Column.Read"/>.</param>
    /// <param name="textPower">The power of that column.</param>
    /// <param name="dateCount">The number of dates.</param>
    /// <param name="dateEnds">The word in which the column with the end of each date starts. The ends are counted in words.</param>
    /// <param name="datePower">The power of that column.</param>
    /// <param name="dates">The word in which the packed dates start.</param>
    /// <param name="decimals">The word in which the decimals start: two words each, one with the low and middle part, one with the high part and the flags.</param>
    public TableCells(ReadOnlySpan<ulong> words, ReadOnlySpan<byte> texts, int textEnds, int textPower, int dateCount = 0, int dateEnds = 0, int datePower = 0, int dates = 0, int decimals = 0)
    {
        _words = words;
        _texts = texts;
        _textEnds = textEnds;
        _textPower = textPower;
        _dateCount = dateCount;
        _dateEnds = dateEnds;
        _datePower = datePower;
        _dates = dates;
        _decimals = decimals;
    }

    /// <summary>Gets the pool of texts.</summary>
    public TextPool Texts => new(new Column(_words, _textEnds, _textPower), _texts);

    /// <summary>Returns a text.</summary>
    /// <param name="number">Its number in the pool. The first numbers are those of the rows, for their keys.</param>
    public string Text(int number)
    {
        int start = number == 0 ? 0 : (int)Column.Read(_words, _textEnds, _textPower, number - 1) + 1;
        return Utf8Text.Decode(_texts.Slice(start, (int)Column.Read(_words, _textEnds, _textPower, number) - start));
    }

    /// <summary>Returns a date.</summary>
    /// <param name="number">Its number in the pool.</param>
    /// <param name="sets">The table's cache of the arrays of sets and long years, so that each is allocated once.</param>
    public EdtfDate Date(int number, ref ulong[]?[]? sets)
    {
        int start = number == 0 ? 0 : (int)Column.Read(_words, _dateEnds, _datePower, number - 1);
        ReadOnlySpan<ulong> words = _words.Slice(_dates + start, (int)Column.Read(_words, _dateEnds, _datePower, number) - start);
        if (words.Length < 3 || !PackedDate.HasArray(words))
            return PackedDate.Read(words);

        // Two threads may allocate at once. The arrays are equal, so it does not matter which is cached.
        ulong[]?[] cached = sets ??= new ulong[]?[_dateCount];
        return PackedDate.Read(words, ref cached[number]);
    }

    /// <summary>Returns a decimal.</summary>
    /// <param name="number">Its number in the pool.</param>
    public decimal Decimal(int number)
    {
        int at = _decimals + (2 * number);
        ulong low = _words[at], high = _words[at + 1];
        int flags = (int)(high >> 32);
        return new decimal((int)low, (int)(low >> 32), (int)high, flags < 0, (byte)(flags >> 16));
    }
}
