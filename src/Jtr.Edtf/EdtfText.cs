using System;

namespace Jtr.Edtf;

/// <summary>Words back into text, character for character.</summary>
internal static class EdtfText
{
    /// <summary>As many characters as are written to the stack; any date, any interval and most sets fit.</summary>
    public const int StackRoom = 512;

    /// <summary>Room enough for the text of some words.</summary>
    public static int MaxLength(ReadOnlySpan<ulong> words) => (words.Length * (EdtfWord.MaxLength + 2)) + 2;

    /// <summary>Writes the text; says how many characters were written.</summary>
    public static int Write(Span<char> text, ReadOnlySpan<ulong> words)
    {
        int form = EdtfWord.Form(words[0]);
        bool isSet = form is EdtfWord.OneOf or EdtfWord.AllOf;
        int at = 0;
        if (isSet)
            text[at++] = form == EdtfWord.OneOf ? '[' : '{';

        bool inRange = false;
        for (int i = isSet ? 1 : 0; i < words.Length;)
        {
            ulong word = words[i];
            if (isSet && i > 1 && !inRange)
                text[at++] = ',';
            switch (EdtfWord.Form(word))
            {
                case EdtfWord.SpelledYear:
                    at += LongYear.Write(text.Slice(at), words.Slice(i));
                    break;
                case EdtfWord.Open when !isSet:
                    text[at++] = '.';
                    text[at++] = '.';
                    break;
                default:
                    at += EdtfWord.Write(text.Slice(at), word);
                    break;
            }

            int link = EdtfWord.Link(word);
            inRange = link == EdtfWord.DotsFollow;
            if (link == EdtfWord.SlashFollows)
                text[at++] = '/';
            if (inRange)
            {
                text[at++] = '.';
                text[at++] = '.';
            }

            i += LongYear.WordCount(word);
        }

        if (isSet)
            text[at++] = form == EdtfWord.OneOf ? ']' : '}';
        return at;
    }

    /// <summary>Orders two texts by their characters' codes.</summary>
    public static int Compare(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        int leftRoom = MaxLength(left);
        int rightRoom = MaxLength(right);
        Span<char> leftText = leftRoom <= StackRoom ? stackalloc char[StackRoom] : new char[leftRoom];
        Span<char> rightText = rightRoom <= StackRoom ? stackalloc char[StackRoom] : new char[rightRoom];
        return leftText.Slice(0, Write(leftText, left)).SequenceCompareTo(rightText.Slice(0, Write(rightText, right)));
    }
}
