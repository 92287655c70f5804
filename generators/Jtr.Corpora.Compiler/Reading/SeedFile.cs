using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>A seed file that was read: no positions, so equal when its facts are equal.</summary>
/// <param name="File">The path below the seeds' folder, with slashes.</param>
/// <param name="Table">The table that the file's name or folder names.</param>
/// <param name="Root">Null when the file could not be read as a whole.</param>
/// <param name="Columns">The header of a CSV file, as an object whose cells are empty; null in other formats.</param>
/// <param name="Problems">What the reader objects to.</param>
/// <param name="Further">How many problems there are beyond those.</param>
internal sealed record SeedFile(string File, string Table, SeedNode? Root, SeedNode? Columns, EquatableArray<SeedProblem> Problems, int Further)
{
    /// <summary>What stands for a file that could not be read at all.</summary>
    public static SeedFile Nothing(string file) => new(file, SeedReader.TableOf(file), null, null, default, 0);
}
