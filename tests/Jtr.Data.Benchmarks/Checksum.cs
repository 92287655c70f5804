using System;

namespace Jtr.Data.Benchmarks;

/// <summary>Computes a checksum of a subject's answer: FNV-1a over UTF-16. Equal answers have equal checksums.</summary>
internal struct Checksum
{
    private ulong _hash;

    public readonly ulong Value => _hash;

    public void Add(string text)
    {
        ulong hash = _hash ^ 0xCBF29CE484222325;
        foreach (char c in text)
            hash = (hash ^ c) * 0x100000001B3;

        // Hashes the length after the text, so that "ab" + "c" differs from "a" + "bc".
        _hash = (hash ^ (ulong)text.Length) * 0x100000001B3;
    }
}
