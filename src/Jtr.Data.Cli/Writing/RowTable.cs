using System.Collections.Generic;

namespace Jtr.Data.Cli.Writing;

/// <summary>Rows and columns, for a spreadsheet or a page.</summary>
/// <param name="Heads">The name of each column.</param>
/// <param name="Rows">The cells of each row, one for each column.</param>
internal sealed record RowTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<Cell>> Rows);
