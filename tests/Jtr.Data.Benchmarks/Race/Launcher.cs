using System;
using System.Diagnostics;
using System.Globalization;

namespace Jtr.Data.Benchmarks.Race;

/// <summary>Starts this executable as one of the subjects.</summary>
/// <param name="corpus">The JSON that the rival reads.</param>
internal sealed class Launcher(string corpus)
{
    /// <summary>The argument after which a subject prints its checksum.</summary>
    public const string Print = "print";

    /// <summary>The argument after which a subject prints the number of methods that the runtime compiled.</summary>
    public const string CountMethods = "methods";

    private static readonly string _executable = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this process is not known.");

    /// <summary>Runs a cold process, and measures the time from the request to the system until its exit.</summary>
    public Launch Run(string subject, bool printing) => Run(subject, printing ? Print : null);

    /// <summary>Runs a cold process, and returns the number of methods that the runtime compiled in it.</summary>
    public int CountCompiledMethods(string subject) => int.Parse(Run(subject, CountMethods).Printed, CultureInfo.InvariantCulture);

    private Launch Run(string subject, string? output)
    {
        var start = new ProcessStartInfo(_executable) { RedirectStandardOutput = output is not null };
        start.ArgumentList.Add(subject);
        start.ArgumentList.Add(corpus);
        if (output is not null)
            start.ArgumentList.Add(output);

        long asked = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"'{_executable}' did not start.");
        string printed = output is not null ? process.StandardOutput.ReadToEnd().Trim() : "";
        process.WaitForExit();
        return new Launch(Stopwatch.GetElapsedTime(asked), process.ExitCode, printed);
    }
}
