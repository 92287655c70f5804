using System.Collections.Generic;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Collects the rows that bear a text as their name, by their number in a search. Not thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NamedRows
{
    private readonly string _folded;

    internal NamedRows(string folded) => _folded = folded;

    internal List<(int Row, bool IsCanonical)> Bearers { get; } = [];

    /// <summary>Looks up the name in a table.</summary>
    /// <param name="names">The names of the table.</param>
    /// <param name="firstRow">The number of the table's first row, counted over all searched tables.</param>
    public void In(NameTable names, int firstRow) => names.Find(_folded, firstRow, Bearers);
}
