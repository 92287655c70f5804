using System;
using System.Text;
using Jtr.Data.Benchmarks.Findings;
using Jtr.Data.Benchmarks.Queries;

namespace Jtr.Data.Benchmarks;

/// <summary>Measures queries of the synthetic corpus. The options are those of Jtr.Data.Benchmarks.Warm.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        return FindingOptions.Parse(args).Finish(QueryBenchmarks.Run());
    }
}
