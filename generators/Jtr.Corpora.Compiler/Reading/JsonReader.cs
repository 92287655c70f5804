using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>
/// Reads strict JSON (RFC 8259): no comments, no trailing commas, nothing after the value. It is our own because an error has to say in a curator's words what is wrong,
/// and on which character, and because a generator that brings no other assembly loads in every host.
/// </summary>
internal sealed class JsonReader
{
    /// <summary>How deep values may lie in each other: nobody writes rows so deep, and a stack has an end.</summary>
    private const int MostLevels = 64;

    private readonly string _text;
    private readonly int _end;
    private readonly SeedTokens _tokens;
    private int _at;
    private bool _isBroken;

    private JsonReader(string text, int start, int end, SeedTokens tokens)
    {
        _text = text;
        _at = start;
        _end = end;
        _tokens = tokens;
    }

    /// <summary>The value that a text is; null where it is not JSON, which the tokens then know.</summary>
    public static SeedNode? Read(string text, SeedTokens tokens) => new JsonReader(text, 0, text.Length, tokens).Whole("a list of rows");

    /// <summary>JSON Lines: a row on each line, the last of which may be ended or not. A line that is not JSON does not hide the others.</summary>
    public static SeedNode ReadLines(string text, SeedTokens tokens)
    {
        int root = tokens.Add(0, 1);
        var rows = new List<SeedNode>();
        for (int start = 0; start < text.Length;)
        {
            int feed = text.IndexOf('\n', start);
            int end = feed < 0 ? text.Length : feed;
            int next = feed < 0 ? text.Length : feed + 1;
            if (feed > start && text[feed - 1] == '\r')
                end--;
            rows.Add(new JsonReader(text, start, end, tokens).Whole("a row on each line") ?? SeedNode.Of(NodeKind.Unreadable, root));
            start = next;
        }

        return new SeedNode(NodeKind.Array, root, "", default, rows.ToEquatable());
    }

    private SeedNode? Whole(string expected)
    {
        SkipSpace();
        if (_at == _end)
            Fail(_at, 1, $"{expected} is expected, and there is nothing");
        SeedNode root = _isBroken ? Unreadable(0) : Value(0);
        SkipSpace();
        if (!_isBroken && _at < _end)
            Fail(_at, 1, _text[_at] is ']' or '}' ? $"this '{_text[_at]}' closes nothing" : $"nothing may follow the value, and {Here()} does");
        return _isBroken ? null : root;
    }

    private SeedNode Value(int level)
    {
        if (level > MostLevels)
            return Fail(_at, 1, $"values lie in each other more than {MostLevels.ToString(CultureInfo.InvariantCulture)} levels deep");
        SkipSpace();
        if (_at == _end)
            return Fail(_at, 1, "a value is expected, and the text ends");
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
            default:
                return Literal();
        }
    }

    private SeedNode Object(int level)
    {
        int opening = _at, token = _tokens.Add(_at++, 1);
        var members = new List<SeedMember>();
        for (int comma = -1; ; comma = _at++)
        {
            SkipSpace();
            if (_at == _end)
                return Unclosed(opening);
            if (_text[_at] == '}' && comma < 0)
                break;
            if (_text[_at] == '}')
                return Fail(comma, 1, "a comma stands before the '}', and no property follows it");
            if (_text[_at] != '"')
                return Fail(_at, 1, $"the name of a property in quotation marks is expected, not {Here()}");
            SeedNode name = Text();
            SkipSpace();
            if (!_isBroken && (_at == _end || _text[_at] != ':'))
                return _at == _end ? Unclosed(opening) : Fail(_at, 1, $"a colon is expected after the name of a property, not {Here()}");
            _at++;
            SeedNode value = _isBroken ? name : Value(level + 1);
            if (_isBroken)
                return value;
            if (name.Kind == NodeKind.Text)
                members.Add(new SeedMember(name.Text, name.Token, value));
            SkipSpace();
            if (_at == _end)
                return Unclosed(opening);
            if (_text[_at] == '}')
                break;
            if (_text[_at] != ',')
                return Fail(_at, 1, $"a comma or '}}' is expected, not {Here()}");
        }

        _at++;
        return new SeedNode(NodeKind.Object, token, "", members.ToEquatable(), default);
    }

    private SeedNode List(int level)
    {
        int opening = _at, token = _tokens.Add(_at++, 1);
        var items = new List<SeedNode>();
        for (int comma = -1; ; comma = _at++)
        {
            SkipSpace();
            if (_at == _end)
                return Unclosed(opening);
            if (_text[_at] == ']' && comma < 0)
                break;
            if (_text[_at] == ']')
                return Fail(comma, 1, "a comma stands before the ']', and no value follows it");
            SeedNode item = Value(level + 1);
            if (_isBroken)
                return item;
            items.Add(item);
            SkipSpace();
            if (_at == _end)
                return Unclosed(opening);
            if (_text[_at] == ']')
                break;
            if (_text[_at] != ',')
                return Fail(_at, 1, $"a comma or ']' is expected, not {Here()}");
        }

        _at++;
        return new SeedNode(NodeKind.Array, token, "", default, items.ToEquatable());
    }

    private SeedNode Number()
    {
        int start = _at;
        while (_at < _end && _text[_at] is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
            _at++;
        string number = _text.Substring(start, _at - start);
        return JsonNumber.Is(number)
            ? SeedNode.Of(NodeKind.Number, _tokens.Add(start, number.Length), number)
            : Fail(start, number.Length, "a number has a sign only if it is negative, no zeros in front, and digits on both sides of a point");
    }

    private SeedNode Literal()
    {
        int start = _at;
        while (_at < _end && _text[_at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            _at++;
        int length = _at - start;
        switch (length)
        {
            case 4 when string.CompareOrdinal(_text, start, "true", 0, 4) == 0:
                return SeedNode.Of(NodeKind.Truth, _tokens.Add(start, length), "true");
            case 5 when string.CompareOrdinal(_text, start, "false", 0, 5) == 0:
                return SeedNode.Of(NodeKind.Truth, _tokens.Add(start, length), "false");
            case 4 when string.CompareOrdinal(_text, start, "null", 0, 4) == 0:
                return SeedNode.Of(NodeKind.Null, _tokens.Add(start, length));
            case > 0:
                return Fail(start, length, "a word without quotation marks is true, false or null, and nothing else");
            default:
                return Fail(start, 1, $"a value is expected, not {Here()}");
        }
    }

    /// <summary>A text or a name, its escapes resolved.</summary>
    private SeedNode Text()
    {
        int start = _at++, plain = _at;
        bool isReadable = true;
        StringBuilder? resolved = null;
        while (true)
        {
            if (_at == _end || _text[_at] is '\n' or '\r')
                return Fail(start, 1, "this quotation mark opens a text that is not closed on its line");
            char c = _text[_at];
            if (c == '"')
                break;
            if (c < ' ')
                return Fail(_at, 1, $"the control character {SeedCharacters.Name(c)} stands in a text");
            if (c == '\\')
            {
                resolved ??= new StringBuilder();
                resolved.Append(_text, plain, _at - plain);
                if (!Escape(resolved, ref isReadable))
                    return Unreadable(0);
                plain = _at;
            }
            else if (c < 0x7F)
            {
                _at++;
            }
            else
            {
                int codePoint = SeedCharacters.CodePointAt(_text, _at, out int length);
                isReadable &= !_tokens.Objects(codePoint, _at, length, canBeEscaped: true);
                _at += length;
            }
        }

        string text = resolved is null ? _text.Substring(plain, _at - plain) : resolved.Append(_text, plain, _at - plain).ToString();
        _at++;
        int token = _tokens.Add(start, _at - start, resolved is null ? start + 1 : -1);
        return isReadable ? SeedNode.Of(NodeKind.Text, token, text) : Unreadable(token);
    }

    /// <summary>Reads an escape; false where it is none.</summary>
    private bool Escape(StringBuilder resolved, ref bool isReadable)
    {
        int start = _at++;
        char kind = _at < _end ? _text[_at] : '\n';
        _at++;
        int simple = "\"\\/bfnrt".IndexOf(kind);
        if (simple >= 0)
        {
            resolved.Append("\"\\/\b\f\n\r\t"[simple]);
            return true;
        }

        int codePoint = kind == 'u' ? Hex() : -1;
        if (codePoint < 0)
        {
            Fail(start, System.Math.Max(1, System.Math.Min(_at, _end) - start), "this is no escape: there are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits");
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
            _tokens.Fault(Descriptors.MalformedJson, start, _at - start, "an escape is half of a surrogate pair");
            isReadable = false;
        }
        else if (!SeedCharacters.IsJoiner(codePoint) && !IsLineEnd(codePoint) && _tokens.Objects(codePoint, start, _at - start))
        {
            isReadable = false;
        }
        else
        {
            resolved.Append(char.ConvertFromUtf32(codePoint));
        }

        return true;
    }

    /// <summary>An escape is a line end to nobody; whether a value may have one is for the binder to say.</summary>
    private static bool IsLineEnd(int codePoint) => codePoint is 0x85 or 0x2028 or 0x2029;

    /// <summary>The value of four hexadecimal digits; -1 where there are none.</summary>
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
        while (_at < _end)
        {
            char c = _text[_at];
            if (c is ' ' or '\n' or '\r' or '\t')
            {
                _at++;
                continue;
            }

            // What nobody sees is told as such and then passed over: nobody could find "a comma is expected, not ''".
            if (c < 0x7F || _isBroken)
                return;
            int codePoint = SeedCharacters.CodePointAt(_text, _at, out int length);
            if (!_tokens.Objects(codePoint, _at, length))
                return;
            _at += length;
        }
    }

    /// <summary>The character that stands here, or the comment that it begins.</summary>
    private string Here() => _text[_at] switch
    {
        '/' when _at + 1 < _end && _text[_at + 1] is '/' or '*' => "a comment, which JSON does not have",
        '\'' => "an apostrophe: texts stand in quotation marks",
        char c when char.IsControl(c) || char.IsWhiteSpace(c) => $"the character {SeedCharacters.Name(c)}",
        _ => $"'{char.ConvertFromUtf32(SeedCharacters.CodePointAt(_text, _at, out _))}'",
    };

    private SeedNode Unclosed(int opening) => Fail(opening, 1, $"this '{_text[opening]}' is not closed");

    private SeedNode Fail(int start, int length, string message)
    {
        if (!_isBroken)
            _tokens.Fault(Descriptors.MalformedJson, start, length, message);
        _isBroken = true;
        return Unreadable(0);
    }

    private static SeedNode Unreadable(int token) => SeedNode.Of(NodeKind.Unreadable, token);
}
