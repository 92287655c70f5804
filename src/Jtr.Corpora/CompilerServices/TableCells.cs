using System;
using System.ComponentModel;
using Jtr.Edtf;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// Reads the texts, dates and decimals of a table in place. A cell holds the number of a value in one of the table's pools, in which equal values are stored once.
/// The arguments <c>start</c> and <c>power</c> describe a column as in <see cref="Column"/>; if the power is -1, the start is the value of every row.
/// </summary>
/// <remarks>One type for all pools, and few methods, because the JIT compiles each method that a cold process calls, in generated code one for each table.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct TableCells
{
    private readonly ReadOnlySpan<ulong> _words;
    private readonly ReadOnlySpan<byte> _texts;
    private readonly int _textEnds, _textPower, _dateCount, _dateEnds, _datePower, _dates, _decimals;

    /// <summary>Creates the reader of a table.</summary>
    /// <param name="words">The words of the table.</param>
    /// <param name="texts">The texts in UTF-8, each followed by a line feed. The first are the keys of the rows.</param>
    /// <param name="textEnds">The start of the column with the end of each text.</param>
    /// <param name="textPower">The power of that column.</param>
    /// <param name="dateCount">The number of dates.</param>
    /// <param name="dateEnds">The start of the column with the end of each date, counted in words.</param>
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

    /// <summary>Returns the key of a row.</summary>
    public string Key(int row) => TextOf(row);

    /// <summary>Returns a text.</summary>
    public string Text(int start, int power, int row) => TextOf((int)Column.Read(_words, start, power, row));

    /// <summary>Returns a text; null if the cell holds 0, which is one less than the first number.</summary>
    public string? TextOrNull(int start, int power, int row) => (int)Column.Read(_words, start, power, row) is not 0 and int stored ? TextOf(stored - 1) : null;

    /// <summary>Returns a date.</summary>
    /// <param name="start">The start of the column.</param>
    /// <param name="power">The power of the column.</param>
    /// <param name="row">The row.</param>
    /// <param name="sets">The table's cache of the arrays of sets and long years, so that each is allocated once.</param>
    public EdtfDate Date(int start, int power, int row, ref ulong[]?[]? sets) => DateOf((int)Column.Read(_words, start, power, row), ref sets);

    /// <summary>Returns a date; null if the cell holds 0, which is one less than the first number.</summary>
    /// <inheritdoc cref="Date"/>
    public EdtfDate? DateOrNull(int start, int power, int row, ref ulong[]?[]? sets) => (int)Column.Read(_words, start, power, row) is not 0 and int stored ? DateOf(stored - 1, ref sets) : null;

    /// <summary>Returns a decimal.</summary>
    public decimal Decimal(int start, int power, int row) => DecimalOf((int)Column.Read(_words, start, power, row));

    /// <summary>Returns a decimal; null if the cell holds 0, which is one less than the first number.</summary>
    public decimal? DecimalOrNull(int start, int power, int row) => (int)Column.Read(_words, start, power, row) is not 0 and int stored ? DecimalOf(stored - 1) : null;

    private string TextOf(int number)
    {
        int start = number == 0 ? 0 : (int)Column.Read(_words, _textEnds, _textPower, number - 1) + 1;
        return Utf8Text.Decode(_texts.Slice(start, (int)Column.Read(_words, _textEnds, _textPower, number) - start));
    }

    private EdtfDate DateOf(int number, ref ulong[]?[]? sets)
    {
        int start = number == 0 ? 0 : (int)Column.Read(_words, _dateEnds, _datePower, number - 1);
        ReadOnlySpan<ulong> words = _words.Slice(_dates + start, (int)Column.Read(_words, _dateEnds, _datePower, number) - start);
        if (words.Length < 3 || !PackedDate.HasArray(words))
            return PackedDate.Read(words);

        // Two threads may allocate at once; the arrays are equal, and one of them is kept.
        ulong[]?[] kept = sets ??= new ulong[]?[_dateCount];
        return PackedDate.Read(words, ref kept[number]);
    }

    private decimal DecimalOf(int number)
    {
        int at = _decimals + (2 * number);
        ulong low = _words[at], high = _words[at + 1];
        int flags = (int)(high >> 32);
        return new decimal((int)low, (int)(low >> 32), (int)high, flags < 0, (byte)(flags >> 16));
    }
}
