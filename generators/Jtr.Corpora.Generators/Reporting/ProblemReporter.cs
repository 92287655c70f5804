using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Reporting;

/// <summary>Gives problems their positions and reports them, in the order of files and places.</summary>
internal static class ProblemReporter
{
    public static void Report(SourceProductionContext output, EquatableArray<SeedProblem> problems, ImmutableArray<SeedText> texts, string address)
    {
        foreach (IGrouping<string, SeedProblem> group in problems.GroupBy(problem => problem.File).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            SeedText? seed = texts.FirstOrDefault(text => text.File == group.Key);
            if (seed is null)
                continue;
            SourceText source = seed.Text(output.CancellationToken);
            string text = source.ToString();
            IEnumerable<(SeedProblem Problem, TextSpan Span)> located = group
                .Select(problem => (problem, problem.Token < 0 ? TokenLocator.LocateMalformed(text) : TokenLocator.Locate(text, problem.Token, problem.Offset)));
            foreach ((SeedProblem problem, TextSpan span) in located.OrderBy(place => place.Span.Start).ThenBy(place => place.Problem.Descriptor.Id, StringComparer.Ordinal))
            {
                var location = Location.Create(seed.Path, span, source.Lines.GetLinePositionSpan(span));
                output.ReportDiagnostic(Diagnostic.Create(problem.Descriptor.LinkedBelow(address), location, problem.Arguments.ToArray<object>()));
            }
        }
    }
}
