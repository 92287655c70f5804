using System.Collections.Generic;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Reading;
using Jtr.Corpora.Generators.Resolving;

namespace Jtr.Corpora.Generators.Checking;

/// <summary>The result of a check of seeds.</summary>
/// <param name="Problems">The problems, sorted by file and position.</param>
/// <param name="MissingTables">The tables for which there is no seed file.</param>
/// <param name="Failures">The messages of stages that threw, each a defect of the stage.</param>
/// <param name="Files">The bound files.</param>
/// <param name="Resolution">The rows of all files, resolved.</param>
internal sealed record SeedReport(
    IReadOnlyList<(SeedSource Source, PlacedProblem Placed)> Problems,
    IReadOnlyList<string> MissingTables,
    IReadOnlyList<string> Failures,
    IReadOnlyList<BoundFile> Files,
    Resolution Resolution);
