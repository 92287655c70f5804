using System;

namespace Jtr.Edtf;

/// <summary>Formats words as the text they were parsed from, piece by piece.</summary>
internal ref struct EdtfText
{
    /// <summary>The size of a text, in characters, that is written to the stack; any date, any interval and most sets fit.</summary>
    public const int StackRoom = 512;

    /// <summary>The number of words whose text fits into <see cref="StackRoom"/>.</summary>
    public const int StackWords = (StackRoom - 2) / (EdtfWord.MaxLength + 2);

    /// <summary>The buffer size for one word: its own text, what precedes it and what follows.</summary>
    private const int PieceRoom = EdtfWord.MaxLength + 4;

    private const int SpelledInWord = 8;

    private readonly ReadOnlySpan<ulong> _words;
    private readonly Span<char> _room;
    private readonly bool _isSet;
    private readonly bool _isOneOf;
    private int _next;
    private bool _inRange;
    private bool _isClosed;
    private ulong _spelled;
    private int _spelledLeft;

    private EdtfText(ReadOnlySpan<ulong> words, Span<char> room)
    {
        int form = EdtfWord.Form(words[0]);
        _words = words;
        _room = room;
        _isOneOf = form == EdtfWord.OneOf;
        _isSet = _isOneOf || form == EdtfWord.AllOf;
        _next = 0;
        _inRange = false;
        _isClosed = !_isSet;
        _spelled = 0;
        _spelledLeft = 0;
    }

    /// <summary>Returns an upper bound of the text's length.</summary>
    public static int MaxLength(ReadOnlySpan<ulong> words) => (words.Length * (EdtfWord.MaxLength + 2)) + 2;

    /// <summary>Writes the text. Returns the number of characters written.</summary>
    /// <remarks>Uses few methods, because the JIT compiles each one at start-up. Calendar dates are formatted inline; only long years and times of day go through pieces.</remarks>
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
        var pieces = new EdtfText(words, stackalloc char[PieceRoom]);
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
        Span<char> room = stackalloc char[2 * PieceRoom];
        var leftPieces = new EdtfText(left, room.Slice(0, PieceRoom));
        var rightPieces = new EdtfText(right, room.Slice(PieceRoom));
        ReadOnlySpan<char> a = room.Slice(0, 0);
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

    /// <summary>Reads the text of the next word, at least one character. The next call overwrites it.</summary>
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
                _room[length++] = _isOneOf ? ']' : '}';
            }
            else
            {
                piece = default;
                return false;
            }
        }

        piece = _room.Slice(0, length);
        return true;
    }

    private int ReadWord()
    {
        ulong word = _words[_next++];
        int at = 0;
        if (_spelledLeft > 0)
        {
            for (; at < SpelledInWord && _spelledLeft > 0; at++, _spelledLeft--)
                _room[at] = (char)((word >> (8 * at)) & 0xFF);
            return _spelledLeft > 0 ? at : EndWord(EdtfWord.WriteQualifier(_room, at, EdtfWord.LongRight(_spelled)), _spelled);
        }

        if (_isSet && _next == 1)
        {
            _room[at++] = _isOneOf ? '[' : '{';
            return at;
        }

        if (_isSet && _next > 2 && !_inRange)
            _room[at++] = ',';
        switch (EdtfWord.Form(word))
        {
            case EdtfWord.SpelledYear:
                _spelled = word;
                _spelledLeft = EdtfWord.SpelledLength(word);
                return EdtfWord.WriteQualifier(_room, at, EdtfWord.LongLeft(word));
            case EdtfWord.Open when !_isSet:
                _room[at++] = '.';
                _room[at++] = '.';
                break;
            default:
                at += EdtfWord.Write(_room.Slice(at), word);
                break;
        }

        return EndWord(at, word);
    }

    private int EndWord(int at, ulong word)
    {
        int link = EdtfWord.Link(word);
        _inRange = link == EdtfWord.DotsFollow;
        if (link == EdtfWord.SlashFollows)
            _room[at++] = '/';
        if (_inRange)
        {
            _room[at++] = '.';
            _room[at++] = '.';
        }

        return at;
    }
}
