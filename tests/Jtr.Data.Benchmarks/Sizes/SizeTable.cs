using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Jtr.Data.Benchmarks.Findings;

namespace Jtr.Data.Benchmarks.Sizes;

/// <summary>Builds corpora of 1,000, 10,000, 100,000 and, on request, 1,000,000 rows, and launches each cold. Prints the cost of a size as ratios to the project without rows and to an empty program.</summary>
internal static class SizeTable
{
    private const int Launches = 11, Million = 1_000_000;
    private const double MaxTime = 4, MaxMemory = 2;
    private const string TimeName = "build of 1,000,000 rows, processor time, × the project without rows", MemoryName = "build of 1,000,000 rows, peak memory";

    private static readonly int[] s_sizes = [0, 1_000, 10_000, 100_000, Million];

    /// <summary>Prints the table, and returns the figures that have a target.</summary>
    /// <param name="most">The number of rows of the largest corpus.</param>
    public static List<Finding> Run(int most)
    {
        string project = typeof(SizeTable).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(static metadata => metadata.Key == "SizesProject").Value!;
        string folder = Path.Combine(Path.GetDirectoryName(project)!, "obj", "sizes"), seeds = Path.Combine(folder, "seeds"), output = Path.Combine(folder, "out");
        ArrivalSeeds.Write(seeds, 1);
        Dotnet("build", project, "-c", "Release", "-v", "q", $"-p:CorpusSeedsFolder={seeds}", $"-p:OutDir={output}/");
        Console.WriteLine("     rows  seeds MB  build s  × no rows  processor s  × no rows  peak GB  assembly MB   empty ms  × first  × look-up  × range  × everything");
        Measured? none = null;
        foreach (int rows in s_sizes.Where(size => size <= most))
        {
            ArrivalSeeds.Write(seeds, rows);
            Consumption before = Consumption.Now();
            long start = Stopwatch.GetTimestamp();
            Dotnet("build", project, "-c", "Release", "-v", "q", "-p:UseSharedCompilation=false", "--no-restore", "--no-dependencies", "--no-incremental", $"-p:CorpusSeedsFolder={seeds}", $"-p:OutDir={output}/");
            TimeSpan time = Stopwatch.GetElapsedTime(start);
            Consumption after = Consumption.Now();
            var measured = new Measured(time, after.Processor - before.Processor);
            none ??= measured;
            string program = Path.Combine(output, Path.GetFileNameWithoutExtension(project) + ".dll");
            long bytes = Directory.EnumerateFiles(seeds, "*", SearchOption.AllDirectories).Sum(static file => new FileInfo(file).Length);
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"{rows,9:N0}  {bytes / 1e6,8:F1}  {time.TotalSeconds,7:F1}  {time / none.Time,9:F2}  {measured.Processor.TotalSeconds,11:F1}  {Ratio(measured.Processor, none.Processor),9:F2}  {after.PeakBytes / 1e9,7:F2}  {new FileInfo(program).Length / 1e6,11:F1}"));
            if (rows > 0)
                Console.Write(Cold(program, rows));
            Console.WriteLine();
            if (rows == Million)
                return [Finding.AtMost(TimeName, Ratio(measured.Processor, none.Processor), MaxTime), Finding.AtMost(MemoryName, after.PeakBytes / 1e9, MaxMemory, "GB")];
        }

        return NotMeasured();
    }

    public static List<Finding> NotMeasured() => [Finding.NotMeasured(TimeName, MaxTime), Finding.NotMeasured(MemoryName, MaxMemory, "GB")];

    private static double Ratio(TimeSpan time, TimeSpan other) => other == TimeSpan.Zero ? double.NaN : time / other;

    /// <summary>Launches the questions in turn, so that other load on the machine affects all alike, and returns their medians as cells of the table.</summary>
    private static string Cold(string program, int rows)
    {
        string[][] questions = [["empty"], ["first"], ["look-up", ArrivalSeeds.KeyOf(rows / 2)], ["range"], ["everything"]];
        var times = questions.Select(static _ => new List<double>()).ToArray();
        for (int launch = 0; launch < Launches; launch++)
        {
            for (int i = 0; i < questions.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                Dotnet([program, .. questions[i]]);
                times[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        double[] medians = [.. times.Select(static all => all.Order().ElementAt(Launches / 2))];
        return string.Create(CultureInfo.InvariantCulture, $"  {medians[0],9:F0}  {medians[1] / medians[0],7:F2}  {medians[2] / medians[0],9:F2}  {medians[3] / medians[0],7:F2}  {medians[4] / medians[0],12:F2}");
    }

    private static void Dotnet(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException("'dotnet' did not start.");
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"'dotnet {string.Join(' ', arguments)}' ended with {process.ExitCode}: {printed}");
    }

    private sealed record Measured(TimeSpan Time, TimeSpan Processor);
}
