using System;
using System.Collections.Generic;
using System.Text;
using Jtr.Data.Benchmarks.Dates;
using Jtr.Data.Benchmarks.Findings;
using Jtr.Data.Benchmarks.Queries;

namespace Jtr.Data.Benchmarks;

/// <summary>
/// <c>queries</c> measures queries of the corpus, and <c>dates</c> measures reading and comparing dates. <c>--findings FILE</c> writes the figures with a target to
/// a file, and <c>--strict</c> gives exit code 1 if a target is missed.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        FindingOptions options = FindingOptions.Parse(args.AsSpan(Math.Min(1, args.Length)));
        List<Finding> findings = args switch
        {
            ["queries", ..] => QueryBenchmarks.Run(),
            ["dates", ..] => DateBenchmarks.Run(),
            _ => throw new ArgumentException("The first argument is 'queries' or 'dates'.", nameof(args)),
        };
        return options.Finish(findings);
    }
}
