using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>Selects the problems that are reported: no warnings if there are errors, and a limited number of errors for each file.</summary>
internal static class ReportedProblems
{
    /// <summary>The number of errors of one file that are reported; also stated in docs/diagnostics.md.</summary>
    public const int MaxErrors = 100;

    /// <summary>Returns the problems to report of a corpus: those of single files, those between files and those of the checks.</summary>
    public static EquatableArray<SeedProblem> Of(SchemaShape schema, IReadOnlyCollection<BoundFile> files, Resolution resolution, EquatableArray<SeedProblem> checks) => schema.IsClosed ? default : Of(
        files.SelectMany(file => file.Problems).Concat(resolution.Problems).Concat(checks),
        files.Select(file => (file.File, file.OmittedCount)),
        schema.IsDamaged);

    /// <param name="problems">All stored problems.</param>
    /// <param name="omitted">The number of problems of each file beyond those stored.</param>
    /// <param name="isDamaged">True if the records have errors.</param>
    public static EquatableArray<SeedProblem> Of(IEnumerable<SeedProblem> problems, IEnumerable<(string File, int Count)> omitted, bool isDamaged)
    {
        // A row that could not be read makes other rows look suspicious, so with errors the warnings are dropped.
        SeedProblem[] all = problems.ToArray();
        if (!isDamaged && !all.Any(IsError))
            return all.ToEquatable();
        Dictionary<string, int> counts = omitted.GroupBy(file => file.File).ToDictionary(file => file.Key, file => file.Sum(one => one.Count));
        var told = new List<SeedProblem>();
        foreach (IGrouping<string, SeedProblem> file in all.Where(IsError).GroupBy(problem => problem.File).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            // Tokens are numbered in text order.
            SeedProblem[] errors = file.OrderBy(problem => problem.Token).ToArray();
            told.AddRange(errors.Take(MaxErrors));
            int rest = Math.Max(0, errors.Length - MaxErrors) + (counts.TryGetValue(file.Key, out int more) ? more : 0);
            if (rest > 0)
                told.Add(new SeedProblem(Descriptors.MoreErrors, file.Key, errors[Math.Min(errors.Length, MaxErrors) - 1].Token, rest.ToString(CultureInfo.InvariantCulture)));
        }

        return told.ToEquatable();
    }

    /// <summary>Returns true if a file has more errors than are reported; otherwise, false.</summary>
    public static bool AreTooMany(EquatableArray<SeedProblem> told) => told.Any(static problem => problem.Descriptor.Id == Descriptors.MoreErrors.Id);

    private static bool IsError(SeedProblem problem) => problem.Descriptor.IsError;
}
