using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Reading;

namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>A problem with its position in the text.</summary>
internal sealed record PlacedProblem(SeedProblem Problem, SeedSpan Span)
{
    /// <summary>Finds the positions of the problems of one file, and sorts them into the order in which they are reported.</summary>
    public static IEnumerable<PlacedProblem> Of(IEnumerable<SeedProblem> problems, SeedSource source)
    {
        // The file is read again only if the place of a token is needed: it may be large.
        SeedTokens? places = null;
        return problems.Select(problem => new PlacedProblem(problem, problem.Token == SeedProblem.WholeFile ? default : (places ??= SeedReader.Places(source)).Place(problem.Token, problem.Offset)))
            .OrderBy(placed => placed.Span.Start)
            .ThenBy(placed => placed.Problem.Descriptor.Id, StringComparer.Ordinal);
    }
}
