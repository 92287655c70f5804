using System.Collections.Generic;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Reading;
using Jtr.Corpora.Generators.Resolving;

namespace Jtr.Corpora.Generators.Checking;

/// <summary>What a check of seeds found.</summary>
/// <param name="Problems">By file and place.</param>
/// <param name="MissingTables">The tables that no file gives rows.</param>
/// <param name="Failures">What made a stage fail, which is a defect of the stage.</param>
/// <param name="Files">The files as they were bound.</param>
/// <param name="Resolution">The rows of all files together.</param>
internal sealed record SeedReport(
    IReadOnlyList<(SeedSource Source, PlacedProblem Placed)> Problems,
    IReadOnlyList<string> MissingTables,
    IReadOnlyList<string> Failures,
    IReadOnlyList<BoundFile> Files,
    Resolution Resolution);
