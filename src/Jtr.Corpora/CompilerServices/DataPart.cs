using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>A part of the data in a resource: the numbers and the texts of a table, read in place. Immutable and thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class DataPart
{
    // Pointers into an assembly. Only code of that assembly uses them, so they are valid as long as they are used.
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

    /// <summary>Gets the texts of the part in UTF-8, each followed by a line feed.</summary>
    public ReadOnlySpan<byte> Texts => new(_texts, _textLength);
}
