using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>A part of the data that a resource carries: the numbers and the texts of a table, read in place. Immutable and thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class DataPart
{
    // Of an assembly that stays loaded as long as code of it runs, and only code of it asks.
    private readonly ulong* _words;
    private readonly byte* _texts;
    private readonly int _wordCount, _textLength;

    internal DataPart(ulong* words, int wordCount, byte* texts, int textLength)
    {
        _words = words;
        _wordCount = wordCount;
        _texts = texts;
        _textLength = textLength;
    }

    /// <summary>Gets the numbers of the part.</summary>
    public ReadOnlySpan<ulong> Words => new(_words, _wordCount);

    /// <summary>Gets the texts of the part in UTF-8, with a line feed behind each.</summary>
    public ReadOnlySpan<byte> Texts => new(_texts, _textLength);
}
