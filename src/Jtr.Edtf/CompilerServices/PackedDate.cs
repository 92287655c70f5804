using System;
using System.ComponentModel;

namespace Jtr.Edtf.CompilerServices;

/// <summary>Dates as 64-bit words, which are read back without parsing: the form in which a generator compiles dates into an assembly. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PackedDate
{
    /// <summary>The number of words that <see cref="Write"/> writes for a date.</summary>
    /// <param name="date">The date.</param>
    public static int LengthOf(EdtfDate date) => date.PackedLength;

    /// <summary>Writes a date as words.</summary>
    /// <param name="date">The date.</param>
    /// <param name="destination">Receives the words; its length is at least <see cref="LengthOf"/>.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public static void Write(EdtfDate date, Span<ulong> destination) => date.Pack(destination);

    /// <summary>Reads a date that <see cref="Write"/> wrote.</summary>
    /// <param name="words">The words of one date, no more and no fewer.</param>
    public static EdtfDate Read(ReadOnlySpan<ulong> words) => EdtfDate.Unpack(words);

    /// <summary>Reads a date that <see cref="Write"/> wrote, and that was read before: of what a set or a long year holds there is one array, however often it is read.</summary>
    /// <param name="words">The words of one date, no more and no fewer.</param>
    /// <param name="kept">Keeps the array from one reading to the next; null before the first, and where the date needs none.</param>
    public static EdtfDate Read(ReadOnlySpan<ulong> words, ref ulong[]? kept) => EdtfDate.Unpack(words, ref kept);

    /// <summary>Whether a date holds an array when it is read, so that it is worth keeping.</summary>
    /// <param name="words">The words of one date, no more and no fewer.</param>
    public static bool HasArray(ReadOnlySpan<ulong> words) => EdtfDate.HasArray(words);
}
