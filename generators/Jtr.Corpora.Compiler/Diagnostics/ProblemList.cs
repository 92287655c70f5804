using System.Collections.Generic;

namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>The problems of a file, in the order in which a stage finds them. Millions are counted, not kept.</summary>
internal sealed class ProblemList
{
    /// <summary>A row's problems are found in another order than they stand in, so that more are kept than are told.</summary>
    private const int Most = 10 * ToldProblems.MostErrors;

    private readonly List<SeedProblem> _problems = [];

    public IReadOnlyList<SeedProblem> Kept => _problems;

    /// <summary>How many were found beyond those that are kept.</summary>
    public int Further { get; private set; }

    public void Add(SeedProblem problem)
    {
        if (_problems.Count < Most)
            _problems.Add(problem);
        else
            Further++;
    }
}
