using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>Which of all problems are told: no suspicions among errors, and of each file as many errors as a person reads.</summary>
internal static class ToldProblems
{
    /// <summary>How many errors of one file are told one by one; docs/diagnostics.md says so too.</summary>
    public const int MostErrors = 100;

    /// <summary>Those of a corpus: what was found in single files, between them, and in the whole.</summary>
    public static EquatableArray<SeedProblem> Of(SchemaShape schema, IReadOnlyCollection<BoundFile> files, Resolution resolution, EquatableArray<SeedProblem> checks) => schema.IsClosed ? default : Of(
        files.SelectMany(file => file.Problems).Concat(resolution.Problems).Concat(checks),
        files.Select(file => (file.File, file.Further)),
        schema.IsDamaged);

    /// <param name="problems">All that were kept.</param>
    /// <param name="further">How many more each file has.</param>
    /// <param name="isDamaged">Whether there are errors elsewhere: in the records.</param>
    public static EquatableArray<SeedProblem> Of(IEnumerable<SeedProblem> problems, IEnumerable<(string File, int Count)> further, bool isDamaged)
    {
        // A row that could not be read makes others look suspicious: where there are errors, they alone are told.
        SeedProblem[] all = problems.ToArray();
        if (!isDamaged && !all.Any(IsError))
            return all.ToEquatable();
        Dictionary<string, int> counts = further.GroupBy(file => file.File).ToDictionary(file => file.Key, file => file.Sum(one => one.Count));
        var told = new List<SeedProblem>();
        foreach (IGrouping<string, SeedProblem> file in all.Where(IsError).GroupBy(problem => problem.File).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            // Tokens are counted in the order in which they stand.
            SeedProblem[] errors = file.OrderBy(problem => problem.Token).ToArray();
            told.AddRange(errors.Take(MostErrors));
            int rest = Math.Max(0, errors.Length - MostErrors) + (counts.TryGetValue(file.Key, out int more) ? more : 0);
            if (rest > 0)
                told.Add(new SeedProblem(Descriptors.MoreErrors, file.Key, errors[Math.Min(errors.Length, MostErrors) - 1].Token, rest.ToString(CultureInfo.InvariantCulture)));
        }

        return told.ToEquatable();
    }

    /// <summary>Whether a file has more errors than are told.</summary>
    public static bool AreTooMany(EquatableArray<SeedProblem> told) => told.Any(static problem => problem.Descriptor.Id == Descriptors.MoreErrors.Id);

    private static bool IsError(SeedProblem problem) => problem.Descriptor.IsError;
}
