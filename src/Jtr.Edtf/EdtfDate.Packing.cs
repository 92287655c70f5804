using System;

namespace Jtr.Edtf;

/// <content>Packing: the 64-bit words into which the generator compiles a date, read back without parsing.</content>
public readonly partial struct EdtfDate
{
    /// <summary>Gets the number of words that <see cref="Pack"/> writes: one for the sort key, then one for a date, two for an interval, and more for a set or a year of more than twelve digits.</summary>
    internal int PackedLength => 1 + (_many?.Length ?? (_second == 0 ? 1 : 2));

    /// <summary>Writes the words that <see cref="CompilerServices.PackedDate.Read(ReadOnlySpan{ulong})"/> reads.</summary>
    /// <param name="destination">A buffer of at least <see cref="PackedLength"/> words.</param>
    internal void Pack(Span<ulong> destination)
    {
        // The sort key is written too, because computing it would take most of the time of reading a date.
        destination[0] = _key;
        Words(stackalloc ulong[2]).CopyTo(destination.Slice(1));
    }

    /// <summary>Returns true if reading a packed date allocates an array, as for a set and for a year of more than twelve digits; otherwise, false.</summary>
    internal static bool HasArray(ReadOnlySpan<ulong> words) => words.Length > 3 || (words.Length == 3 && !IsInPlace(words[1]));

    /// <summary>Returns the date that words encode, and computes its sort key.</summary>
    private static EdtfDate OfWords(ReadOnlySpan<ulong> words) => words.Length switch
    {
        0 => default,
        1 => new EdtfDate(words[0], 0, null),
        2 when IsInPlace(words[0]) => new EdtfDate(words[0], words[1], null),
        _ => new EdtfDate(0, 0, words.ToArray()),
    };

    /// <summary>Returns true if a date that starts with this word is stored without an array; otherwise, false.</summary>
    private static bool IsInPlace(ulong word) => EdtfWord.Form(word) is not (EdtfWord.OneOf or EdtfWord.AllOf or EdtfWord.SpelledYear);
}
