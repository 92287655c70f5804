using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Finds the first rows, at or after a position, that lie in a range. Returns false if there are none.</summary>
/// <param name="from">The position to start at.</param>
/// <param name="range">The range.</param>
/// <param name="run">Consecutive positions, with a bit for each that lies in the range.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool DateStep(int from, in TimeRange range, out DateRun run);
