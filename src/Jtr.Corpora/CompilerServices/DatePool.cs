using System;
using System.ComponentModel;
using System.Threading;
using Jtr.Edtf;
using Jtr.Edtf.CompilerServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The dates of a table, which several rows may share, by number: packed words, one date after another, from a word of the table on.</summary>
/// <param name="count">The number of dates.</param>
/// <param name="ends">Where the words of each end.</param>
/// <param name="words">The words of the table.</param>
/// <param name="start">The word in which the first date starts.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct DatePool(int count, Column ends, ReadOnlySpan<ulong> words, int start)
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

    /// <summary>The date with a number, in a table that has sets: their members are in an array, which is made once for each.</summary>
    /// <param name="id">The number.</param>
    /// <param name="sets">Where the table keeps the arrays.</param>
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
