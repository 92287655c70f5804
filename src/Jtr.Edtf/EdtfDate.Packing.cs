using System;
using System.Threading;

namespace Jtr.Edtf;

/// <content>The form in which the generator compiles a date into the corpus: 64-bit words, read back without parsing.</content>
public readonly partial struct EdtfDate
{
    /// <summary>How many words <see cref="Pack"/> writes: the order, then 1 for a date, 2 for an interval, more for a set or a year of more than twelve digits.</summary>
    internal int PackedLength => 1 + (_many?.Length ?? (_second == 0 ? 1 : 2));

    /// <summary>Writes the words that <see cref="Unpack(ReadOnlySpan{ulong})"/> reads.</summary>
    /// <param name="destination">Room for <see cref="PackedLength"/> words at least.</param>
    internal void Pack(Span<ulong> destination)
    {
        // The order is written too: reckoning it would be most of what it takes to read a date.
        destination[0] = _key;
        Words(stackalloc ulong[2]).CopyTo(destination.Slice(1));
    }

    /// <summary>The date that was packed: the same text, and so the same in every respect.</summary>
    /// <param name="words">The words of one date, no more and no fewer; no words are no date.</param>
    internal static EdtfDate Unpack(ReadOnlySpan<ulong> words) => words.Length switch
    {
        0 => default,
        2 => new EdtfDate(words[0], words[1], 0, null),
        3 when IsInPlace(words[1]) => new EdtfDate(words[0], words[1], words[2], null),
        _ => new EdtfDate(words[0], 0, 0, words.Slice(1).ToArray()),
    };

    /// <summary>The same; the array that a set or a long year holds is taken from an earlier reading, and kept for later ones.</summary>
    /// <param name="words">The words of one date, no more and no fewer; no words are no date.</param>
    /// <param name="kept">The array of an earlier reading of these words; null before the first.</param>
    internal static EdtfDate Unpack(ReadOnlySpan<ulong> words, ref ulong[]? kept)
    {
        if (!HasArray(words))
            return Unpack(words);
        ulong[]? many = Volatile.Read(ref kept);
        if (many is null)
        {
            ulong[] made = words.Slice(1).ToArray();
            many = Interlocked.CompareExchange(ref kept, made, null) ?? made;
        }

        return new EdtfDate(words[0], 0, 0, many);
    }

    /// <summary>Whether a packed date holds an array when it is read: a set does, and a year of more than twelve digits.</summary>
    internal static bool HasArray(ReadOnlySpan<ulong> words) => words.Length > 3 || (words.Length == 3 && !IsInPlace(words[1]));

    /// <summary>The date that has these words, which do not say its order.</summary>
    private static EdtfDate OfWords(ReadOnlySpan<ulong> words) => words.Length switch
    {
        0 => default,
        1 => new EdtfDate(words[0], 0, null),
        2 when IsInPlace(words[0]) => new EdtfDate(words[0], words[1], null),
        _ => new EdtfDate(0, 0, words.ToArray()),
    };

    private static bool IsInPlace(ulong word) => EdtfWord.Form(word) is not (EdtfWord.OneOf or EdtfWord.AllOf or EdtfWord.SpelledYear);
}
