using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Jtr.Data.Benchmarks.Findings;
using Jtr.Data.Benchmarks.Race;
using Jtr.Data.Benchmarks.Sizes;

namespace Jtr.Data.Benchmarks.All;

/// <summary>Runs every benchmark program, and prints one table of the figures that have a target.</summary>
internal static class AllBenchmarks
{
    public static List<Finding> Run(Options options)
    {
        string load = Load();
        List<Finding> findings =
        [
            .. Part("Queries, this corpus", static () => Programs.Run(Programs.Warm, "queries")),
            .. Part("Queries, synthetic corpus", static () => Programs.Run(Programs.Synthetic)),
            .. Part("Dates", static () => Programs.Run(Programs.Warm, "dates")),
            .. Part("Cold processes", () => ColdRace.Run(options.Launches)),
            .. Part("Builds", () => Builds(options.Most ?? CompilerTimes.LargeCount)),
            .. Part("Edits of a seed, to the end of the generator", static () => Programs.Run(Programs.Edits)),
        ];
        Console.WriteLine();
        Console.WriteLine($"{"figure",-76} {"now",10}   {"target",-10}");
        Console.WriteLine();
        foreach (Finding finding in findings.Where(static finding => finding.InTable))
            Console.WriteLine(finding);
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} processors; load of the machine (1, 5 and 15 minutes): {load} at the start, {Load()} at the end."));
        return findings;
    }

    private static List<Finding> Part(string name, Func<List<Finding>> run)
    {
        Console.WriteLine($"== {name} ==");
        Console.WriteLine();
        List<Finding> findings = run();
        Console.WriteLine();
        return findings;
    }

    // A separate process builds the sizes, because the system reports the peak memory of all child processes so far.
    private static List<Finding> Builds(int most)
    {
        List<Finding> findings = most > 0 ? Programs.RunThis("sizes", "--most", most.ToString(CultureInfo.InvariantCulture)) : SizeTable.NotMeasured();
        Console.WriteLine();
        findings.Add(most >= CompilerTimes.LargeCount ? CompilerTimes.Run() : CompilerTimes.NotMeasured());
        return findings;
    }

    /// <summary>Returns the load averages; "unknown" if the system does not have them.</summary>
    private static string Load() => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "unknown";
}
