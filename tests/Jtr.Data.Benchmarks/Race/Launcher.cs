using System;
using System.Diagnostics;

namespace Jtr.Data.Benchmarks.Race;

/// <summary>Starts this executable as one of the subjects.</summary>
internal sealed class Launcher(string corpus)
{
    private static readonly string _executable = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this process is not known.");

    /// <summary>The checksum that a subject prints. Not timed: it opens the console.</summary>
    public string Ask(string subject)
    {
        using Process process = Start(subject, print: true);
        string answer = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return answer;
    }

    /// <summary>The time from asking the system for a process until it is gone, and its exit code.</summary>
    public (TimeSpan Time, int ExitCode) Time(string subject)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Start(subject, print: false);
        process.WaitForExit();
        return (Stopwatch.GetElapsedTime(start), process.ExitCode);
    }

    private Process Start(string subject, bool print)
    {
        var start = new ProcessStartInfo(_executable) { RedirectStandardOutput = print };
        start.ArgumentList.Add(subject);
        start.ArgumentList.Add(corpus);
        if (print)
            start.ArgumentList.Add("print");
        return Process.Start(start) ?? throw new InvalidOperationException($"'{_executable}' did not start.");
    }
}
