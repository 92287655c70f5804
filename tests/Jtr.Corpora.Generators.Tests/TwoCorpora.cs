using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>A corpus in memory that refers to rows of another corpus: the toy, or one that a test makes up.</summary>
internal sealed class TwoCorpora
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview);
    private readonly byte[][] _others;
    private static readonly Lazy<byte[]> s_toy = new(() => ImageOf(new ToyDriver(), ToyDriver.Compilation));

    public TwoCorpora(string source, string seed, string seeds)
        : this(source, s_toy.Value)
    {
        Driver.Seeds[seed] = seeds;
    }

    /// <param name="source">The source of the referring records.</param>
    /// <param name="others">The assemblies of the corpora that they refer to.</param>
    public TwoCorpora(string source, params byte[][] others)
    {
        _others = others;
        Driver.Seeds.Clear();
        Compilation = Empty("Notes").AddReferences(others.Select(other => MetadataReference.CreateFromImage(other))).AddSyntaxTrees(Tree(source, "notes.cs"));
    }

    public ToyDriver Driver { get; } = new();

    public CSharpCompilation Compilation { get; init; }

    /// <summary>A corpus of one table <c>things</c> with the given keys, as an assembly.</summary>
    public static byte[] Things(string assembly, string declarations, params string[] keys)
    {
        ToyDriver driver = new();
        driver.Seeds.Clear();
        driver.Seeds["things.json"] = $"[{string.Join(", ", keys.Select(key => $"{{ \"key\": \"{key}\" }}"))}]";
        return ImageOf(driver, Empty(assembly).AddSyntaxTrees(Tree(declarations, "things.cs")));
    }

    /// <summary>The toy with other seeds, as an assembly.</summary>
    public static byte[] Toy(ToyDriver driver) => ImageOf(driver, ToyDriver.Compilation);

    public static CSharpCompilation Empty(string name) => ToyDriver.Compilation.RemoveAllSyntaxTrees().WithAssemblyName(name)
        .WithOptions(ToyDriver.Compilation.Options.WithOptimizationLevel(OptimizationLevel.Release));

    public static SyntaxTree Tree(string source, string path) => CSharpSyntaxTree.ParseText(source, s_parse, path, cancellationToken: TestContext.Current.CancellationToken);

    public GeneratorRunResult Run() => Driver.Run(Compilation).Results[0];

    /// <summary>Returns the diagnostics of the generator, and the compiler errors of the generated code.</summary>
    public IReadOnlyList<Diagnostic> Errors()
    {
        Driver.Driver().RunGeneratorsAndUpdateCompilation(Compilation, out Compilation compiled, out var own, TestContext.Current.CancellationToken);
        return [.. own, .. compiled.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    /// <summary>Compiles an expression into the corpus, runs it and returns its value.</summary>
    /// <param name="expression">C#, with the namespaces of both corpora.</param>
    /// <param name="other">The other corpus at run time; null for the one that this was compiled against.</param>
    public object? Value(string expression, byte[]? other = null)
    {
        byte[] image = ImageOf(Driver, Compilation.AddSyntaxTrees(Tree(
            $"using System; using System.Linq; using Jtr.Corpora; using Toy; public static class Probe {{ public static object? Value() => {expression}; }}", "probe.cs")));
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            foreach (byte[] loaded in other is null ? _others : [other])
                context.LoadFromStream(new MemoryStream(loaded));
            return context.LoadFromStream(new MemoryStream(image)).GetType("Probe")!.GetMethod("Value")!.Invoke(null, null);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            return inner.Message;
        }
        finally
        {
            context.Unload();
        }
    }

    private static byte[] ImageOf(ToyDriver driver, CSharpCompilation compilation)
    {
        driver.Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation compiled, out var own, TestContext.Current.CancellationToken);
        Assert.Empty(own.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        using var image = new MemoryStream();
        Assert.Empty(compiled.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return image.ToArray();
    }
}
