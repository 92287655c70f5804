using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using VerifyTests;
using VerifyXunit;
using Xunit;

namespace Jtr.Corpora.Generators.Tests.Emission;

/// <summary>Compares the generated code with approved snapshots, so that every change of it is reviewed.</summary>
public class GeneratedCodeTests
{
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();

    [Fact]
    public Task The_toy_corpus() => Verifier.Verify(Run(new ToyDriver()));

    [Fact]
    public Task Diagnostics_of_wrong_seeds_match_the_snapshot() => Verifier.Verify(Run(new ToyDriver()
        .With("books/travel.json", "\"travel-writing\"", "\"travel-writting\"")
        .With("books/travel.json", "\"pages\": 383", "\"pages\": \"383\"")
        .With("books/travel.json", "[\"bird\"]", "[\"brid\"]")
        .With("books/travel.json", "\"published\": \"1880\"", "\"published\": \"1880-13\"")))
        .IgnoreGeneratedResult(_ => true);

    [Fact]
    public void A_table_without_rows_or_without_dates_compiles_without_warnings()
    {
        string[] tables = [.. new ToyDriver().Seeds.Keys.Select(static file => file.Split('.', '/')[0]).Distinct()];
        foreach (string[] empty in tables.Select(static table => new[] { table }).Append(tables))
        {
            var toy = new ToyDriver();
            foreach (string file in toy.Seeds.Keys.Where(file => empty.Contains(file.Split('.', '/')[0])).ToArray())
                toy.Seeds[file] = file.EndsWith(".json", StringComparison.Ordinal) ? "[]" : "";
            Assert.Empty(Warnings(toy));
        }

        var undated = new ToyDriver();
        foreach (string file in undated.Seeds.Keys.ToArray())
            undated.Seeds[file] = Regex.Replace(undated.Seeds[file], @"(?<="")[\dXY][-\d?~%X./]*(?="")", "");
        Assert.Empty(Warnings(undated));
    }

    /// <summary>Returns the warnings of the compiler in generated code.</summary>
    private static IEnumerable<string> Warnings(ToyDriver toy)
    {
        toy.Driver().RunGeneratorsAndUpdateCompilation(ToyDriver.Compilation, out Compilation compiled, out _, TestContext.Current.CancellationToken);
        return compiled.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Location.SourceTree is { } tree && !ToyDriver.Compilation.SyntaxTrees.Contains(tree))
            .Select(static diagnostic => diagnostic.ToString());
    }

    private static GeneratorDriver Run(ToyDriver toy) => toy.Driver().RunGenerators(ToyDriver.Compilation, TestContext.Current.CancellationToken);
}
