using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>
/// Mutates the records at random, as while somebody is typing: the generator does not fail, and its code compiles or it reports an error. A normal run does a part; the full run is
/// <c>JTR_SCHEMA_MUTATIONS=100000 JTR_MUTATION_SEED=1 dotnet run -c Release --project tests/Jtr.Corpora.Generators.Tests -- -class Jtr.Corpora.Generators.Tests.SchemaMutationTests</c>,
/// with another seed for each shard. A failure names the seed and the number of the mutation, which reproduce it, and shows the changed line.
/// </summary>
public class SchemaMutationTests
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview);

    // The limit after which a mutation counts as an endless loop, so that the test names it instead of hanging.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private static readonly string[] s_insertions =
    [
        "static", "abstract", "partial", "sealed", "required", "private", "internal", "protected", "file", "readonly", "virtual", "override", "new", "unsafe", "ref", "const", "event", "@event", "record", "class", "struct",
        "interface", "enum", "?", "[]", "<T>", "(", ")", "{", "}", "[", "]", "<", ">", ",", ";", "=", "=>", ".", ":", "\"\"", "\"1bad\"", "\"All\"", "\"a b\"", "null", "7", "default", "nameof(", "typeof(int)", "set;", "init;",
    ];

    private static readonly string[] s_types = ["int", "int?", "uint", "long?", "decimal", "string", "string?", "bool?", "EdtfDate", "EdtfDate?", "object", "dynamic", "void", "int*", "int[]", "(int A, int B)", "T", "Nothing", "System.DateTime", "ImmutableArray<int>", "ImmutableArray<string?>", "Rows<Nothing>", "Book", "Actor", "IRow", "Genre", "System.DayOfWeek"];

    [Fact]
    public void Generator_does_not_fail_for_a_mutated_toy_record_and_its_code_compiles()
    {
        CSharpCompilation compilation = ToyDriver.Compilation;
        Mutations(compilation, compilation.SyntaxTrees.Where(tree => tree.ToString().Contains("CorpusTable", StringComparison.Ordinal)).ToArray(), new ToyDriver(), MutationTests.Setting("JTR_SCHEMA_MUTATIONS", 160), compileEach: 1);
    }

    [Fact]
    public void Generator_does_not_fail_for_a_mutated_real_record_and_its_code_compiles()
    {
        CSharpCompilation compilation = ToyDriver.Compilation.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(RealRecords.Sources().Select(source => CSharpSyntaxTree.ParseText(source.Value, s_parse, source.Key, cancellationToken: TestContext.Current.CancellationToken)));
        ToyDriver driver = new();
        driver.Seeds.Clear();
        Mutations(compilation, compilation.SyntaxTrees.Where(tree => tree.FilePath.StartsWith("Model/", StringComparison.Ordinal) || !tree.FilePath.Contains('/', StringComparison.Ordinal)).ToArray(), driver, MutationTests.Setting("JTR_SCHEMA_MUTATIONS", 160), compileEach: 8);
    }

    /// <param name="compileEach">Compiles every nth mutation, because compiling takes longer than generating.</param>
    private static void Mutations(CSharpCompilation compilation, SyntaxTree[] trees, ToyDriver toy, int count, int compileEach)
    {
        int shard = MutationTests.Setting("JTR_MUTATION_SEED", 20251218), refused = 0;
        var failures = new List<string>();

        // One driver for all mutations, as in an editor: each mutation is one edit of the original project.
        GeneratorDriver driver = toy.Driver().RunGenerators(compilation, TestContext.Current.CancellationToken);
        Assert.Null(driver.GetRunResult().Results[0].Exception);
        for (int i = 0; i < count; i++)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(s_patience);
            var random = new Random(unchecked((shard * 1_000_003) + i));
            SyntaxTree tree = trees[random.Next(trees.Length)];
            string source = tree.ToString(), mutated = source;
            for (int times = random.Next(3) == 0 ? 2 : 1; times > 0 && mutated.Length > 0; times--)
                mutated = Mutate(random, mutated);
            string where = $"Mutation {i} with seed {shard}, in {tree.FilePath}: {Difference(source, mutated)}";
            CSharpCompilation changed = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(mutated)));
            GeneratorRunResult result;
            Compilation compiled;
            try
            {
                result = driver.RunGeneratorsAndUpdateCompilation(changed, out compiled, out _, patience.Token).GetRunResult().Results[0];
            }
            catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
            {
                failures.Add($"{where}\nThe generator did not end within {s_patience}.");
                continue;
            }

            if (result.Exception is not null)
            {
                failures.Add($"{where}\n{result.Exception}");
                continue;
            }

            Diagnostic[] own = [.. result.Diagnostics.Where(diagnostic => diagnostic.Id != "JTR0013")];
            if (own.Any(diagnostic => diagnostic.Id == "JTR0099"))
                failures.Add($"{where}\n{string.Join("\n", own.Select(diagnostic => diagnostic.ToString()))}");
            refused += own.Length > 0 ? 1 : 0;
            if (i % compileEach != 0 || own.Length > 0)
                continue;
            Diagnostic[] errors = [.. compiled.GetDiagnostics(patience.Token).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.GetLineSpan().Path.EndsWith(".g.cs", StringComparison.Ordinal))];
            if (errors.Length > 0)
                failures.Add($"{where}\n{string.Join("\n", errors.Take(5).Select(diagnostic => diagnostic.ToString()))}");
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(20)));

        // Guards the test itself: mutations that cause no error would test nothing.
        Assert.True(refused > count / 10, $"{refused} of {count} mutations were refused.");
    }

    private static string Mutate(Random random, string text)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(text, s_parse).GetRoot();
        SyntaxToken[] tokens = [.. root.DescendantTokens().Where(token => token.Span.Length > 0)];
        if (tokens.Length == 0)
            return "";
        SyntaxToken token = tokens[random.Next(tokens.Length)];
        switch (random.Next(13))
        {
            case 0:
                return text.Remove(token.SpanStart, token.Span.Length);
            case 1:
                int last = Math.Min(Array.IndexOf(tokens, token) + random.Next(1, 6), tokens.Length - 1);
                return text.Remove(token.SpanStart, tokens[last].Span.End - token.SpanStart);
            case 2:
                return text.Insert(token.SpanStart, s_insertions[random.Next(s_insertions.Length)] + " ");
            case 3:
                return Replace(text, token.Span, s_insertions[random.Next(s_insertions.Length)]);
            case 4:
                return text[..random.Next(text.Length)];
            case 5:
                // An attribute whose arguments are incomplete.
                return Any<AttributeSyntax>(random, root) is { ArgumentList: { } arguments }
                    ? Replace(text, arguments.Span, random.Next(4) switch { 0 => "", 1 => "()", 2 => "(", _ => text.Substring(arguments.SpanStart, random.Next(arguments.Span.Length)) })
                    : text;
            case 6:
                SyntaxToken[] names = [.. tokens.Where(one => one.IsKind(SyntaxKind.IdentifierToken))];
                return names.Length == 0 ? text : Replace(text, names[random.Next(names.Length)].Span, names[random.Next(names.Length)].Text);
            case 7:
                return Any<PropertyDeclarationSyntax>(random, root) is { } property && Any<PropertyDeclarationSyntax>(random, root) is { } other ? Replace(text, property.Type.Span, other.Type.ToString()) : text;
            case 8:
                return Any<PropertyDeclarationSyntax>(random, root) is { } typed ? Replace(text, typed.Type.Span, s_types[random.Next(s_types.Length)]) : text;
            case 9:
                return Any<MemberDeclarationSyntax>(random, root) is { } doubled ? text.Insert(doubled.Span.End, "\n" + doubled) : text;
            case 10:
                return Any<MemberDeclarationSyntax>(random, root) is { } gone ? text.Remove(gone.SpanStart, gone.Span.Length) : text;
            case 11:
                // Adds or removes a modifier.
                if (Any<MemberDeclarationSyntax>(random, root) is not { Modifiers.Count: > 0 } modified)
                    return text;
                SyntaxToken modifier = modified.Modifiers[random.Next(modified.Modifiers.Count)];
                return random.Next(2) == 0 ? text.Remove(modifier.SpanStart, modifier.Span.Length) : Replace(text, modifier.Span, s_insertions[random.Next(18)]);
            default:
                SyntaxToken[] literals = [.. tokens.Where(one => one.IsKind(SyntaxKind.StringLiteralToken))];
                return literals.Length == 0 ? text : Replace(text, literals[random.Next(literals.Length)].Span, random.Next(3) == 0 ? literals[random.Next(literals.Length)].Text : "\"" + s_insertions[random.Next(s_insertions.Length)].Replace("\"", "", StringComparison.Ordinal) + "\"");
        }
    }

    private static T? Any<T>(Random random, SyntaxNode root)
        where T : SyntaxNode
    {
        T[] nodes = [.. root.DescendantNodes().OfType<T>()];
        return nodes.Length == 0 ? null : nodes[random.Next(nodes.Length)];
    }

    private static string Replace(string text, TextSpan span, string by) => string.Concat(text.AsSpan(0, span.Start), by, text.AsSpan(span.End));

    /// <summary>Returns the first lines that differ.</summary>
    private static string Difference(string before, string after)
    {
        string[] old = before.Split('\n'), changed = after.Split('\n');
        int line = 0;
        while (line < old.Length && line < changed.Length && old[line] == changed[line])
            line++;
        return $"line {line + 1}\n- {string.Join("\n- ", old.Skip(line).Take(3))}\n+ {string.Join("\n+ ", changed.Skip(line).Take(3))}";
    }
}
