using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using Jtr.Data.Benchmarks.Findings;

namespace Jtr.Data.Benchmarks.All;

/// <summary>The other benchmark programs, which are built with this one.</summary>
internal static class Programs
{
    public const string Warm = "WarmProgram", Synthetic = "SyntheticProgram", Edits = "EditProgram", SeedWriter = "SeedWriterProgram";
    public const string SyntheticProject = "SyntheticProject";

    /// <summary>Returns the path of a program or project.</summary>
    public static string PathOf(string name) =>
        typeof(Programs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(metadata => metadata.Key == name)?.Value is { Length: > 0 } path
            ? path
            : throw new InvalidOperationException($"{name} is built with this project alone, in Release: dotnet run -c Release --project tests/Jtr.Data.Benchmarks.");

    /// <summary>Runs a program, which prints to the console, and returns its figures.</summary>
    public static List<Finding> Run(string name, params string[] arguments) => Run([PathOf(name), .. arguments]);

    /// <summary>Runs a command of this program in a process of its own, and returns its figures.</summary>
    public static List<Finding> RunThis(params string[] arguments) => Run([typeof(Programs).Assembly.Location, .. arguments]);

    private static List<Finding> Run(string[] arguments)
    {
        string file = Path.GetTempFileName();
        try
        {
            using Process process = Process.Start("dotnet", [.. arguments, "--findings", file]);
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with {process.ExitCode}.");
            return [.. FindingOptions.Read(file)];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
