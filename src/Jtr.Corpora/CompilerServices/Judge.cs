using System.ComponentModel;
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Tests a row against a query. Returns No for a row of the second view that the first view already yielded.</summary>
/// <param name="query">The query.</param>
/// <param name="row">The row.</param>
/// <param name="isSecond">Whether the row comes from the second view.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate Ternary Judge<T, TQuery>(in TQuery query, T row, bool isSecond);
