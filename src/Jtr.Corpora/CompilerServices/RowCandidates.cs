using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The rows that a query looks through: of the slices that are offered, the shortest. The default value is all rows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RowCandidates
{
    /// <summary>Whether a slice was offered.</summary>
    public bool IsGiven { get; private set; }

    /// <summary>The shortest slice that was offered.</summary>
    public RowSlice Slice { get; private set; }

    /// <summary>Offers a slice that holds every row that the query can yield.</summary>
    public void Offer(RowSlice slice)
    {
        if (IsGiven && Slice.Count <= slice.Count)
            return;
        IsGiven = true;
        Slice = slice;
    }
}
