using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using VerifyTests;
using VerifyXunit;
using Xunit;

namespace Jtr.Data.Snapshots.Tests;

/// <summary>Tests the snapshots of a generator driver.</summary>
public class GeneratorTests
{
    [ModuleInitializer]
    internal static void Initialize()
    {
        // These tests fail on purpose, so the diff tool is switched off.
        Environment.SetEnvironmentVariable("DiffEngine_Disabled", "true");
        VerifySourceGenerators.Initialize();
    }

    [Fact]
    public Task A_driver_gives_its_files_and_its_diagnostics() => Verifier.Verify(Run(new Speaker()));

    [Fact]
    public Task A_driver_without_diagnostics_gives_its_files_alone() => Verifier.Verify(Run(new Quiet("B.g.cs"), new Quiet("A.g.cs")).GetRunResult());

    [Fact]
    public async Task Snapshot_rethrows_the_exception_of_a_generator() =>
        Assert.Contains("the reason", (await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify(Run(new Thrower())))).ToString(), StringComparison.Ordinal);

    private static GeneratorDriver Run(params ISourceGenerator[] generators) => CSharpGeneratorDriver.Create(generators)
        .RunGenerators(CSharpCompilation.Create("Empty"), TestContext.Current.CancellationToken);

#pragma warning disable RS1042, RS2008 // The older interface is shorter, and these ids are not published.
    private sealed class Quiet(string hintName) : ISourceGenerator
    {
        public void Initialize(GeneratorInitializationContext context)
        {
        }

        public void Execute(GeneratorExecutionContext context) => context.AddSource(hintName, "// quiet\r\nclass C;\n");
    }

    private sealed class Thrower : ISourceGenerator
    {
        public void Initialize(GeneratorInitializationContext context)
        {
        }

        public void Execute(GeneratorExecutionContext context) => throw new InvalidOperationException("the reason");
    }

    private sealed class Speaker : ISourceGenerator
    {
        private static readonly DiagnosticDescriptor s_error = new(
            "T1", "A title", "'{0}' is wrong", "Toy", DiagnosticSeverity.Error, isEnabledByDefault: true, description: "What it means.", helpLinkUri: "docs/diagnostics.md#t1", customTags: ["One", "Two"]);
        private static readonly DiagnosticDescriptor s_warning = new("T2", "Another title", "Suspicious", "Toy", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public void Initialize(GeneratorInitializationContext context)
        {
        }

        public void Execute(GeneratorExecutionContext context)
        {
            context.AddSource("Zed.g.cs", "// no line end");
            context.AddSource("Alpha.g.cs", "// 松\n");
            Location at = Location.Create("seeds/books.json", new TextSpan(20, 4), new LinePositionSpan(new LinePosition(1, 9), new LinePosition(1, 13)));
            context.ReportDiagnostic(Diagnostic.Create(s_error, at, "x"));
            context.ReportDiagnostic(Diagnostic.Create(s_warning, Location.None));
        }
    }
#pragma warning restore RS1042, RS2008
}
