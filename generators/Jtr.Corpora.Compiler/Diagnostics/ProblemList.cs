using System.Collections.Generic;

namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>The problems of a file, in the order in which a stage finds them. Beyond a limit, problems are counted and not stored.</summary>
internal sealed class ProblemList
{
    /// <summary>The limit. Exceeds the number of reported errors, because a row's problems are not found in text order.</summary>
    private const int Max = 10 * ReportedProblems.MaxErrors;

    private readonly List<SeedProblem> _problems = [];

    public IReadOnlyList<SeedProblem> Stored => _problems;

    /// <summary>Gets the number of problems beyond those stored.</summary>
    public int OmittedCount { get; private set; }

    public void Add(SeedProblem problem)
    {
        if (_problems.Count < Max)
            _problems.Add(problem);
        else
            OmittedCount++;
    }
}
