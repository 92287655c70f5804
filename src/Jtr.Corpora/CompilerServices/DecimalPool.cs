using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The pool of a table's decimals, which rows share by number: two words each, one with the low and middle part, one with the high part and the flags.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct DecimalPool(ReadOnlySpan<ulong> words, int start)
{
    private readonly ReadOnlySpan<ulong> _words = words;

    /// <summary>Gets the decimal with a number.</summary>
    public decimal this[int id]
    {
        get
        {
            ulong low = _words[start + (2 * id)], high = _words[start + (2 * id) + 1];
            int flags = (int)(high >> 32);
            return new decimal((int)low, (int)(low >> 32), (int)high, flags < 0, (byte)(flags >> 16));
        }
    }
}
