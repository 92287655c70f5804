using System;
using System.Text;
using Jtr.Data.Benchmarks.Queries;

namespace Jtr.Data.Benchmarks;

/// <summary>The race of queries over the synthetic corpus; the exit code says whether every target was reached.</summary>
internal static class Program
{
    private static int Main()
    {
        Console.OutputEncoding = Encoding.UTF8;
        return QueryRace.Run("The synthetic corpus") ? 0 : 1;
    }
}
