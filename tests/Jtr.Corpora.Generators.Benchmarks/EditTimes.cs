using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Jtr.Corpora.Generators.Tests;
using Jtr.Data.Benchmarks.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Jtr.Corpora.Generators.Benchmarks;

/// <summary>Edits the largest seed of each table in turn, and measures the run of the generator after each edit, compared with a full run and with a run without a change.</summary>
internal static class EditTimes
{
    private const int PauseMilliseconds = 400;

    /// <summary>Prints the medians, and returns that of the slowest table.</summary>
    /// <param name="corpus">The name of the corpus.</param>
    /// <param name="folder">The folder of the seeds.</param>
    /// <param name="paths">The paths of the seeds.</param>
    /// <param name="warmingTurns">The number of edits of a table before the measured ones, while the runtime recompiles hot methods.</param>
    /// <param name="turns">The number of measured edits of a table.</param>
    /// <param name="most">The maximum time of an edit, in milliseconds.</param>
    public static Finding Run(string corpus, string folder, IEnumerable<string> paths, int warmingTurns, int turns, double most)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Preview);
        var compilation = CSharpCompilation.Create(
            "Jtr.Data",
            RealRecords.Sources().Select(source => CSharpSyntaxTree.ParseText(source.Value, parse, source.Key)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => IsReferenced(Path.GetFileName(path))).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        ImmutableArray<AdditionalText> texts = [.. paths.Select(path => new Seed(path, File.ReadAllText(path)))];
        GeneratorDriver fresh = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], texts, parse, new SeedOptions(folder));

        GeneratorDriver driver = fresh;
        var edited = new Dictionary<Seed, Seed>();
        double full = Median(1, 1, () => driver = fresh.RunGenerators(compilation));
        if (driver.GetRunResult().Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } wrong)
            throw new InvalidOperationException(wrong.ToString());
        double nothing = Median(warmingTurns, turns, () => driver = driver.RunGenerators(compilation));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}, a run from nothing           {full,8:F1} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}, a run without a change       {nothing,8:F1} ms"));
        Seed[] seeds =
        [
            .. texts.Cast<Seed>()
                .GroupBy(seed => Table(folder, seed))
                .Select(static table => table.MaxBy(static seed => seed.GetText().Length)!)
                .Where(static seed => seed.CanEdit),
        ];

        // A rehearsal and a pause: the runtime recompiles hot methods of the generator in the background.
        TimeOfEdit(seeds[0]);
        Thread.Sleep(PauseMilliseconds);
        var slowest = (Table: "", Milliseconds: 0.0);
        foreach (Seed seed in seeds)
        {
            double edit = TimeOfEdit(seed);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}, an edit in {Path.GetRelativePath(folder, seed.Path),-25} {edit,8:F1} ms   {edit / full,6:F3} × a run from nothing"));
            if (edit > slowest.Milliseconds)
                slowest = (Table(folder, seed), edit);
        }

        return Finding.AtMost($"edit of a seed to the generator's end, {corpus}, slowest table ({slowest.Table})", slowest.Milliseconds, most, "ms");

        double TimeOfEdit(Seed seed)
        {
            // The rehearsal leaves an edited seed behind.
            Seed current = edited.GetValueOrDefault(seed, seed);
            int turn = 0;
            double median = Median(warmingTurns, turns, () =>
            {
                Seed next = seed.Edit((char)('a' + (turn++ % 26)));
                driver = driver.ReplaceAdditionalText(current, next).RunGenerators(compilation);
                current = next;
            });
            edited[seed] = current;
            return median;
        }
    }

    private static string Table(string folder, Seed seed) => Path.GetRelativePath(folder, seed.Path).Split('.', '/', '\\')[0];

    private static bool IsReferenced(string assembly) => assembly.StartsWith("System.", StringComparison.Ordinal) || assembly is "Jtr.Edtf.dll" or "Jtr.Corpora.dll";

    private static double Median(int warmingTurns, int turns, Action turn)
    {
        var times = new List<double>();
        for (int i = 0; i < warmingTurns + turns; i++)
        {
            long start = Stopwatch.GetTimestamp();
            turn();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times.Skip(warmingTurns).Order().ElementAt(turns / 2);
    }
}
