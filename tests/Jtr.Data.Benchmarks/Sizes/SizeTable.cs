using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Jtr.Data.Benchmarks.Sizes;

/// <summary>Builds a corpus of 1,000, 10,000, 100,000 and, where asked, 1,000,000 rows, and starts it cold: what a size costs, as ratios to the project without rows and to an empty program.</summary>
internal static class SizeTable
{
    private const int Launches = 11;

    private static readonly int[] s_sizes = [0, 1_000, 10_000, 100_000, 1_000_000];

    public static int Run(string[] options)
    {
        int most = 100_000;
        if (options is ["--most", string asked] && int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out int given))
            most = given;
        else if (options.Length > 0)
            throw new ArgumentException($"'{string.Join(' ', options)}' is not understood. The option of sizes is --most N.", nameof(options));

        string project = typeof(SizeTable).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(static metadata => metadata.Key == "SizesProject").Value!;
        string folder = Path.Combine(Path.GetDirectoryName(project)!, "obj", "sizes"), seeds = Path.Combine(folder, "seeds"), output = Path.Combine(folder, "out");
        ArrivalSeeds.Write(seeds, 1);
        Dotnet("build", project, "-c", "Release", "-v", "q", $"-p:CorpusSeedsFolder={seeds}", $"-p:OutDir={output}/");
        Console.WriteLine("     rows  seeds MB  build s  × no rows  processor s  × no rows  peak GB  assembly MB   empty ms  × first  × look-up  × range  × everything");
        Measured? none = null;
        foreach (int rows in s_sizes.Where(size => size <= most))
        {
            ArrivalSeeds.Write(seeds, rows);

            // Without build servers, whose processor time is not that of a child.
            Consumption before = Consumption.Now();
            long start = Stopwatch.GetTimestamp();
            Dotnet("build", project, "-c", "Release", "-v", "q", "--no-restore", "--no-dependencies", "--no-incremental", "--disable-build-servers", $"-p:CorpusSeedsFolder={seeds}", $"-p:OutDir={output}/");
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
        }

        return 0;
    }

    private static double Ratio(TimeSpan time, TimeSpan other) => other == TimeSpan.Zero ? double.NaN : time / other;

    /// <summary>The launches of each question, in turn, so that what else the machine does falls on all alike.</summary>
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
