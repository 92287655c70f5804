namespace Jtr.Corpora.Exports.Layout;

/// <summary>The columns that together say one date. Each begins with the date's name: <c>date_edtf</c>, <c>date_earliest</c>.</summary>
/// <param name="Name">What the names of its columns begin with.</param>
/// <param name="First">The position of its first column, <c>…_edtf</c>.</param>
/// <param name="Extent">Whether what it dates lasted throughout it or happened within it.</param>
/// <param name="IsSorted">Whether it is the date that rows of the table are put in order by.</param>
internal sealed record FlatDate(string Name, int First, DateExtentKind Extent, bool IsSorted)
{
    /// <summary>How many columns a date has.</summary>
    public const int Width = 9;

    /// <summary>The position of the column with the EDTF text.</summary>
    public int Edtf => First;
}
