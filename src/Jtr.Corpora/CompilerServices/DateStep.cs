using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Finds the first rows, from a position on, that lie in a range; false where none do.</summary>
/// <param name="from">The position to start at.</param>
/// <param name="range">The range.</param>
/// <param name="run">Positions one after another, with those that lie in the range.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool DateStep(int from, in TimeRange range, out DateRun run);
