extern alias generators;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using generators::Jtr.Corpora.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>The toy corpus as texts in memory, and the generator that compiles it.</summary>
internal sealed class ToyDriver
{
    private const string Folder = "/corpus/seeds/";
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview);
    private static readonly Dictionary<string, string> s_resources = Resources();
    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create(
        "Toy",
        s_resources.Where(resource => resource.Key.StartsWith("source/", StringComparison.Ordinal))
            .Select(resource => CSharpSyntaxTree.ParseText(resource.Value, s_parse, resource.Key)),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "Jtr.Edtf.dll" or "Jtr.Corpora.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Gets the seeds by path below their folder. A test may change them before it runs the generator.</summary>
    public SortedDictionary<string, string> Seeds { get; } = new(
        s_resources.Where(resource => resource.Key.StartsWith("seeds/", StringComparison.Ordinal))
            .ToDictionary(resource => resource.Key["seeds/".Length..], resource => resource.Value),
        StringComparer.Ordinal);

    /// <summary>Gets the MSBuild property of the same name.</summary>
    public string DocumentationAddress { get; init; } = "";

    /// <summary>Gets the MSBuild property of the same name.</summary>
    public string CorpusData { get; init; } = "";

    /// <summary>Gets the outline that the build step wrote; null if it did not run.</summary>
    public string? Outline { get; init; }

    /// <summary>True if the driver records its steps, which takes several times as long as the run.</summary>
    public bool IsTracked { get; set; }

    public static CSharpParseOptions Parse => s_parse;

    public static CSharpCompilation Compilation => s_compilation;

    /// <summary>The sources of the toy corpus and one more.</summary>
    public static CSharpCompilation CompilationWith(string source, string path) =>
        s_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, s_parse, path, cancellationToken: TestContextToken));

    /// <summary>Replaces a part of a seed that occurs exactly once.</summary>
    public ToyDriver With(string file, string old, string changed)
    {
        int at = Seeds[file].IndexOf(old, StringComparison.Ordinal);
        if (at < 0 || Seeds[file].IndexOf(old, at + 1, StringComparison.Ordinal) >= 0)
            throw new ArgumentException($"'{old}' is not in {file} exactly once.", nameof(old));
        Seeds[file] = Seeds[file].Replace(old, changed, StringComparison.Ordinal);
        return this;
    }

    public GeneratorDriverRunResult Run(CSharpCompilation? compilation = null) =>
        Driver().RunGenerators(compilation ?? s_compilation, TestContextToken).GetRunResult();

    /// <summary>Runs the generator and compiles its output. Returns the errors of both.</summary>
    public ImmutableArray<Diagnostic> Compile()
    {
        Driver().RunGeneratorsAndUpdateCompilation(s_compilation, out Compilation compiled, out ImmutableArray<Diagnostic> own, TestContextToken);
        return [.. own, .. compiled.GetDiagnostics(TestContextToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    public GeneratorDriver Driver(string folder = Folder) => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()],
        [.. Seeds.Select(seed => Text(seed.Key, seed.Value, folder)), .. Outline is null ? Array.Empty<AdditionalText>() : [Text("corpus.outline", Outline, "/corpus/")]],
        s_parse,
        new Options(folder, DocumentationAddress, CorpusData),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: IsTracked));

    /// <summary>Returns a driver for other seeds, which does not record its steps.</summary>
    public static GeneratorDriver Untracked(ImmutableArray<AdditionalText> seeds) =>
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], seeds, s_parse, new Options(Folder, "", ""));

    public static AdditionalText Text(string file, string text, string folder = Folder) => new MemoryText(folder + file, text);

    private static CancellationToken TestContextToken => Xunit.TestContext.Current.CancellationToken;

    private static Dictionary<string, string> Resources()
    {
        var resources = new Dictionary<string, string>();
        Assembly assembly = typeof(ToyDriver).Assembly;
        foreach (string name in assembly.GetManifestResourceNames())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            resources.Add(name, reader.ReadToEnd());
        }

        return resources;
    }

    private sealed class MemoryText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options(string folder, string address, string data) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.CorpusVersion"] = "1.2.3", ["build_property.CorpusDocumentationAddress"] = address, ["build_property.CorpusData"] = data });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(textFile.Path.StartsWith(folder, StringComparison.Ordinal)
            ? new() { ["build_metadata.AdditionalFiles.CorpusSeed"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(textFile.Path[folder.Length..])) }
            : textFile.Path == "/corpus/corpus.outline" ? new() { ["build_metadata.AdditionalFiles.CorpusOutline"] = "true" } : []);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
