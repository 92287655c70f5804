using System;
using System.ComponentModel;

namespace Jtr.Edtf.CompilerServices;

/// <summary>Packs dates into 64-bit words and reads them back without parsing. A generator compiles dates into an assembly in this form. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PackedDate
{
    /// <summary>Returns the number of words that <see cref="Write"/> writes for a date.</summary>
    /// <param name="date">The date.</param>
    public static int LengthOf(EdtfDate date) => date.PackedLength;

    /// <summary>Writes a date as words.</summary>
    /// <param name="date">The date.</param>
    /// <param name="destination">Receives the words; its length is at least <see cref="LengthOf"/>.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public static void Write(EdtfDate date, Span<ulong> destination) => date.Pack(destination);

    /// <summary>Reads a date that <see cref="Write"/> wrote.</summary>
    /// <param name="words">The words of one date, no more and no fewer; none for <c>default(EdtfDate)</c>.</param>
    public static EdtfDate Read(ReadOnlySpan<ulong> words)
    {
        if (words.Length == 2)
            return new EdtfDate(words[0], words[1], 0, null);
        if (words.Length == 0)
            return default;
        ulong[]? none = null;
        return EdtfDate.HasArray(words) ? Read(words, ref none) : new EdtfDate(words[0], words[1], words[2], null);
    }

    /// <summary>Reads a date that <see cref="Write"/> wrote, reusing the array that an earlier read of the same words allocated.</summary>
    /// <param name="words">The words of one date, no more and no fewer.</param>
    /// <param name="cache">Holds the array of a set or a long year between reads; null before the first read, and always null for a date that needs no array.</param>
    public static EdtfDate Read(ReadOnlySpan<ulong> words, ref ulong[]? cache) =>
        EdtfDate.HasArray(words) ? new EdtfDate(words[0], 0, 0, cache ??= words.Slice(1).ToArray()) : Read(words);

    /// <summary>Returns true if reading these words allocates an array, so that caching it pays; otherwise, false.</summary>
    /// <param name="words">The words of one date, no more and no fewer.</param>
    public static bool HasArray(ReadOnlySpan<ulong> words) => EdtfDate.HasArray(words);
}
