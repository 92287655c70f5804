using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Jtr.Corpora.Sources;

/// <summary>
/// A copy of a source text. Counts positions in Unicode code points, as a corpus does, and computes the digests of spans. A lone surrogate counts as one
/// code point and is hashed as U+FFFD. Immutable and thread-safe.
/// </summary>
public sealed class SourceText
{
    // The index of each code point in the string and in its UTF-8. The last element of each array is the length.
    private readonly int[] _indexes;
    private readonly int[] _utf8Indexes;
    private readonly byte[] _utf8;

    /// <summary>Indexes the code points of a text.</summary>
    /// <param name="text">The whole text, decoded from UTF-8 as it is stored; a byte order mark counts as a character.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SourceText(string text)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        _utf8 = Encoding.UTF8.GetBytes(text);
        var indexes = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            indexes.Add(i);
        indexes.Add(text.Length);
        _indexes = [.. indexes];

        _utf8Indexes = new int[_indexes.Length];
        int codePoint = 0;
        for (int i = 0; i < _utf8.Length; i++)
        {
            // Every byte of the form 10xxxxxx continues a code point.
            if ((_utf8[i] & 0xC0) != 0x80)
                _utf8Indexes[codePoint++] = i;
        }

        _utf8Indexes[codePoint] = _utf8.Length;
    }

    /// <summary>Decodes the bytes of a file as UTF-8. Keeps everything, including a byte order mark; replaces only invalid bytes.</summary>
    /// <param name="utf8">The bytes of the whole file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static SourceText FromUtf8(byte[] utf8) => new(Encoding.UTF8.GetString(utf8 ?? throw new ArgumentNullException(nameof(utf8))));

    /// <summary>Gets the text as a string.</summary>
    [JsonPropertyName("text")]
    public string Text { get; }

    /// <summary>Gets the length, in code points.</summary>
    [JsonPropertyName("length")]
    public int Length => _indexes.Length - 1;

    /// <summary>Gets the SHA-256 of the UTF-8 of the whole text, as 64 lower-case hexadecimal digits.</summary>
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

    /// <summary>Gets the words of a span.</summary>
    /// <param name="start">The start of the span, in code points; 0-based, inclusive.</param>
    /// <param name="end">The end of the span, in code points; exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is outside the text, or ends before it starts.</exception>
    public string this[int start, int end]
    {
        get
        {
            Check(start, end);
            return Text.Substring(_indexes[start], _indexes[end] - _indexes[start]);
        }
    }

    /// <summary>Returns the digest of a span, as evidence records it: the first eight bytes of the SHA-256 of its UTF-8, as 16 lower-case hexadecimal digits.</summary>
    /// <param name="start">The start of the span, in code points; 0-based, inclusive.</param>
    /// <param name="end">The end of the span, in code points; exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is outside the text, or ends before it starts.</exception>
    public string Digest(int start, int end)
    {
        Check(start, end);
        return DigestNumber(start, end).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Finds every occurrence of some words, including occurrences within longer words and overlapping ones.</summary>
    /// <param name="words">The words; compared ordinally.</param>
    /// <returns>The spans in the order of the text, in code points: 0-based, end exclusive.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="words"/> is empty.</exception>
    public IEnumerable<(int Start, int End)> Find(string words)
    {
        _ = words ?? throw new ArgumentNullException(nameof(words));
        if (words.Length == 0)
            throw new ArgumentException("words must have at least one character.", nameof(words));
        return Search();

        IEnumerable<(int Start, int End)> Search()
        {
            for (int index = Text.IndexOf(words, StringComparison.Ordinal); index >= 0; index = Text.IndexOf(words, index + 1, StringComparison.Ordinal))
            {
                // Half of a surrogate pair may match within a whole one.
                int start = Array.BinarySearch(_indexes, index), end = Array.BinarySearch(_indexes, index + words.Length);
                if (start >= 0 && end >= 0)
                    yield return (start, end);
            }
        }
    }

    /// <summary>Converts a position in code points to an index in <see cref="Text"/>, in UTF-16 code units.</summary>
    /// <param name="position">The position in code points: 0-based, up to and including <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside the text.</exception>
    public int IndexOf(int position)
    {
        if (position < 0 || position > Length)
            throw new ArgumentOutOfRangeException(nameof(position), position, $"position must be from 0 to {Length}.");
        return _indexes[position];
    }

    /// <summary>Converts an index in <see cref="Text"/> to a position in code points; within a surrogate pair, to the position of its character.</summary>
    /// <param name="index">The index in UTF-16 code units: 0-based, up to and including the length of <see cref="Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the text.</exception>
    public int PositionOf(int index)
    {
        if (index < 0 || index > Text.Length)
            throw new ArgumentOutOfRangeException(nameof(index), index, $"index must be from 0 to {Text.Length}.");
        int position = Array.BinarySearch(_indexes, index);
        return position >= 0 ? position : ~position - 1;
    }

    /// <summary>Returns true if this is the exact text that the positions of a document refer to; otherwise, false.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public bool IsTextOf(ISourceDocument document) =>
        (document ?? throw new ArgumentNullException(nameof(document))).Length == Length && document.Sha256 == Sha256;

    /// <summary>Returns the first eight bytes of the SHA-256 of a span's UTF-8, as a number.</summary>
    internal ulong DigestNumber(int start, int end)
    {
#if NET8_0_OR_GREATER
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_utf8.AsSpan(_utf8Indexes[start], _utf8Indexes[end] - _utf8Indexes[start]), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
#else
        return BinaryPrimitives.ReadUInt64BigEndian(Hash(_utf8Indexes[start], _utf8Indexes[end] - _utf8Indexes[start]));
#endif
    }

    /// <summary>Returns the length and the SHA-256. For the text itself use <see cref="Text"/>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Length} code points, SHA-256 {Sha256}");

    /// <summary>Returns true if the part of a span inside the text contains a letter or a digit of any script; otherwise, false.</summary>
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
            throw new ArgumentOutOfRangeException(nameof(start), start, $"start must be from 0 to {Length}.");
        if (end < start || end > Length)
            throw new ArgumentOutOfRangeException(nameof(end), end, $"end must be between {start} and {Length}.");
    }

#if NET8_0_OR_GREATER
    private byte[] Hash(int start, int count) => SHA256.HashData(_utf8.AsSpan(start, count));
#else
    // Cached, because a search hashes as many spans as the text has characters, and creating the algorithm is expensive.
    [ThreadStatic]
    private static SHA256? t_sha256;

    private byte[] Hash(int start, int count) => (t_sha256 ??= SHA256.Create()).ComputeHash(_utf8, start, count);
#endif
}
