using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Reporting;

/// <summary>Finds the positions of problems and reports them, sorted by file and position.</summary>
internal static class ProblemReporter
{
    public static void Report(SourceProductionContext output, EquatableArray<SeedProblem> problems, ImmutableArray<SeedText> texts, string address)
    {
        Dictionary<string, SeedText> seeds = texts.GroupBy(text => text.File).ToDictionary(text => text.Key, text => text.First());
        foreach (IGrouping<string, SeedProblem> group in problems.GroupBy(problem => problem.File).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (!seeds.TryGetValue(group.Key, out SeedText? seed) || seed.Source.GetText(output.CancellationToken) is not { } text)
                continue;
            foreach ((SeedProblem problem, SeedSpan place) in PlacedProblem.Of(group, seed.Of(text)))
            {
                var span = new TextSpan(place.Start, place.Length);
                var location = Location.Create(seed.Path, span, text.Lines.GetLinePositionSpan(span));
                output.ReportDiagnostic(Diagnostic.Create(problem.Descriptor.ToRoslyn(address), location, Descriptor.Shown(problem.Arguments)));
            }
        }
    }
}
