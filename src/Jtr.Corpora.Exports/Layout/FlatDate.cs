namespace Jtr.Corpora.Exports.Layout;

/// <summary>The columns of one date. Their names start with the date's name: <c>date_edtf</c>, <c>date_earliest</c>.</summary>
/// <param name="Name">The common prefix of the columns' names.</param>
/// <param name="First">The position of its first column, <c>…_edtf</c>.</param>
/// <param name="Extent">Throughout for a state, within for an event.</param>
/// <param name="IsSorted">True if the rows of the table are sorted by this date.</param>
internal sealed record FlatDate(string Name, int First, DateExtentKind Extent, bool IsSorted)
{
    /// <summary>The number of columns of a date.</summary>
    public const int Width = 9;

    /// <summary>Gets the position of the column with the EDTF text.</summary>
    public int Edtf => First;
}
