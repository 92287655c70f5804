extern alias generators;
extern alias tool;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using generators::Jtr.Corpora.Generators;
using Jtr.Data.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Xunit;
using CheckedSeeds = tool::Jtr.Corpora.Metadata.Checking.CheckedSeeds;
using CompiledSchema = tool::Jtr.Corpora.Metadata.Checking.CompiledSchema;
using CorpusCheck = tool::Jtr.Corpora.Metadata.Checking.CorpusCheck;
using CorpusReader = tool::Jtr.Corpora.Metadata.Reading.CorpusReader;
using GeneratorNames = generators::Jtr.Corpora.Generators.Schema.ReservedNames;
using GeneratorSchema = generators::Jtr.Corpora.Generators.Schema.SchemaShape;
using SeedFinding = tool::Jtr.Corpora.Metadata.Checking.SeedFinding;
using StaleRecords = tool::Jtr.Corpora.Metadata.Checking.StaleRecords;
using ToolNames = tool::Jtr.Corpora.Generators.Schema.ReservedNames;
using ToolSchema = tool::Jtr.Corpora.Generators.Schema.SchemaShape;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests that <c>jtr check</c> reports the errors of a build: the same ids, messages and positions, for every kind of error.</summary>
public sealed class ToolCheckTests : IDisposable
{
    private static readonly string s_data = Path.Combine(Repository.Root, "src", "Jtr.Data", "bin", Configuration, "net10.0", "Jtr.Data.dll");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jtr-check-");

#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Check_and_build_report_every_known_mistake_alike()
    {
        var cases = Cases().ToArray();
        Assert.True(cases.Length > 60, $"{cases.Length} cases.");
        CorpusCheck check = new(ToyAssembly, _folder.FullName, sources: null);
        foreach ((string name, IReadOnlyDictionary<string, string> seeds) in cases)
            AssertSame(name, seeds, check);
    }

    [Fact]
    public void Check_and_build_report_two_mistakes_in_one_file_alike()
    {
        (string Id, string File, string Old, string New)[] mistakes = [.. Mistakes(typeof(DiagnosticTests)).Where(static one => string.CompareOrdinal(one.Id, "JTR0030") < 0 && !one.Old.StartsWith('['))];
        CorpusCheck check = new(ToyAssembly, _folder.FullName, sources: null);
        int pairs = 0;
        var hidden = new List<string>();
        foreach ((string Id, string File, string Old, string New) one in mistakes)
        {
            foreach ((string Id, string File, string Old, string New) other in mistakes.Where(other => other.File == one.File && other != one))
            {
                ToyDriver driver = new();
                string text = driver.Seeds[one.File].Replace(one.Old, one.New, StringComparison.Ordinal);

                // A longer passage makes room for the span that is too long, so the two mistakes cancel out.
                if ((one.Id, other.Id) is ("JTR0016", "JTR0017") or ("JTR0017", "JTR0016"))
                    continue;
                if (Count(text, other.Old) != 1 || Count(text.Replace(other.Old, other.New, StringComparison.Ordinal), one.New) == 0)
                    continue;
                driver.Seeds[one.File] = text.Replace(other.Old, other.New, StringComparison.Ordinal);
                string[] told = AssertSame($"{one} and {other}", driver.Seeds, check);
                pairs++;
                if (!(told.Any(line => line.Contains(one.Id, StringComparison.Ordinal)) && told.Any(line => line.Contains(other.Id, StringComparison.Ordinal))))
                    hidden.Add($"{one} and {other}: {string.Join(" | ", told)}");
            }
        }

        Assert.True(hidden.Count == 0, string.Join('\n', hidden));
        Assert.True(pairs > 100, $"{pairs} pairs.");
    }

    [Fact]
    public void Check_and_build_report_mutated_toy_seeds_alike()
    {
        int count = MutationTests.Setting("JTR_CHECKS", 300);
        CorpusCheck check = new(ToyAssembly, _folder.FullName, sources: null);
        ToyDriver toy = new();
        string[] files = [.. toy.Seeds.Keys];
        for (int i = 0; i < count; i++)
        {
            var random = new Random(i);
            Dictionary<string, string> seeds = new(toy.Seeds);
            string file = files[random.Next(files.Length)];
            seeds[file] = MutationTests.Mutate(random, seeds[file], seeds[files[random.Next(files.Length)]]);
            AssertSame($"Mutation {i} of {file}", seeds, check);
        }
    }

    [Fact]
    public void Check_and_build_report_mutated_real_seeds_alike()
    {
        int count = MutationTests.Setting("JTR_REAL_CHECKS", 6);
        string folder = Path.Combine(Repository.Root, "seeds");
        ToyDriver real = new();
        real.Seeds.Clear();
        foreach (string path in Repository.Seeds)
            real.Seeds.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path));
        var whole = new Dictionary<string, string>(real.Seeds);
        string[] files = [.. whole.Keys];
        CSharpCompilation records = ToyDriver.Compilation.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(RealRecords.Sources().Select(source => CSharpSyntaxTree.ParseText(source.Value, new CSharpParseOptions(LanguageVersion.Preview), source.Key, cancellationToken: TestContext.Current.CancellationToken)));
        CorpusCheck check = new(s_data, _folder.FullName, sources: null);
        for (int i = 0; i < count; i++)
        {
            var random = new Random(i);
            string file = files[random.Next(files.Length)];
            real.Seeds[file] = MutationTests.Mutate(random, whole[file], whole[files[random.Next(files.Length)]]);
            AssertSame($"Mutation {i} of {file}", real.Seeds, check, records);
            real.Seeds[file] = whole[file];
        }
    }

    [Fact]
    public void Check_does_not_read_unchanged_files_again()
    {
        ToyDriver toy = new();
        CorpusCheck check = new(ToyAssembly, _folder.FullName, sources: null);
        Write(toy.Seeds);
        Assert.Empty(check.Check().Findings);
        Assert.Equal(toy.Seeds.Count, check.FilesRead);
        toy.With("authors.json", "松尾芭蕉", "");
        Write(toy.Seeds);
        Assert.Equal("JTR0015", Assert.Single(check.Check().Findings).Id);
        Assert.Equal(toy.Seeds.Count + 1, check.FilesRead);
    }

    [Fact]
    public void Check_names_records_that_have_changed_since_they_were_compiled()
    {
        string records = Source("Records.cs", "public sealed partial record Town { }"), words = Source("Words.cs", "public enum Size { Small }"), code = Source("Code.cs", "public static class Code { public static int One() => 1; }");
        string assembly = Path.Combine(_folder.FullName, "bin", "Towns.dll");
        Directory.CreateDirectory(Path.GetDirectoryName(assembly)!);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Towns",
            ((string[])[records, words, code]).Select(static path => CSharpSyntaxTree.ParseText(SourceText.From(File.OpenRead(path), System.Text.Encoding.UTF8, SourceHashAlgorithm.Sha256, canBeEmbedded: true), path: path, cancellationToken: TestContext.Current.CancellationToken)),
            ToyDriver.Compilation.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using (FileStream library = File.Create(assembly), symbols = File.Create(Path.ChangeExtension(assembly, ".pdb")))
        {
            EmitResult result = compilation.Emit(library, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb), cancellationToken: TestContext.Current.CancellationToken);
            Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        }

        Assert.Empty(StaleRecords.Of(assembly));
        Source("Code.cs", "public static class Code { public static int Two() => 2; }");
        Assert.Empty(StaleRecords.Of(assembly));
        Source("Words.cs", "public enum Size { Small, Large }");
        Assert.Equal([words], StaleRecords.Of(assembly));
        string further = Source("Further.cs", "public sealed partial record Village { }");
        File.Delete(records);
        Assert.Equal([further, records, words], StaleRecords.Of(assembly));
        File.Delete(Path.ChangeExtension(assembly, ".pdb"));
        Assert.Empty(StaleRecords.Of(assembly));

        string Source(string name, string text)
        {
            string path = Path.Combine(_folder.FullName, name);
            File.WriteAllText(path, text);
            return path;
        }
    }

    [Fact]
    public void Check_and_generator_have_the_same_reserved_names()
    {
        ToolSchema compiled = CompiledSchema.Of(CorpusReader.Read(s_data, isDocumented: false));
        GeneratorSchema read = MutationTests.Schema();
        Assert.Equal(read.Tables.Select(static table => table.Name), compiled.Tables.Select(static table => table.Name));
        for (int i = 0; i < read.Tables.Count; i++)
            Assert.Equal(Names(GeneratorNames.Of(read.Tables[i], read)), Names(ToolNames.Of(compiled.Tables[i], compiled)));

        static IEnumerable<string> Names(IEnumerable<string> names) => names.Where(static name => char.IsAsciiLetterUpper(name[0])).Order(StringComparer.Ordinal);
    }

    private static string ToyAssembly => typeof(ToolCheckTests).Assembly.Location;

    /// <summary>Asserts that the tool and the build report the same, and returns it.</summary>
    private string[] AssertSame(string what, IReadOnlyDictionary<string, string> seeds, CorpusCheck check, CSharpCompilation? records = null)
    {
        ToyDriver driver = new();
        driver.Seeds.Clear();
        foreach ((string file, string text) in seeds)
            driver.Seeds.Add(file, text);
        string[] built = [.. driver.Run(records).Diagnostics.Select(Line).Order(StringComparer.Ordinal)];
        Write(seeds);
        CheckedSeeds found = check.Check();
        Assert.Equal(seeds.Count, found.Files);
        string[] said = [.. found.Findings.Select(Line).Order(StringComparer.Ordinal)];
        Assert.True(built.SequenceEqual(said), $"{what}\nA build says:\n  {string.Join("\n  ", built)}\nThe tool says:\n  {string.Join("\n  ", said)}");
        return said;
    }

    private static string Line(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string where = place.Path.StartsWith("/corpus/seeds/", StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"{place.Path["/corpus/seeds/".Length..]}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})")
            : "";
        return $"{where}: {(diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static string Line(SeedFinding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(finding.File is null ? "" : $"{finding.File}({finding.Line},{finding.Column})")}: {(finding.IsError ? "error" : "warning")} {finding.Id}: {finding.Message}");

    private void Write(IReadOnlyDictionary<string, string> seeds)
    {
        foreach (FileInfo file in _folder.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => !seeds.ContainsKey(Path.GetRelativePath(_folder.FullName, file.FullName).Replace('\\', '/'))))
            file.Delete();
        foreach ((string file, string text) in seeds)
        {
            string path = Path.Combine(_folder.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path) || File.ReadAllText(path) != text)
                File.WriteAllText(path, text);
        }
    }

    private static IEnumerable<(string Name, IReadOnlyDictionary<string, string> Seeds)> Cases()
    {
        foreach ((string id, string file, string old, string changed) in Mistakes(typeof(DiagnosticTests)))
            yield return ($"{id} in {file}: {changed}", new ToyDriver().With(file, old, changed).Seeds);
        foreach ((string id, string file, string old, string changed) in Mistakes(typeof(FormatTests)))
        {
            ToyDriver driver = FormatTests.InFormat(file);
            driver.Seeds[file] = driver.Seeds[file].Replace(old, changed, StringComparison.Ordinal);
            yield return ($"{id} in {file}: {changed}", driver.Seeds);
        }

        ToyDriver none = new(), missing = new(), further = new();
        none.Seeds.Clear();
        missing.Seeds.Remove("films.json");
        further.Seeds["flims.json"] = further.Seeds["films.json"];
        foreach (ToyDriver driver in (ToyDriver[])[none, missing, further])
            yield return ("Seeds without tables, and tables without seeds", driver.Seeds);
    }

    /// <summary>Returns the mistakes that a test class lists: id, file, original text and replacement.</summary>
    private static IEnumerable<(string Id, string File, string Old, string New)> Mistakes(Type tests) => tests.GetMethods()
        .SelectMany(static method => method.GetCustomAttributes<InlineDataAttribute>())
        .Select(static data => data.Data)
        .Where(static data => data.Length >= 5 && data[0] is string id && id.StartsWith("JTR", StringComparison.Ordinal) && data[1] is string && data[2] is string && data[3] is string)
        .Select(static data => ((string)data[0]!, (string)data[1]!, (string)data[2]!, (string)data[3]!));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
