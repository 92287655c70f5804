using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Jtr.Corpora.Generators.Tests;
using Jtr.Data.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project tests/Jtr.Corpora.Generators.Benchmarks</c>: what the generator costs on the real corpus, warm: from an edit of one seed to the
/// finished run, for each table's largest seed, beside a run from nothing and a run in which nothing has changed.
/// </summary>
internal static class Program
{
    private const int WarmingTurns = 12;
    private const int Turns = 15;
    private const double MostMilliseconds = 50;

    private static int Main()
    {
        string seeds = Path.Combine(Repository.Root, "seeds") + Path.DirectorySeparatorChar;
        var parse = new CSharpParseOptions(LanguageVersion.Preview);
        var compilation = CSharpCompilation.Create(
            "Jtr.Data",
            RealRecords.Sources().Select(source => CSharpSyntaxTree.ParseText(source.Value, parse, source.Key)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => IsReferenced(Path.GetFileName(path))).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        ImmutableArray<AdditionalText> texts = [.. Repository.Seeds.Select(path => new Seed(path, File.ReadAllText(path)))];
        GeneratorDriver fresh = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], texts, parse, new Options(seeds));

        GeneratorDriver driver = fresh;
        double full = Median(() => driver = fresh.RunGenerators(compilation));
        if (driver.GetRunResult().Diagnostics is { IsEmpty: false } wrong)
            throw new InvalidOperationException(wrong[0].ToString());
        double nothing = Median(() => driver = driver.RunGenerators(compilation));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a run from nothing                   {full,8:F1} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a run in which nothing has changed   {nothing,8:F1} ms"));
        foreach (IGrouping<string, AdditionalText> table in texts.GroupBy(text => Path.GetRelativePath(seeds, text.Path).Split('.', '/', '\\')[0]))
        {
            var seed = (Seed)table.MaxBy(text => text.GetText()!.Length)!;
            int turn = 0;
            double edit = Median(() =>
            {
                // A letter of the first summary, name or abstract is another at each turn.
                Seed edited = seed.With((char)('a' + (turn++ % 26)));
                driver = driver.ReplaceAdditionalText(seed, edited).RunGenerators(compilation);
                seed = edited;
            });
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"an edit in {Path.GetRelativePath(seeds, seed.Path),-25} {edit,8:F1} ms   {edit / full,6:F3} × a run from nothing   at most {MostMilliseconds} ms   {(edit <= MostMilliseconds ? "reached" : "MISSED")}"));
        }

        return 0;
    }

    private static bool IsReferenced(string assembly) => assembly.StartsWith("System.", StringComparison.Ordinal) || assembly is "Jtr.Edtf.dll" or "Jtr.Corpora.dll";

    private static double Median(Action turn)
    {
        var times = new List<double>();
        for (int i = 0; i < Turns + WarmingTurns; i++)
        {
            long start = Stopwatch.GetTimestamp();
            turn();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        // The first turns compile the generator, and compile it better.
        return times.Skip(WarmingTurns).Order().ElementAt(Turns / 2);
    }

    private sealed class Seed(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

        public Seed With(char letter)
        {
            foreach (string property in new[] { "\"summary\": \"", "\"abstract\": \"" })
            {
                int at = text.IndexOf(property, StringComparison.Ordinal) + property.Length;
                if (at > property.Length)
                    return new Seed(Path, string.Concat(text.AsSpan(0, at), letter.ToString(), text.AsSpan(at + 1)));
            }

            return this;
        }
    }

    private sealed class Options(string folder) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("build_property.CorpusVersion", "0");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(
            "build_metadata.AdditionalFiles.CorpusSeed", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, textFile.Path))));
    }

    private sealed class Values(string key, string value) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string name, [NotNullWhen(true)] out string? found)
        {
            found = name == key ? value : null;
            return found is not null;
        }
    }
}
