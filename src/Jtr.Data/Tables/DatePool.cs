using System;

namespace Jtr.Data;

/// <summary>The dates of a table, which several rows may share, by number: packed words, one date after another, from a word of the table on.</summary>
internal readonly ref struct DatePool(Column ends, ReadOnlySpan<ulong> words, int start)
{
    private readonly Column _ends = ends;
    private readonly ReadOnlySpan<ulong> _words = words;

    public EdtfDate this[int id]
    {
        get
        {
            int before = _ends.StartOf(id);
            return EdtfDate.Unpack(_words.Slice(start + before, _ends.Int(id) - before));
        }
    }
}
