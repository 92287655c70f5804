using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>
/// A source text that somebody holds, with its positions in Unicode code points, which is what a corpus counts, and the digests of its spans. A surrogate without its other half counts as one
/// code point and is hashed as U+FFFD. Immutable and thread-safe.
/// </summary>
public sealed class SourceText
{
    // Where each code point starts, in the string and in its UTF-8, and the two ends.
    private readonly int[] _indexes;
    private readonly int[] _bytes;
    private readonly byte[] _utf8;

    /// <summary>Counts the code points of a text.</summary>
    /// <param name="text">The whole text, decoded from UTF-8 as it is stored; a byte order mark counts as a character.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public SourceText(string text)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        _utf8 = Encoding.UTF8.GetBytes(text);
        var indexes = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            indexes.Add(i);
        indexes.Add(text.Length);
        _indexes = [.. indexes];

        _bytes = new int[_indexes.Length];
        int codePoint = 0;
        for (int i = 0; i < _utf8.Length; i++)
        {
            // Every byte of the form 10xxxxxx continues a code point.
            if ((_utf8[i] & 0xC0) != 0x80)
                _bytes[codePoint++] = i;
        }

        _bytes[codePoint] = _utf8.Length;
    }

    /// <summary>Decodes the bytes of a file exactly as they are stored: as UTF-8, with nothing left out or replaced but what is no UTF-8.</summary>
    /// <param name="utf8">The bytes of the whole file.</param>
    /// <exception cref="ArgumentNullException">The bytes are null.</exception>
    public static SourceText FromUtf8(byte[] utf8) => new(Encoding.UTF8.GetString(utf8 ?? throw new ArgumentNullException(nameof(utf8))));

    /// <summary>The text as a string.</summary>
    [JsonPropertyName("text")]
    public string Text { get; }

    /// <summary>The length, in code points.</summary>
    [JsonPropertyName("length")]
    public int Length => _indexes.Length - 1;

    /// <summary>The SHA-256 of the UTF-8 of the whole text, as 64 lower-case hexadecimal digits.</summary>
    [JsonPropertyName("sha256")]
    public string Sha256
    {
        get
        {
            var digits = new StringBuilder(64);
            foreach (byte part in Hash(0, _utf8.Length))
                digits.Append(part.ToString("x2", CultureInfo.InvariantCulture));
            return digits.ToString();
        }
    }

    /// <summary>The words of a span.</summary>
    /// <param name="start">Where the span starts, in code points; 0-based.</param>
    /// <param name="end">Where it ends, in code points; exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such span.</exception>
    public string this[int start, int end]
    {
        get
        {
            Check(start, end);
            return Text.Substring(_indexes[start], _indexes[end] - _indexes[start]);
        }
    }

    /// <summary>The digest that an evidence of a span has: the first eight bytes of the SHA-256 of its UTF-8, as 16 lower-case hexadecimal digits.</summary>
    /// <param name="start">Where the span starts, in code points; 0-based.</param>
    /// <param name="end">Where it ends, in code points; exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such span.</exception>
    public string Digest(int start, int end)
    {
        Check(start, end);
        return DigestNumber(start, end).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Finds the places where words stand exactly as given, which may lie within longer words and may overlap.</summary>
    /// <param name="words">The words; compared by ordinal.</param>
    /// <returns>The spans in the order of the text, in code points: 0-based, end exclusive.</returns>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    /// <exception cref="ArgumentException">The words are empty.</exception>
    public IEnumerable<(int Start, int End)> Find(string words)
    {
        _ = words ?? throw new ArgumentNullException(nameof(words));
        if (words.Length == 0)
            throw new ArgumentException("Expected one character at least.", nameof(words));
        return Found();

        IEnumerable<(int Start, int End)> Found()
        {
            for (int index = Text.IndexOf(words, StringComparison.Ordinal); index >= 0; index = Text.IndexOf(words, index + 1, StringComparison.Ordinal))
            {
                // Half a character may be found within a whole one.
                int start = Array.BinarySearch(_indexes, index), end = Array.BinarySearch(_indexes, index + words.Length);
                if (start >= 0 && end >= 0)
                    yield return (start, end);
            }
        }
    }

    /// <summary>The index in <see cref="Text"/>, in UTF-16 units, of a position in code points.</summary>
    /// <param name="position">The position in code points: 0-based, up to and including <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such position.</exception>
    public int IndexOf(int position)
    {
        if (position < 0 || position > Length)
            throw new ArgumentOutOfRangeException(nameof(position), position, $"The text has the positions 0 to {Length}.");
        return _indexes[position];
    }

    /// <summary>The position in code points of an index in <see cref="Text"/>; of the character's start where the index is within a surrogate pair.</summary>
    /// <param name="index">The index in UTF-16 units: 0-based, up to and including the length of <see cref="Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such index.</exception>
    public int PositionOf(int index)
    {
        if (index < 0 || index > Text.Length)
            throw new ArgumentOutOfRangeException(nameof(index), index, $"The text has the indexes 0 to {Text.Length}.");
        int position = Array.BinarySearch(_indexes, index);
        return position >= 0 ? position : ~position - 1;
    }

    /// <summary>Whether it is the text that the positions of a document refer to, to the character.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public bool IsTextOf(ISourceDocument document) =>
        (document ?? throw new ArgumentNullException(nameof(document))).Length == Length && document.Sha256 == Sha256;

    /// <summary>The first eight bytes of the SHA-256 of a span's UTF-8, as a number whose hexadecimal digits are the digest's.</summary>
    internal ulong DigestNumber(int start, int end)
    {
#if NET8_0_OR_GREATER
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_utf8.AsSpan(_bytes[start], _bytes[end] - _bytes[start]), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
#else
        return BinaryPrimitives.ReadUInt64BigEndian(Hash(_bytes[start], _bytes[end] - _bytes[start]));
#endif
    }

    /// <summary>The length and the digest; the text itself is <see cref="Text"/>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Length} code points, SHA-256 {Sha256}");

    /// <summary>Whether a span, cut to the text, holds a letter or a digit of any script.</summary>
    internal bool HasWords(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, Length));
        end = Math.Max(start, Math.Min(end, Length));
        for (int i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(Text, _indexes[i]))
                return true;
        }

        return false;
    }

    private void Check(int start, int end)
    {
        if (start < 0 || start > Length)
            throw new ArgumentOutOfRangeException(nameof(start), start, $"The text has the positions 0 to {Length}.");
        if (end < start || end > Length)
            throw new ArgumentOutOfRangeException(nameof(end), end, $"A span from {start} ends between {start} and {Length}.");
    }

#if NET8_0_OR_GREATER
    private byte[] Hash(int start, int count) => SHA256.HashData(_utf8.AsSpan(start, count));
#else
    // A search hashes as many spans as the text has characters, and the algorithm is dear to make.
    [ThreadStatic]
    private static SHA256? t_sha256;

    private byte[] Hash(int start, int count) => (t_sha256 ??= SHA256.Create()).ComputeHash(_utf8, start, count);
#endif
}
