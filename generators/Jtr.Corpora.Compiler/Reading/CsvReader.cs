using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>
/// Reads strict CSV (RFC 4180): commas, quotation marks doubled within quoted cells, rows that end with LF or CRLF, and as many cells in each as the header has. The cells
/// stay texts: what they mean is for the binder to say, which knows the records.
/// </summary>
internal sealed class CsvReader
{
    /// <summary>After so many cells that are not closed, nothing more is read.</summary>
    private const int MostUnclosed = 100;

    private readonly string _text;
    private readonly SeedTokens _tokens;

    /// <summary>Where the cells of the row that was read last begin.</summary>
    private readonly List<int> _starts = [];

    private int _at;
    private int _unclosed;

    // Whether it cannot be told where the cells of the row end: what seems wrong with them follows from that.
    private bool _isDoubtful;

    private CsvReader(string text, SeedTokens tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>The rows as a list of objects; null where there is no header.</summary>
    /// <param name="columns">The header as an object whose cells are empty.</param>
    public static SeedNode? Read(string text, SeedTokens tokens, out SeedNode? columns)
    {
        int root = tokens.Add(0, 1);
        var reader = new CsvReader(text, tokens);
        columns = null;
        if (text.Length == 0)
        {
            tokens.Fault(Descriptors.MalformedCsv, 0, 1, "a header with the names of the properties is expected, and there is nothing");
            return null;
        }

        if (reader.Row() is not { } header)
            return null;
        for (int i = 0; i < header.Count; i++)
        {
            if (header[i].Kind == NodeKind.Unreadable || header[i].Text.Length > 0)
                continue;
            reader._tokens.Fault(Descriptors.MalformedCsv, reader._starts[i], 1, $"the column {Number(i + 1)} has no name");
            header[i] = SeedNode.Of(NodeKind.Unreadable, header[i].Token);
        }

        // A column whose name cannot be read may be any.
        columns = Object(root, header, header.Select(name => SeedNode.Of(name.Kind, name.Token)).ToList()) with { IsDamaged = header.Any(name => name.Kind == NodeKind.Unreadable) };
        var rows = new List<SeedNode>();
        while (reader._at < text.Length)
        {
            if (reader.Row() is { } cells && reader.Fits(cells, header.Count))
                rows.Add(Object(cells[0].Token, header, cells));
            else
                rows.Add(SeedNode.Of(NodeKind.Unreadable, root));
        }

        return new SeedNode(NodeKind.Array, root, "", default, rows.ToEquatable());
    }

    private static SeedNode Object(int token, List<SeedNode> header, List<SeedNode> cells) =>
        new(NodeKind.Object, token, "", header.Select((name, i) => new SeedMember(name.Text, name.Token, cells[i])).ToEquatable(), default);

    private bool Fits(List<SeedNode> cells, int count)
    {
        if (cells.Count == count || _isDoubtful)
            return cells.Count == count;
        string message = cells.Count == 1 && cells[0] is { Kind: NodeKind.Cell, Text: "" }
            ? "a row is expected, and the line is empty"
            : $"the header has {Number(count)} columns, and this row has {Number(cells.Count)}";
        _tokens.Fault(Descriptors.MalformedCsv, _starts[System.Math.Min(count, cells.Count - 1)], 1, message);
        return false;
    }

    /// <summary>The cells up to the end of a row; null where it cannot be told where one of them ends. The rows after it are read all the same.</summary>
    private List<SeedNode>? Row()
    {
        var cells = new List<SeedNode>();
        _starts.Clear();
        _isDoubtful = false;
        while (true)
        {
            _starts.Add(_at);
            SeedNode? cell = _at < _text.Length && _text[_at] == '"' ? Quoted() : Plain();
            if (cell is null)
            {
                SkipLine();
                return null;
            }

            cells.Add(cell);
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

    /// <summary>A cell without quotation marks, up to what ends it.</summary>
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
                Fail(_at, "a carriage return ends a row only before a line feed");
                _isDoubtful = true;
                isReadable = false;
                _at++;
                continue;
            }

            if (_text[_at] == '"')
            {
                Fail(_at, "a quotation mark stands in a cell that is not quoted: quote the cell and double it");
                _isDoubtful = true;
                isReadable = false;
            }

            isReadable &= Passes();
        }

        int token = _tokens.Add(start, _at - start, start);
        return isReadable ? SeedNode.Of(NodeKind.Cell, token, _tokens.Text(start, _at - start)) : SeedNode.Of(NodeKind.Unreadable, token);
    }

    /// <summary>A quoted cell, which may hold commas, line ends and doubled quotation marks; null where it is not closed, and then the next line may be a row.</summary>
    private SeedNode? Quoted()
    {
        int start = _at, close = CloseOf(start);

        // Over several lines it is rather the first mark that has no other, and what seems to close it opens a cell of a later row.
        if (close < 0 || (!EndsCell(close + 1) && _text.IndexOf('\n', start, close - start) >= 0))
            return Unclosed(start);
        bool isReadable = true, isDoubled = false;
        for (_at++; _at < close;)
        {
            isDoubled |= _text[_at] == '"';
            isReadable &= Passes();
        }

        string text = _text.Substring(start + 1, close - start - 1);
        _at++;
        if (!EndsCell(_at))
        {
            Fail(_at, "a comma or the end of the row is expected after the closing quotation mark");
            isReadable = false;
            _isDoubtful = true;
            while (!EndsCell(_at))
                _at++;
        }

        int token = _tokens.Add(start, _at - start, isDoubled ? -1 : start + 1);
        return isReadable ? SeedNode.Of(NodeKind.Cell, token, isDoubled ? text.Replace("\"\"", "\"") : text) : SeedNode.Of(NodeKind.Unreadable, token);
    }

    /// <summary>The mark that closes a cell; -1 where none does.</summary>
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
        Fail(start, "this quotation mark opens a cell that is not closed");

        // Each may have been sought to the end of the file.
        _at = ++_unclosed < MostUnclosed ? start : _text.Length;
        return null;
    }

    /// <summary>Passes over a character, and objects to one that has no place in a seed.</summary>
    private bool Passes()
    {
        int codePoint = SeedCharacters.CodePointAt(_text, _at, out int length);
        bool isFit = !_tokens.Objects(codePoint, _at, length);
        _at += length;
        return isFit;
    }

    private bool IsLineEnd() => _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n';

    private void SkipLine()
    {
        int feed = _at >= _text.Length ? -1 : _text.IndexOf('\n', _at);
        _at = feed < 0 ? _text.Length : feed + 1;
    }

    private void Fail(int position, string message)
    {
        if (!_isDoubtful)
            _tokens.Fault(Descriptors.MalformedCsv, position, 1, message);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
