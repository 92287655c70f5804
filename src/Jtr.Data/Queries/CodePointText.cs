using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace Jtr.Data;

/// <summary>
/// A text as its UTF-8, addressed by code points, and the digests of its spans. A surrogate without its other half counts as one code point and reads as U+FFFD.
/// Not thread-safe: it keeps what it has hashed.
/// </summary>
internal sealed class CodePointText
{
    private readonly byte[] _utf8;
    private readonly int[] _starts;
    private readonly Dictionary<int, Dictionary<ulong, List<int>>> _spansByLength = [];
#if !NET8_0_OR_GREATER
    private readonly SHA256 _sha256 = System.Security.Cryptography.SHA256.Create();
#endif

    public CodePointText(string text)
    {
        _utf8 = Encoding.UTF8.GetBytes(text);
        var starts = new List<int>(_utf8.Length + 1);
        for (int i = 0; i < _utf8.Length; i++)
        {
            // Every byte of the form 10xxxxxx continues a code point.
            if ((_utf8[i] & 0xC0) != 0x80)
                starts.Add(i);
        }

        starts.Add(_utf8.Length);
        _starts = [.. starts];
    }

    /// <summary>The length in code points.</summary>
    public int Length => _starts.Length - 1;

    /// <summary>The SHA-256 of the whole, as 64 lower-case hexadecimal digits.</summary>
    public string Sha256()
    {
        var digits = new StringBuilder(64);
        foreach (byte part in Hash(0, _utf8.Length))
            digits.Append("0123456789abcdef"[part >> 4]).Append("0123456789abcdef"[part & 15]);
        return digits.ToString();
    }

    /// <summary>The first eight bytes of the SHA-256 of a span's UTF-8, as a number whose hexadecimal digits are the digest's.</summary>
    public ulong Digest(int start, int end)
    {
#if NET8_0_OR_GREATER
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_utf8.AsSpan(_starts[start], _starts[end] - _starts[start]), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
#else
        return BinaryPrimitives.ReadUInt64BigEndian(Hash(_starts[start], _starts[end] - _starts[start]));
#endif
    }

    /// <summary>Where the spans of a length start that have a digest, in rising order. The first call for a length hashes every span of it.</summary>
    public IReadOnlyList<int> Occurrences(int length, ulong digest)
    {
        if (!_spansByLength.TryGetValue(length, out Dictionary<ulong, List<int>>? spans))
        {
            spans = [];
            for (int start = 0; start + length <= Length; start++)
            {
                ulong found = Digest(start, start + length);
                if (!spans.TryGetValue(found, out List<int>? starts))
                    spans[found] = starts = [];
                starts.Add(start);
            }

            _spansByLength[length] = spans;
        }

        return spans.TryGetValue(digest, out List<int>? occurrences) ? occurrences : [];
    }

    /// <summary>Whether a span, cut to the text, holds a letter or a digit of any script.</summary>
    public bool HasWords(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, Length));
        end = Math.Max(start, Math.Min(end, Length));
        string text = Encoding.UTF8.GetString(_utf8, _starts[start], _starts[end] - _starts[start]);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text, i))
                return true;
        }

        return false;
    }

    private byte[] Hash(int start, int count)
    {
#if NET8_0_OR_GREATER
        return SHA256.HashData(_utf8.AsSpan(start, count));
#else
        return _sha256.ComputeHash(_utf8, start, count);
#endif
    }
}
