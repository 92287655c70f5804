using System;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using Jtr.Data.Benchmarks.Queries;

namespace Jtr.Data.Benchmarks.Race;

/// <summary>The race of queries over the corpus, in this process, and over the synthetic one, in the program that holds it.</summary>
internal static class BothCorpora
{
    public static int Run(string[] options)
    {
        if (options is not ([] or ["--strict"]))
            throw new ArgumentException($"'{string.Join(' ', options)}' is not understood. The option of queries is --strict.", nameof(options));
        bool reached = QueryRace.Run("The corpus");
        Console.WriteLine();
        reached &= RunSynthetic();
        return options.Length > 0 && !reached ? 1 : 0;
    }

    private static bool RunSynthetic()
    {
        string? program = typeof(BothCorpora).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(static metadata => metadata.Key == "SyntheticProgram")?.Value;
        if (string.IsNullOrEmpty(program))
        {
            Console.WriteLine("The synthetic corpus is compiled with this project alone, in Release: dotnet run -c Release --project tests/Jtr.Data.Benchmarks -- queries");
            return false;
        }

        using Process process = Process.Start("dotnet", [program]);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
