using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>
/// Reads strict JSON (RFC 8259): no comments, no trailing commas, nothing after the value. Written by hand for two reasons: errors name the mistake and the character in terms a
/// curator knows, and a generator without further assemblies loads in every host. Recovers from errors where that is sound: after a superfluous comma, a comment, or a
/// malformed number or text. After an error that makes the structure ambiguous, the rest of the row is skipped silently, and reading goes on with the next row.
/// </summary>
internal sealed class JsonReader
{
    /// <summary>The maximum depth of nested values. Protects the stack; no sensible row is nested so deeply.</summary>
    private const int MaxLevels = 64;

    private const int RowLevel = 1;
    private const string KeyName = "key";

    private readonly string _text;
    private readonly SeedTokens _tokens;
    private readonly RowLayout _layout;

    // The members and items of the open objects and lists, the innermost last.
    private readonly List<SeedMember> _members = [];
    private readonly List<SeedNode> _items = [];

    private int _at;
    private int _end;

    // True if an error makes the structure of the current row ambiguous.
    private bool _isAmbiguous;

    // True if the rest of the current row is skipped.
    private bool _isSkipped;

    // The key of the current row, if read: rows that refer to a skipped row are not at fault.
    private string _rowKey = "";

    private JsonReader(string text, SeedTokens tokens)
    {
        _text = text;
        _end = text.Length;
        _tokens = tokens;
        _layout = new RowLayout(text);
    }

    /// <summary>Returns the value of a text; null if its rows cannot be told apart. A malformed row does not hide the others.</summary>
    public static SeedNode? Read(string text, SeedTokens tokens) => new JsonReader(text, tokens).Rows();

    /// <summary>Reads JSON Lines: a row on each line; the line end after the last row is optional. A malformed line does not hide the others.</summary>
    public static SeedNode ReadLines(string text, SeedTokens tokens)
    {
        int root = tokens.Add(0, 1);
        var reader = new JsonReader(text, tokens);
        var rows = new SeedNode[Lines(text)];
        int row = 0;
        for (int start = 0; start < text.Length;)
        {
            int feed = text.IndexOf('\n', start);
            int end = feed < 0 ? text.Length : feed;
            int next = feed < 0 ? text.Length : feed + 1;
            if (feed > start && text[feed - 1] == '\r')
                end--;
            rows[row++] = reader.Row(root, start, end);
            start = next;
        }

        return SeedNode.OfItems(root, rows);
    }

    /// <summary>Returns the number of lines, including a last line without a line end.</summary>
    private static int Lines(string text)
    {
        int lines = 0;
        for (int feed = text.IndexOf('\n'); feed >= 0; feed = text.IndexOf('\n', feed + 1))
            lines++;
        return text.Length == 0 || text[text.Length - 1] == '\n' ? lines : lines + 1;
    }

    /// <summary>Returns the single value of a line.</summary>
    /// <param name="root">The token of the file, which stands for a row that cannot be read.</param>
    private SeedNode Row(int root, int start, int end)
    {
        (_at, _end) = (start, end);
        _isAmbiguous = _isSkipped = false;
        _rowKey = "";
        SkipSpace();
        if (_at == _end)
            ReportAndSkipRow(_at, 1, "expected a row on each line; this line is empty");
        SeedNode row = _isSkipped ? Unreadable(0) : Value(RowLevel);
        SkipSpace();
        if (!_isSkipped && _at < _end)
            ReportAndSkipRow(_at, 1, UnexpectedText());
        return _isSkipped ? SeedNode.Of(NodeKind.Unreadable, root, _rowKey) : row;
    }

    /// <summary>Returns the single value of a file: a list whose items, the rows, are read independently of each other.</summary>
    private SeedNode? Rows()
    {
        SkipSpace();
        if (_at == _end)
        {
            ReportAndSkipRow(_at, 1, "expected a list of rows; the file is empty");
            return null;
        }

        int opening = _at, token;
        var rows = new List<SeedNode>();
        if (_text[_at] == '[')
        {
            token = _tokens.Add(_at++, 1);
        }
        else
        {
            SeedNode root = Value(RowLevel);
            SkipSpace();
            if (_at == _end || _text[opening] != '{')
            {
                if (_at < _end && !_isSkipped && root.Kind != NodeKind.Unreadable)
                    ReportAndSkipRow(_at, 1, UnexpectedText());
                return _isSkipped || root.Kind == NodeKind.Unreadable ? null : root;
            }

            // Rows without an enclosing list; a malformed one among them makes the file unreadable.
            token = _tokens.Add(opening, 1);
            if (!_isSkipped)
                Report(opening, 1, "expected a list of rows; its '[' is missing");
            rows.Add(_isSkipped ? SeedNode.Of(NodeKind.Unreadable, token, _rowKey) : root);
            if (_isSkipped && !TryNextRow(_at, opening))
                return SeedNode.OfItems(token, [.. rows]);
            if (_at < _end && _text[_at] == ',')
                _at++;
            opening = -1;
        }

        int comma = -1, previous = -1, previousEnd = -1, further = 0;
        bool isClosed = false;
        while (true)
        {
            SkipSpace();
            if (_at == _end)
                break;
            char c = _text[_at];
            if (c == ']')
            {
                _at++;
                SkipSpace();
                if (_at < _end && further > 0)
                {
                    further--;
                    continue;
                }

                isClosed = true;
                if (_at == _end && comma >= 0)
                    Report(comma, 1, "a comma before the ']' is not followed by a value");
                if (_at == _end)
                    break;

                // If rows follow, one closing bracket too many does not hide them.
                Report(_at, 1, UnexpectedText());
                if (!TryNextRow(_at))
                    break;
                comma = -1;
                continue;
            }

            if (c == ',')
            {
                Report(_at, 1, "expected a value, not ','");
                comma = _at++;
                continue;
            }

            if (c == '[' && IsBefore(_at + 1, '{'))
            {
                Report(_at++, 1, "expected a row, not '['");
                further++;
                continue;
            }

            isClosed = false;
            int start = _at;
            _isAmbiguous = _isSkipped = false;
            _rowKey = "";
            rows.Add(Value(RowLevel));
            comma = -1;
            int end = _at;
            SkipSpace();
            if (!_isSkipped && _at < _end && _text[_at] is not (',' or ']'))
            {
                // A row that ends in an unexpected place has an ambiguous structure.
                bool isRow = _text[_at] == '{' && _text[start] == '{';
                ReportAndContinue(_at, 1, $"expected a comma or ']', not {Found()}", isCertain: isRow);
                _isSkipped |= !isRow;
                if (!isRow && _text[start] != '{' && previous >= 0 && !_layout.Ends(previous, previousEnd, start))
                    rows[rows.Count - 2] = Unreadable(token);
            }

            _layout.EndRow(!_isSkipped && !_isAmbiguous);
            (previous, previousEnd) = _isSkipped ? (-1, -1) : (start, end);

            if (_isSkipped)
            {
                rows[rows.Count - 1] = SeedNode.Of(NodeKind.Unreadable, token, _rowKey);
                if (!TryNextRow(_at > start ? _at : start + 1, start))
                    return SeedNode.OfItems(token, [.. rows]);
            }
            else if (_at < _end && _text[_at] == ',')
            {
                comma = _at++;
            }
        }

        _isAmbiguous = false;
        if (!isClosed && opening >= 0)
            Report(opening, 1, "this '[' is not closed");
        return SeedNode.OfItems(token, [.. rows]);
    }

    /// <summary>Skips to the next row, at or after a position. Returns false if there is none.</summary>
    /// <param name="skipped">The position of the skipped row; -1 if no row is skipped.</param>
    private bool TryNextRow(int from, int skipped = -1)
    {
        _isAmbiguous = _isSkipped = false;
        int next = _layout.NextRow(from, skipped, _end);
        _at = next < 0 ? _end : next;
        return next >= 0;
    }

    private string UnexpectedText() => _text[_at] is ']' or '}' ? $"this '{_text[_at]}' has no opening bracket" : $"unexpected text after the value: {Found()}";

    private SeedNode Value(int level)
    {
        if (level > MaxLevels)
            return ReportAndSkipRow(_at, 1, $"values are nested more than {MaxLevels.ToString(CultureInfo.InvariantCulture)} levels deep");
        SkipSpace();
        if (_at == _end)
            return ReportAndSkipRow(_at, 1, "expected a value, not the end of the text");
        switch (_text[_at])
        {
            case '{':
                return Object(level);
            case '[':
                return List(level);
            case '"':
                return Text();
            case '-' or '+' or '.' or (>= '0' and <= '9'):
                return Number();
            case ',' or '}' or ']' or ':':
                return Missing(level);
            default:
                return Literal();
        }
    }

    /// <summary>Returns an unreadable value for a missing one: the character here belongs to the enclosing value.</summary>
    private SeedNode Missing(int level)
    {
        ReportAndContinue(_at, 1, $"expected a value, not {Found()}", isCertain: false);
        if (_text[_at] != ':')
            return Unreadable(0);
        while (_at < _end && _text[_at] is ':' or ' ' or '\t')
            _at++;
        return _isSkipped ? Unreadable(0) : Value(level);
    }

    private SeedNode Object(int level)
    {
        int first = _members.Count;
        SeedNode node = Object(level, first);
        _members.RemoveRange(first, _members.Count - first);
        return node;
    }

    /// <param name="first">The place of its first member among the members of the open objects.</param>
    private SeedNode Object(int level, int first)
    {
        int opening = _at, token = _tokens.Add(_at++, 1);
        if (level > RowLevel)
            _layout.AddNested(opening);
        bool isDamaged = false;
        for (int comma = -1; !_isSkipped;)
        {
            SkipSpace();
            if (_at == _end)
                return Unclosed(opening);
            if (_text[_at] == '}')
            {
                if (comma >= 0)
                    ReportAndContinue(comma, 1, "a comma before the '}' is not followed by a property", IsFollowed(_at + 1));
                break;
            }

            if (_text[_at] == ',')
            {
                ReportAndContinue(_at, 1, "expected the name of a property in quotation marks, not ','", isCertain: true);
                comma = _at++;
                continue;
            }

            SeedNode name = Name();
            SkipSpace();
            if (_isSkipped || !Colon(opening))
                break;
            SeedNode value = Value(level + 1);
            if (level == RowLevel && name.Text == KeyName && value.Kind == NodeKind.Text)
                _rowKey = value.Text;
            if (name.Kind == NodeKind.Text)
                _members.Add(new SeedMember(name.Text, name.Token, value));
            else
                isDamaged = true;
            SkipSpace();
            if (_isSkipped || _at == _end)
                return _isSkipped ? value : Unclosed(opening);
            if (_text[_at] == '}')
                break;
            comma = Comma('}');
        }

        if (_isSkipped)
            return Unreadable(token);
        _at++;
        return SeedNode.OfMembers(token, Last(_members, first)) with { IsDamaged = isDamaged || _isAmbiguous };
    }

    /// <summary>Returns the name of a property in quotation marks; without them if it cannot be anything else.</summary>
    private SeedNode Name()
    {
        if (_text[_at] == '"')
            return Text();
        if (IsForeignMark(_text[_at]))
            return Literal();
        int start = _at, end = _at;
        while (end < _end && _text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            end++;
        int colon = end;
        while (colon < _end && _text[colon] is ' ' or '\t')
            colon++;
        if (end == start || colon == _end || _text[colon] != ':')
            return ReportAndSkipRow(start, 1, $"expected the name of a property in quotation marks, not {Found()}");
        ReportAndContinue(start, end - start, $"the name of a property must be in quotation marks: \"{_text.Substring(start, end - start)}\"", isCertain: true);
        _at = end;
        return SeedNode.Of(NodeKind.Text, _tokens.Add(start, end - start), _text.Substring(start, end - start));
    }

    /// <summary>Reads the colon after a name. If it is missing or mistyped, the value may still follow.</summary>
    private bool Colon(int opening)
    {
        if (_at == _end)
        {
            Unclosed(opening);
            return false;
        }

        if (_text[_at] == ':')
        {
            _at++;
            return true;
        }

        string message = $"expected a colon after the name of a property, not {Found()}";
        if (_text[_at] == '=')
            ReportAndContinue(_at++, 1, message, isCertain: false);
        else if (_text[_at] is '"' or '{' or '[' or '-' or (>= '0' and <= '9'))
            ReportAndContinue(_at, 1, message, isCertain: false);
        else if (_text[_at] is ',' or '}')
            ReportAndContinue(_at, 1, message, isCertain: false);
        else
            ReportAndSkipRow(_at, 1, message);
        return !_isSkipped;
    }

    /// <summary>Reads the comma between members or items. If it is missing or mistyped, the next member or item may still follow.</summary>
    /// <returns>The position of the comma; -1 if there is none.</returns>
    private int Comma(char closing)
    {
        if (_text[_at] == ',')
            return _at++;

        // The comma is inside a text that is not closed on its line, which was reported.
        if (_isAmbiguous && _text[_at] == '"')
            return -1;
        string message = $"expected a comma or '{closing}', not {Found()}";
        if (_text[_at] is ';' or '.' or '|')
            ReportAndContinue(_at++, 1, message, isCertain: false);
        else if (_text[_at] == '"' || (closing == ']' && _text[_at] is '{' or '[' or '-' or (>= '0' and <= '9')))
            ReportAndContinue(_at, 1, message, isCertain: false);
        else
            ReportAndSkipRow(_at, 1, message);
        return -1;
    }

    private SeedNode List(int level)
    {
        int first = _items.Count;
        SeedNode node = List(level, first);
        _items.RemoveRange(first, _items.Count - first);
        return node;
    }

    /// <param name="first">The place of its first item among the items of the open lists.</param>
    private SeedNode List(int level, int first)
    {
        int opening = _at, token = _tokens.Add(_at++, 1);
        for (int comma = -1; !_isSkipped;)
        {
            SkipSpace();
            if (_at == _end)
                return Unclosed(opening);
            if (_text[_at] == ']')
            {
                if (comma >= 0)
                    ReportAndContinue(comma, 1, "a comma before the ']' is not followed by a value", IsFollowed(_at + 1));
                break;
            }

            if (_text[_at] == ',')
            {
                ReportAndContinue(_at, 1, "expected a value, not ','", isCertain: true);
                comma = _at++;
                continue;
            }

            SeedNode item = Value(level + 1);
            if (_isSkipped)
                return item;
            _items.Add(item);
            SkipSpace();
            if (_at == _end)
                return Unclosed(opening);
            if (_text[_at] == ']')
                break;
            comma = Comma(']');
        }

        if (_isSkipped)
            return Unreadable(token);
        _at++;
        return SeedNode.OfItems(token, Last(_items, first));
    }

    private static T[] Last<T>(List<T> list, int first)
    {
        if (first == list.Count)
            return [];
        var last = new T[list.Count - first];
        list.CopyTo(first, last, 0, last.Length);
        return last;
    }

    /// <summary>Returns true if the character at a position may follow a value.</summary>
    private bool IsFollowed(int position)
    {
        while (position < _end && _text[position] is ' ' or '\t' or '\r' or '\n')
            position++;
        return position >= _end || _text[position] is ',' or '}' or ']';
    }

    /// <summary>Returns true if a character is the next one after blanks and line ends.</summary>
    private bool IsBefore(int position, char c)
    {
        while (position < _end && _text[position] is ' ' or '\t' or '\r' or '\n')
            position++;
        return position < _end && _text[position] == c;
    }

    private SeedNode Number()
    {
        int start = _at;
        while (_at < _end && (_text[_at] is '-' or '+' or '.' or '_' || IsLetterOrDigit(_text[_at])))
            _at++;
        string number = _tokens.Text(start, _at - start);
        if (JsonNumber.Is(number))
            return SeedNode.Of(NodeKind.Number, _tokens.Add(start, number.Length), number);
        ReportAndContinue(start, number.Length, "a number must have a sign only if negative, no leading zeros, and digits on both sides of a point", isCertain: true);
        return Remainder();
    }

    private SeedNode Literal()
    {
        int start = _at;
        while (_at < _end && IsLetterOrDigit(_text[_at]))
            _at++;
        int length = _at - start;
        switch (length)
        {
            case 4 when string.CompareOrdinal(_text, start, "true", 0, 4) == 0:
                return SeedNode.Of(NodeKind.Boolean, _tokens.Add(start, length), "true");
            case 5 when string.CompareOrdinal(_text, start, "false", 0, 5) == 0:
                return SeedNode.Of(NodeKind.Boolean, _tokens.Add(start, length), "false");
            case 4 when string.CompareOrdinal(_text, start, "null", 0, 4) == 0:
                return SeedNode.Of(NodeKind.Null, _tokens.Add(start, length));
            case > 0:
                ReportAndContinue(start, length, "expected true, false or null; a text must be in quotation marks", isCertain: true);
                return Remainder();
        }

        if (!IsForeignMark(_text[start]))
        {
            ReportAndContinue(start, 1, $"expected a value, not {Found()}", isCertain: true);
            return Remainder();
        }

        ReportAndContinue(start, 1, $"a text must be in the quotation marks U+0022, not in {SeedCharacters.Name(_text[start])}", isCertain: true);
        int close = ++_at;
        while (close < _end && _text[close] is not ('\n' or '\r') && !(IsForeignMark(_text[close]) && IsFollowed(close + 1)) && !(IsForeignMark(_text[close]) && close + 1 < _end && _text[close + 1] == ':'))
            close++;
        if (close == _end || !IsForeignMark(_text[close]))
            return Remainder();
        _at = close + 1;
        return Unreadable(0);
    }

    /// <summary>Skips the rest of a malformed value: up to its end, or to the end of the line if its end is uncertain.</summary>
    private SeedNode Remainder()
    {
        while (_at < _end && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not (',' or '}' or ']' or '[' or '{'))
            _at++;
        if (IsFollowed(_at))
            return Unreadable(0);
        _isAmbiguous = true;
        SkipLine();
        return Unreadable(0);
    }

    private void SkipLine()
    {
        while (_at < _end && _text[_at] is not ('\n' or '\r'))
            _at++;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    /// <summary>Returns true if a character is a quotation mark other than that of JSON.</summary>
    private static bool IsForeignMark(char c) => c is '\'' or '`' or '\u00AB' or '\u00BB' or (>= '\u2018' and <= '\u201F') or '\u300C' or '\u300D' or '\uFF02';

    /// <summary>Returns a text or a name with its escapes resolved.</summary>
    private SeedNode Text()
    {
        int start = _at++, plain = _at;
        bool isReadable = true;
        StringBuilder? resolved = null;
        while (true)
        {
            if (_at == _end || _text[_at] is '\n' or '\r')
            {
                ReportAndContinue(start, 1, "this quotation mark opens a text that is not closed on its line", isCertain: false);
                return Unreadable(0);
            }

            char c = _text[_at];
            if (c == '"')
                break;
            if (c < ' ')
            {
                isReadable = false;
                ReportAndContinue(_at++, 1, $"the control character {SeedCharacters.Name(c)} is not allowed in a text", isCertain: true);
                continue;
            }

            if (c == '\\')
            {
                resolved ??= new StringBuilder();
                resolved.Append(_text, plain, _at - plain);
                isReadable &= Escape(resolved);
                plain = _at;
            }
            else if (c < 0x7F)
            {
                _at++;
            }
            else
            {
                int codePoint = SeedCharacters.CodePointAt(_text, _at, out int length);
                isReadable &= !_tokens.ReportIfForbidden(codePoint, _at, length, canBeEscaped: true);
                _at += length;
            }
        }

        string text = resolved is null ? _tokens.Text(plain, _at - plain) : resolved.Append(_text, plain, _at - plain).ToString();
        _at++;
        int token = _tokens.Add(start, _at - start, resolved is null ? start + 1 : -1);
        return isReadable ? SeedNode.Of(NodeKind.Text, token, text) : Unreadable(token);
    }

    /// <summary>Reads an escape. Returns false if it is malformed.</summary>
    private bool Escape(StringBuilder resolved)
    {
        int start = _at++;
        char kind = _at < _end ? _text[_at] : '\n';
        int simple = "\"\\/bfnrt".IndexOf(kind);
        if (kind is not ('\n' or '\r'))
            _at++;
        if (simple >= 0)
        {
            resolved.Append("\"\\/\b\f\n\r\t"[simple]);
            return true;
        }

        int codePoint = kind == 'u' ? Hex() : -1;
        if (codePoint < 0)
        {
            ReportAndContinue(start, System.Math.Max(1, System.Math.Min(_at, _end) - start), "this is not an escape: expected \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits", isCertain: true);
            return false;
        }

        if (codePoint is >= 0xD800 and <= 0xDBFF && _at + 1 < _end && _text[_at] == '\\' && _text[_at + 1] == 'u')
        {
            int before = _at;
            _at += 2;
            int low = Hex();
            if (low is >= 0xDC00 and <= 0xDFFF)
                codePoint = char.ConvertToUtf32((char)codePoint, (char)low);
            else
                _at = before;
        }

        if (codePoint is >= 0xD800 and <= 0xDFFF)
        {
            ReportAndContinue(start, _at - start, "this escape is half of a surrogate pair", isCertain: true);
            return false;
        }

        if (!SeedCharacters.IsJoiner(codePoint) && !IsLineEnd(codePoint) && _tokens.ReportIfForbidden(codePoint, start, _at - start))
            return false;
        resolved.Append(char.ConvertFromUtf32(codePoint));
        return true;
    }

    /// <summary>Returns true if an escaped character is a line end. Editors do not break the line there; the binder decides whether a value may contain it.</summary>
    private static bool IsLineEnd(int codePoint) => codePoint is 0x85 or 0x2028 or 0x2029;

    /// <summary>Returns the value of four hexadecimal digits; -1 if they are not four hexadecimal digits.</summary>
    private int Hex()
    {
        if (_at + 4 > _end)
            return -1;
        int value = 0;
        for (int i = 0; i < 4; i++)
        {
            char c = _text[_at + i];
            int digit = c is >= '0' and <= '9' ? c - '0' : (c | 0x20) is >= 'a' and <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
            if (digit < 0)
                return -1;
            value = (value << 4) | digit;
        }

        _at += 4;
        return value;
    }

    private void SkipSpace()
    {
        while (_at < _end && !_isSkipped)
        {
            char c = _text[_at];
            if (c is ' ' or '\n' or '\r' or '\t')
            {
                _at++;
                continue;
            }

            if (c == '/' && _at + 1 < _end && _text[_at + 1] is '/' or '*')
            {
                SkipComment();
                continue;
            }

            if (c is > ' ' and < '\u007F')
                return;

            // An invisible character is reported by its code point and then skipped, because "a comma is expected, not ''" would not help.
            int codePoint = SeedCharacters.CodePointAt(_text, _at, out int length);
            if (char.IsWhiteSpace(c) && SeedCharacters.Fault(codePoint) is null)
                ReportAndContinue(_at, 1, $"only blanks, tabs and line ends may stand between values, not the character {SeedCharacters.Name(c)}", isCertain: true);
            else if (!_tokens.ReportIfForbidden(codePoint, _at, length))
                return;
            _at += length;
        }
    }

    private void SkipComment()
    {
        int start = _at, close = _text[_at + 1] == '*' ? _text.IndexOf("*/", _at + 2, _end - _at - 2, System.StringComparison.Ordinal) : -1;
        if (close < 0)
            SkipLine();
        else
            _at = close + 2;
        ReportAndContinue(start, _at - start, "JSON has no comments", isCertain: true);
    }

    /// <summary>Describes the character at the position, or the comment that begins there.</summary>
    private string Found() => _text[_at] switch
    {
        '/' when _at + 1 < _end && _text[_at + 1] is '/' or '*' => "a comment (JSON has no comments)",
        '\'' => "an apostrophe: a text must be in quotation marks",
        char c when char.IsControl(c) || char.IsWhiteSpace(c) => $"the character {SeedCharacters.Name(c)}",
        _ => $"'{char.ConvertFromUtf32(SeedCharacters.CodePointAt(_text, _at, out _))}'",
    };

    private SeedNode Unclosed(int opening) => ReportAndSkipRow(opening, 1, $"this '{_text[opening]}' is not closed");

    /// <summary>Reports an error after which reading goes on. After an error that makes the row ambiguous, the next error is not reported and the rest of the row is skipped.</summary>
    /// <param name="isCertain">True if the intention is clear. If false, the error makes the row ambiguous: the next error of the row may only follow from this one.</param>
    private void ReportAndContinue(int start, int length, string message, bool isCertain)
    {
        if (_isAmbiguous)
            _isSkipped = true;
        if (!_isSkipped)
            Report(start, length, message);
        _isAmbiguous |= !isCertain;
    }

    /// <summary>Reports an error after which the rest of the row is skipped. Returns an unreadable value.</summary>
    private SeedNode ReportAndSkipRow(int start, int length, string message)
    {
        ReportAndContinue(start, length, message, isCertain: false);
        _isSkipped = true;
        return Unreadable(0);
    }

    private void Report(int start, int length, string message) => _tokens.Report(Descriptors.MalformedJson, start, length, message);

    private static SeedNode Unreadable(int token) => SeedNode.Of(NodeKind.Unreadable, token);
}
