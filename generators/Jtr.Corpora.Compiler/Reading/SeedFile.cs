using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>A seed file after reading. Has no positions, so that two are equal if their facts are.</summary>
/// <param name="File">The path below the seeds' folder, with slashes.</param>
/// <param name="Table">The table named by the file's name or by its folder.</param>
/// <param name="Root">The nodes; null if the file as a whole could not be read.</param>
/// <param name="Columns">The header of a CSV file, as an object with empty cells; null in other formats.</param>
/// <param name="Problems">The errors that the reader found.</param>
/// <param name="OmittedCount">The number of problems beyond those in the list.</param>
internal sealed record SeedFile(string File, string Table, SeedNode? Root, SeedNode? Columns, EquatableArray<SeedProblem> Problems, int OmittedCount)
{
    /// <summary>Returns the result for a file that could not be read.</summary>
    public static SeedFile Empty(string file) => new(file, SeedReader.TableOf(file), null, null, default, 0);
}
