using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The candidate rows of a query: the shortest of the offered slices. The default value is all rows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RowCandidates
{
    /// <summary>True if a slice was offered; otherwise, false.</summary>
    public bool IsGiven { get; private set; }

    /// <summary>Gets the shortest offered slice; empty if none was offered.</summary>
    public RowSlice Slice { get; private set; }

    /// <summary>Offers a slice that contains every row that the query can yield.</summary>
    public void Offer(RowSlice slice)
    {
        if (IsGiven && Slice.Count <= slice.Count)
            return;
        IsGiven = true;
        Slice = slice;
    }
}
