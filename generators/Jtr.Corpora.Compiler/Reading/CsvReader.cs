using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>
/// Reads strict CSV (RFC 4180): comma-separated cells, doubled quotation marks within quoted cells, rows that end with LF or CRLF, and in each row as many cells as in the
/// header. Cells stay texts: the binder, which knows the records, interprets them.
/// </summary>
internal sealed class CsvReader
{
    /// <summary>The number of unclosed cells after which reading stops.</summary>
    private const int MaxUnclosed = 100;

    private readonly string _text;
    private readonly SeedTokens _tokens;

    /// <summary>The positions at which the cells of the current row begin.</summary>
    private readonly List<int> _starts = [];

    private int _at;
    private int _unclosed;

    // True if the ends of the row's cells are uncertain. Further errors of the row are then not reported, because they may only follow from the first.
    private bool _isAmbiguous;

    private CsvReader(string text, SeedTokens tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Returns the rows as a list of objects; null if there is no header.</summary>
    /// <param name="columns">The header as an object whose cells are empty.</param>
    public static SeedNode? Read(string text, SeedTokens tokens, out SeedNode? columns)
    {
        int root = tokens.Add(0, 1);
        var reader = new CsvReader(text, tokens);
        columns = null;
        if (text.Length == 0)
        {
            tokens.Report(Descriptors.MalformedCsv, 0, 1, "expected a header with the names of the properties; the file is empty");
            return null;
        }

        if (reader.Row() is not { } header)
            return null;

        // Spreadsheets in languages with a decimal comma separate columns by semicolons.
        if (header.Count == 1 && header[0].Text.IndexOfAny([';', '\t']) is >= 0 and int separator)
        {
            string name = header[0].Text[separator] == ';' ? "semicolons" : "tabs";
            tokens.Report(Descriptors.MalformedCsv, text.IndexOf(header[0].Text[separator]), 1, $"the columns are separated by {name}; expected commas");
            return null;
        }

        for (int i = 0; i < header.Count; i++)
        {
            if (header[i].Kind == NodeKind.Unreadable || header[i].Text.Length > 0)
                continue;
            reader._tokens.Report(Descriptors.MalformedCsv, reader._starts[i], 1, $"the column {Number(i + 1)} has no name");
            header[i] = SeedNode.Of(NodeKind.Unreadable, header[i].Token);
        }

        // A column whose name cannot be read may stand for any property.
        columns = Object(root, header, header.Select(name => SeedNode.Of(name.Kind, name.Token)).ToList()) with { IsDamaged = header.Any(name => name.Kind == NodeKind.Unreadable) };
        var rows = new List<SeedNode>();
        while (reader._at < text.Length)
        {
            if (reader.Row() is { } cells && reader.Fits(cells, header.Count))
                rows.Add(Object(cells[0].Token, header, cells));
            else
                rows.Add(SeedNode.Of(NodeKind.Unreadable, root));
        }

        return SeedNode.OfItems(root, [.. rows]);
    }

    private static SeedNode Object(int token, List<SeedNode> header, List<SeedNode> cells) =>
        SeedNode.OfMembers(token, header.Select((name, i) => new SeedMember(name.Text, name.Token, cells[i])).ToArray());

    private bool Fits(List<SeedNode> cells, int count)
    {
        if (cells.Count == count || _isAmbiguous)
            return cells.Count == count;
        string message = cells.Count == 1 && cells[0] is { Kind: NodeKind.Cell, Text: "" }
            ? "expected a row; the line is empty"
            : $"the header has {Number(count)} columns, and this row has {Number(cells.Count)}";
        _tokens.Report(Descriptors.MalformedCsv, _starts[System.Math.Min(count, cells.Count - 1)], 1, message);
        return false;
    }

    /// <summary>Returns the cells up to the end of a row; null if the end of one of them is uncertain. Reading goes on with the next row.</summary>
    private List<SeedNode>? Row()
    {
        var cells = new List<SeedNode>();
        _starts.Clear();
        _isAmbiguous = false;
        while (true)
        {
            _starts.Add(_at);
            SeedNode? cell = _at < _text.Length && _text[_at] == '"' ? Quoted() : Plain();
            if (cell is not { } closed)
            {
                SkipLine();
                return null;
            }

            cells.Add(closed);
            if (_at == _text.Length)
                return cells;
            char c = _text[_at++];
            if (c == '\n')
                return cells;
            if (c == '\r')
            {
                _at++;
                return cells;
            }
        }
    }

    /// <summary>Returns an unquoted cell: the text up to the next separator.</summary>
    private SeedNode Plain()
    {
        int start = _at;
        bool isReadable = true;
        for (; _at < _text.Length && _text[_at] is not (',' or '\n'); )
        {
            if (_text[_at] == '\r')
            {
                if (IsLineEnd())
                    break;
                Report(_at, "a carriage return must be followed by a line feed");
                _isAmbiguous = true;
                isReadable = false;
                _at++;
                continue;
            }

            if (_text[_at] == '"')
            {
                Report(_at, "a quotation mark in an unquoted cell: quote the cell and double the mark");
                _isAmbiguous = true;
                isReadable = false;
            }

            isReadable &= SkipCharacter();
        }

        int token = _tokens.Add(start, _at - start, start);
        return isReadable ? SeedNode.Of(NodeKind.Cell, token, _tokens.Text(start, _at - start)) : SeedNode.Of(NodeKind.Unreadable, token);
    }

    /// <summary>Returns a quoted cell, which may contain commas, line ends and doubled quotation marks; null if it is not closed. The next line may then be a row.</summary>
    private SeedNode? Quoted()
    {
        int start = _at, close = CloseOf(start);

        // If the closing mark is on a later line and no separator follows it, it probably opens a cell of that row, and the opening mark has no counterpart.
        if (close < 0 || (!EndsCell(close + 1) && _text.IndexOf('\n', start, close - start) >= 0))
            return Unclosed(start);
        bool isReadable = true, isDoubled = false;
        for (_at++; _at < close;)
        {
            isDoubled |= _text[_at] == '"';
            isReadable &= SkipCharacter();
        }

        string text = _text.Substring(start + 1, close - start - 1);
        _at++;
        if (!EndsCell(_at))
        {
            Report(_at, "expected a comma or the end of the row after the closing quotation mark");
            isReadable = false;
            _isAmbiguous = true;
            while (!EndsCell(_at))
                _at++;
        }

        int token = _tokens.Add(start, _at - start, isDoubled ? -1 : start + 1);
        return isReadable ? SeedNode.Of(NodeKind.Cell, token, isDoubled ? text.Replace("\"\"", "\"") : text) : SeedNode.Of(NodeKind.Unreadable, token);
    }

    /// <summary>Returns the position of the closing quotation mark; -1 if there is none.</summary>
    private int CloseOf(int start)
    {
        for (int at = _text.IndexOf('"', start + 1); at >= 0; at = _text.IndexOf('"', at + 2))
        {
            if (at + 1 == _text.Length || _text[at + 1] != '"')
                return at;
            if (at + 2 >= _text.Length)
                return -1;
        }

        return -1;
    }

    private bool EndsCell(int position) =>
        position >= _text.Length || _text[position] is ',' or '\n' || (_text[position] == '\r' && position + 1 < _text.Length && _text[position + 1] == '\n');

    private SeedNode? Unclosed(int start)
    {
        Report(start, "this quotation mark opens a cell that is not closed");

        // Each unclosed cell may cost a scan to the end of the file, so their number is limited.
        _at = ++_unclosed < MaxUnclosed ? start : _text.Length;
        return null;
    }

    /// <summary>Skips a character. Reports one that is not allowed in a seed, and returns false for it.</summary>
    private bool SkipCharacter()
    {
        int codePoint = SeedCharacters.CodePointAt(_text, _at, out int length);
        bool isAllowed = !_tokens.ReportIfForbidden(codePoint, _at, length);
        _at += length;
        return isAllowed;
    }

    private bool IsLineEnd() => _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n';

    private void SkipLine()
    {
        int feed = _at >= _text.Length ? -1 : _text.IndexOf('\n', _at);
        _at = feed < 0 ? _text.Length : feed + 1;
    }

    private void Report(int position, string message)
    {
        if (!_isAmbiguous)
            _tokens.Report(Descriptors.MalformedCsv, position, 1, message);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
