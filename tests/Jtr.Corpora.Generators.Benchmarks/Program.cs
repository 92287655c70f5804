using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Jtr.Data.Benchmarks.Findings;
using Jtr.Data.Benchmarks.Seeds;
using Jtr.Data.Tests;

namespace Jtr.Corpora.Generators.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project tests/Jtr.Corpora.Generators.Benchmarks</c> measures the generator from an edit of a seed to the end of its run, warm, over
/// this corpus and over a synthetic one.
/// </summary>
internal static class Program
{
    private const int SyntheticEvents = 20_000;

    // Like the files of this corpus, which hold the rows of one document each.
    private const int RowsPerFile = 200;
    private const double Max = 50, MaxOfSynthetic = 150;

    private static int Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        FindingOptions options = FindingOptions.Parse(args);
        var findings = new List<Finding> { EditTimes.Run("this corpus", Path.Combine(Repository.Root, "seeds"), Repository.Seeds, warmingTurns: 12, turns: 15, Max) };
        Console.WriteLine();
        string seeds = Directory.CreateTempSubdirectory().FullName;
        try
        {
            new SyntheticSeeds(SyntheticEvents, RowsPerFile).Write(seeds);
            findings.Add(EditTimes.Run("20,000 events", seeds, Directory.EnumerateFiles(seeds, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal), warmingTurns: 2, turns: 5, MaxOfSynthetic));
        }
        finally
        {
            Directory.Delete(seeds, recursive: true);
        }

        return options.Finish(findings);
    }
}
