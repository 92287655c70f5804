using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using Jtr.Data.Benchmarks.Findings;
using Jtr.Data.Benchmarks.Sizes;

namespace Jtr.Data.Benchmarks.All;

/// <summary>
/// Compiles the synthetic corpus with 2,000 and with 20,000 events. Measures the processor time of the build step and the compiler: that of a build minus that of
/// a second build, in which everything is up to date.
/// </summary>
internal static class CompilerTimes
{
    /// <summary>The number of events of the larger corpus.</summary>
    public const int LargeCount = 20_000;

    private const int SmallCount = 2_000;
    private const double Max = 1.3;
    private const string Name = "compiler and build step on 20,000 events, × on 2,000 events";

    /// <summary>Prints the times, and returns their ratio; not measured on systems that do not report the processor time of child processes.</summary>
    public static Finding Run()
    {
        TimeSpan few = TimeOf(SmallCount), many = TimeOf(LargeCount);
        Finding finding = few > TimeSpan.Zero ? Finding.AtMost(Name, many / few, Max) : NotMeasured();
        Console.WriteLine();
        Console.WriteLine(finding);
        return finding;
    }

    public static Finding NotMeasured() => Finding.NotMeasured(Name, Max);

    private static TimeSpan TimeOf(int events)
    {
        string project = Programs.PathOf(Programs.SyntheticProject);
        string count = events.ToString(CultureInfo.InvariantCulture), folder = Path.Combine(Path.GetDirectoryName(project)!, "obj", "compiler", count) + Path.DirectorySeparatorChar;
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Dotnet(Programs.PathOf(Programs.SeedWriter), Path.Combine(folder, "seeds"), count);
        string[] build = ["build", project, "-c", "Release", "-v", "q", "--no-restore", "--no-dependencies", "-nodeReuse:false", "-p:UseSharedCompilation=false", $"-p:SyntheticFolder={folder}", $"-p:SyntheticEvents={count}"];
        TimeSpan full = Dotnet(build), nothing = Dotnet(build);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{events,7:N0} events: {(full - nothing).TotalSeconds,6:F1} s of processor time; MSBuild alone {nothing.TotalSeconds:F1} s"));
        return full - nothing;
    }

    /// <summary>Runs the SDK or a program, and returns its processor time.</summary>
    private static TimeSpan Dotnet(params IEnumerable<string> arguments)
    {
        TimeSpan before = Consumption.Now().Processor;
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Consumption.Now().Processor - before
            : throw new InvalidOperationException($"'dotnet {string.Join(' ', arguments)}' ended with {process.ExitCode}: {printed}");
    }
}
