using System;

namespace Jtr.Edtf;

/// <summary>Formats words as the text they were parsed from, piece by piece.</summary>
internal ref struct EdtfText
{
    /// <summary>The size, in characters, of a buffer on the stack; every date, every interval and most sets fit into it.</summary>
    public const int MaxStackLength = 512;

    /// <summary>The number of words whose text fits into <see cref="MaxStackLength"/> characters.</summary>
    public const int MaxStackWords = (MaxStackLength - 2) / (EdtfWord.MaxLength + 2);

    /// <summary>The buffer size for one piece: the text of a word, a comma before it, and a slash or dots after it.</summary>
    private const int MaxPieceLength = EdtfWord.MaxLength + 4;

    /// <summary>The number of characters in a word of a spelled year.</summary>
    private const int CharactersInWord = 8;

    private readonly ReadOnlySpan<ulong> _words;
    private readonly Span<char> _buffer;
    private readonly bool _isSet;
    private readonly bool _isOneOf;
    private int _next;
    private bool _inRange;
    private bool _isClosed;
    // The header of the spelled year that is being read, and the number of its characters still to come.
    private ulong _spelledYear;
    private int _spelledLeft;

    private EdtfText(ReadOnlySpan<ulong> words, Span<char> buffer)
    {
        int form = EdtfWord.Form(words[0]);
        _words = words;
        _buffer = buffer;
        _isOneOf = form == EdtfWord.OneOf;
        _isSet = _isOneOf || form == EdtfWord.AllOf;
        _next = 0;
        _inRange = false;
        _isClosed = !_isSet;
        _spelledYear = 0;
        _spelledLeft = 0;
    }

    /// <summary>Returns an upper bound of the text's length.</summary>
    public static int MaxLength(ReadOnlySpan<ulong> words) => (words.Length * (EdtfWord.MaxLength + 2)) + 2;

    /// <summary>Writes the text. Returns the number of characters written.</summary>
    /// <remarks>Calls few methods, because the JIT compiles each one at start-up. A text with long years or times of day is written piece by piece instead.</remarks>
    public static int Write(Span<char> text, ReadOnlySpan<ulong> words)
    {
        int form = EdtfWord.Form(words[0]), length = 0;
        bool isSet = form is EdtfWord.OneOf or EdtfWord.AllOf, inRange = false;
        if (isSet)
            text[length++] = form == EdtfWord.OneOf ? '[' : '{';
        for (int i = isSet ? 1 : 0; i < words.Length; i++)
        {
            ulong word = words[i];
            if (isSet && i > 1 && !inRange)
                text[length++] = ',';
            switch (EdtfWord.Form(word))
            {
                case EdtfWord.Calendar:
                    length += EdtfWord.WriteCalendar(text.Slice(length), word);
                    break;
                case EdtfWord.Open when !isSet:
                    text[length++] = '.';
                    text[length++] = '.';
                    break;
                case EdtfWord.None or EdtfWord.Open or EdtfWord.Unknown:
                    break;
                default:
                    return WritePieces(text, words);
            }

            int link = EdtfWord.Link(word);
            inRange = link == EdtfWord.DotsFollow;
            if (link == EdtfWord.SlashFollows)
                text[length++] = '/';
            if (inRange)
            {
                text[length++] = '.';
                text[length++] = '.';
            }
        }

        if (isSet)
            text[length++] = form == EdtfWord.OneOf ? ']' : '}';
        return length;
    }

    private static int WritePieces(Span<char> text, ReadOnlySpan<ulong> words)
    {
        var pieces = new EdtfText(words, stackalloc char[MaxPieceLength]);
        int length = 0;
        while (pieces.TryRead(out ReadOnlySpan<char> piece))
        {
            piece.CopyTo(text.Slice(length));
            length += piece.Length;
        }

        return length;
    }

    /// <summary>Compares two texts by UTF-16 code units.</summary>
    public static int Compare(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        Span<char> buffer = stackalloc char[2 * MaxPieceLength];
        var leftPieces = new EdtfText(left, buffer.Slice(0, MaxPieceLength));
        var rightPieces = new EdtfText(right, buffer.Slice(MaxPieceLength));
        ReadOnlySpan<char> a = buffer.Slice(0, 0);
        ReadOnlySpan<char> b = a;
        while (true)
        {
            WorkCounter.Count();
            if (a.IsEmpty && !leftPieces.TryRead(out a))
                return b.IsEmpty && !rightPieces.TryRead(out b) ? 0 : -1;
            if (b.IsEmpty && !rightPieces.TryRead(out b))
                return 1;
            int shared = Math.Min(a.Length, b.Length);
            int order = a.Slice(0, shared).SequenceCompareTo(b.Slice(0, shared));
            if (order != 0)
                return order;
            a = a.Slice(shared);
            b = b.Slice(shared);
        }
    }

    /// <summary>Reads the next piece, at least one character. The next call overwrites it. Returns false at the end of the text.</summary>
    private bool TryRead(out ReadOnlySpan<char> piece)
    {
        int length = 0;
        while (length == 0)
        {
            if (_next < _words.Length)
            {
                length = ReadWord();
            }
            else if (!_isClosed)
            {
                _isClosed = true;
                _buffer[length++] = _isOneOf ? ']' : '}';
            }
            else
            {
                piece = default;
                return false;
            }
        }

        piece = _buffer.Slice(0, length);
        return true;
    }

    /// <summary>Reads the text of the next word into the buffer. Returns the number of characters, which may be 0.</summary>
    private int ReadWord()
    {
        ulong word = _words[_next++];
        int at = 0;
        if (_spelledLeft > 0)
        {
            for (; at < CharactersInWord && _spelledLeft > 0; at++, _spelledLeft--)
                _buffer[at] = (char)((word >> (8 * at)) & 0xFF);
            return _spelledLeft > 0 ? at : EndWord(EdtfWord.WriteQualifier(_buffer, at, EdtfWord.LongRight(_spelledYear)), _spelledYear);
        }

        if (_isSet && _next == 1)
        {
            _buffer[at++] = _isOneOf ? '[' : '{';
            return at;
        }

        if (_isSet && _next > 2 && !_inRange)
            _buffer[at++] = ',';
        switch (EdtfWord.Form(word))
        {
            case EdtfWord.SpelledYear:
                _spelledYear = word;
                _spelledLeft = EdtfWord.SpelledLength(word);
                return EdtfWord.WriteQualifier(_buffer, at, EdtfWord.LongLeft(word));
            case EdtfWord.Open when !_isSet:
                _buffer[at++] = '.';
                _buffer[at++] = '.';
                break;
            default:
                at += EdtfWord.Write(_buffer.Slice(at), word);
                break;
        }

        return EndWord(at, word);
    }

    /// <summary>Writes what follows a word: a slash, dots, or nothing. Returns the new length.</summary>
    private int EndWord(int at, ulong word)
    {
        int link = EdtfWord.Link(word);
        _inRange = link == EdtfWord.DotsFollow;
        if (link == EdtfWord.SlashFollows)
            _buffer[at++] = '/';
        if (_inRange)
        {
            _buffer[at++] = '.';
            _buffer[at++] = '.';
        }

        return at;
    }
}
