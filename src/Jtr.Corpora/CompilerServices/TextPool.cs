using System;
using System.ComponentModel;
using System.Text;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The pool of a table's texts, to which rows refer by number.</summary>
/// <param name="ends">For each text, its end in <paramref name="texts"/>.</param>
/// <param name="texts">The texts in UTF-8, separated by line feeds.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct TextPool(Column ends, ReadOnlySpan<byte> texts)
{
    private readonly Column _ends = ends;
    private readonly ReadOnlySpan<byte> _texts = texts;

    /// <summary>Gets the text with a number.</summary>
    public string this[int id] => Utf8Text.Decode(Bytes(id));

    /// <summary>Returns the UTF-8 of the text with a number.</summary>
    public ReadOnlySpan<byte> Bytes(int id)
    {
        int start = id == 0 ? 0 : _ends.Int(id - 1) + 1;
        return _texts.Slice(start, _ends.Int(id) - start);
    }

    /// <summary>Returns the number of a text in a pool sorted by bytes. If it is absent, returns the bitwise complement of the number of the first text after it, which is negative.</summary>
    /// <param name="text">The text.</param>
    /// <param name="count">The number of texts in the pool.</param>
    public int Find(string text, int count)
    {
        ReadOnlySpan<byte> bytes = Encoding.UTF8.GetBytes(text);
        int low = 0, high = count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1, order = Bytes(middle).SequenceCompareTo(bytes);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return ~low;
    }
}
