using System;
using System.Diagnostics;

namespace Jtr.Data.Benchmarks.Race;

/// <summary>Starts this executable as one of the subjects.</summary>
/// <param name="corpus">The JSON that the rival reads.</param>
internal sealed class Launcher(string corpus)
{
    private static readonly string _executable = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this process is not known.");

    /// <summary>One cold process, from asking the system for it until it is gone.</summary>
    public Launch Run(string subject, bool printing)
    {
        var start = new ProcessStartInfo(_executable) { RedirectStandardOutput = printing };
        start.ArgumentList.Add(subject);
        start.ArgumentList.Add(corpus);
        if (printing)
            start.ArgumentList.Add("print");

        long asked = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"'{_executable}' did not start.");
        string printed = printing ? process.StandardOutput.ReadToEnd().Trim() : "";
        process.WaitForExit();
        return new Launch(Stopwatch.GetElapsedTime(asked), process.ExitCode, printed);
    }
}
