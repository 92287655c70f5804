using System.Collections.Generic;

namespace Jtr.Corpora.Metadata.Checking;

/// <summary>What a check found.</summary>
/// <param name="Findings">By file and place; what stands in no file comes last.</param>
/// <param name="Files">How many seeds there are.</param>
/// <param name="Rows">How many rows could be read.</param>
/// <param name="MissingTexts">The source texts that the corpus names and the folder of the texts does not have.</param>
internal sealed record CheckedSeeds(IReadOnlyList<SeedFinding> Findings, int Files, int Rows, IReadOnlyCollection<string> MissingTexts);
