using System;
using System.ComponentModel;
using System.Threading;
using Jtr.Edtf;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The pool of a table's dates, which rows share by number: packed dates, one after another, from a word of the table on.</summary>
/// <param name="count">The number of dates.</param>
/// <param name="ends">The end of each date's words.</param>
/// <param name="words">The words of the table.</param>
/// <param name="start">The word in which the first date starts.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct DatePool(int count, Column ends, ReadOnlySpan<ulong> words, int start)
{
    private readonly Column _ends = ends;
    private readonly ReadOnlySpan<ulong> _words = words;

    /// <summary>Gets the date with a number.</summary>
    public EdtfDate this[int id]
    {
        get
        {
            int before = _ends.StartOf(id);
            return PackedDate.Read(_words.Slice(start + before, _ends.Int(id) - before));
        }
    }

    /// <summary>Returns the date with a number, in a table that has sets or long years. Each one's array is allocated once and cached.</summary>
    /// <param name="id">The number.</param>
    /// <param name="sets">The table's cache of the arrays.</param>
    public EdtfDate Get(int id, ref ulong[]?[]? sets)
    {
        int before = _ends.StartOf(id);
        ReadOnlySpan<ulong> words = _words.Slice(start + before, _ends.Int(id) - before);
        return words.Length < 3 || !PackedDate.HasArray(words) ? PackedDate.Read(words) : Set(words, id, ref sets);
    }

    private EdtfDate Set(ReadOnlySpan<ulong> words, int id, ref ulong[]?[]? sets)
    {
        ulong[]?[] kept = Volatile.Read(ref sets) ?? Interlocked.CompareExchange(ref sets, new ulong[]?[count], null) ?? sets!;
        return PackedDate.Read(words, ref kept[id]);
    }
}
