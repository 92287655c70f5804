using System.Runtime.CompilerServices;
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
    public Task The_mistakes_of_a_seed() => Verifier.Verify(Run(new ToyDriver()
        .With("books/travel.json", "\"travel-writing\"", "\"travel-writting\"")
        .With("books/travel.json", "\"pages\": 383", "\"pages\": \"383\"")
        .With("books/travel.json", "[\"bird\"]", "[\"brid\"]")
        .With("books/travel.json", "\"published\": \"1880\"", "\"published\": \"1880-13\"")))
        .IgnoreGeneratedResult(_ => true);

    private static GeneratorDriver Run(ToyDriver toy) => toy.Driver().RunGenerators(ToyDriver.Compilation, TestContext.Current.CancellationToken);
}
