using System.Collections.Generic;

namespace Jtr.Corpora.Metadata.Checking;

/// <summary>The result of a check.</summary>
/// <param name="Findings">The findings, by file and position; those without a file come last.</param>
/// <param name="Files">The number of seeds.</param>
/// <param name="Rows">The number of rows that could be read.</param>
/// <param name="MissingTexts">The source texts that the corpus names and that are missing from the folder of texts.</param>
internal sealed record CheckedSeeds(IReadOnlyList<SeedFinding> Findings, int Files, int Rows, IReadOnlyCollection<string> MissingTexts);
