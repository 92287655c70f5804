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
    private const int MostCharacters = 500;

    public static void Report(SourceProductionContext output, EquatableArray<SeedProblem> problems, ImmutableArray<SeedText> texts, string address)
    {
        Dictionary<string, SeedText> seeds = texts.GroupBy(text => text.File).ToDictionary(text => text.Key, text => text.First());
        foreach (IGrouping<string, SeedProblem> group in problems.GroupBy(problem => problem.File).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (!seeds.TryGetValue(group.Key, out SeedText? seed))
                continue;
            SourceText source = seed.Read(output.CancellationToken);
            SeedTokens places = SeedReader.Places(seed.File, source);
            IEnumerable<(SeedProblem Problem, TextSpan Span)> located = group.Select(problem => (problem, places.Place(problem.Token, problem.Offset)));
            foreach ((SeedProblem problem, TextSpan span) in located.OrderBy(place => place.Span.Start).ThenBy(place => place.Problem.Descriptor.Id, StringComparer.Ordinal))
            {
                var location = Location.Create(seed.Path, span, source.Lines.GetLinePositionSpan(span));
                output.ReportDiagnostic(Diagnostic.Create(problem.Descriptor.LinkedBelow(address), location, problem.Arguments.Select(Shortened).ToArray<object>()));
            }
        }
    }

    /// <summary>A part of a message as a terminal shows it: a text may be as long as a book, and its beginning says which it is.</summary>
    private static string Shortened(string argument)
    {
        if (argument.Length <= MostCharacters)
            return argument;
        int length = char.IsHighSurrogate(argument[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        return argument.Substring(0, length) + "…";
    }
}
