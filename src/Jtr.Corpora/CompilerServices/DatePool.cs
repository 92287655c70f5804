using System;
using System.ComponentModel;
using Jtr.Edtf;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The dates of a table, which several rows may share, by number: packed words, one date after another, from a word of the table on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct DatePool(Column ends, ReadOnlySpan<ulong> words, int start)
{
    private readonly Column _ends = ends;
    private readonly ReadOnlySpan<ulong> _words = words;

    /// <summary>The date with a number.</summary>
    public EdtfDate this[int id]
    {
        get
        {
            int before = _ends.StartOf(id);
            return PackedDate.Read(_words.Slice(start + before, _ends.Int(id) - before));
        }
    }
}
