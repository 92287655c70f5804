using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests tables whose rows are not members of their table class.</summary>
public sealed class KeysOnlyTests
{
    [Fact]
    public void A_KeysOnly_table_has_rows_without_members()
    {
        Assert.All(Toy.Chapters.All, static chapter => Assert.Same(chapter, Toy.Chapters.Get(chapter.Key)));
        Assert.DoesNotContain(typeof(Toy.Chapters).GetProperties(), static property => property.PropertyType == typeof(Toy.Chapter));
        Assert.Contains(typeof(Toy.Books).GetProperties(), static property => property.PropertyType == typeof(Toy.Book));
    }

    [Fact]
    public void Keys_of_a_KeysOnly_table_may_give_the_same_member_name()
    {
        static string[] Problems(string file, string one, string other)
        {
            var toy = new ToyDriver();
            toy.Seeds[file] = toy.Seeds[file].Replace($"\"{one}\"", "\"page-1\"", StringComparison.Ordinal).Replace($"\"{other}\"", "\"page1\"", StringComparison.Ordinal);
            return [.. toy.Run().Diagnostics.Select(static diagnostic => diagnostic.Id)];
        }

        Assert.Empty(Problems("chapters.json", "setting-out", "the-pass"));
        Assert.Contains("JTR0010", Problems("rooms.json", "attic", "cellar"));
    }

    [Fact]
    public void A_table_with_more_named_members_than_a_class_can_have_is_one_error_that_names_both_remedies()
    {
        const int Max = 65_000;
        (Diagnostic[] fit, string members) = Stones(", KeysOnly = false", Max);
        Assert.Empty(fit);
        Assert.Contains($"=> StonesData.Row({Max - 1}); // stone-", members, StringComparison.Ordinal);

        (Diagnostic[] tooMany, string none) = Stones(", KeysOnly = false", Max + 1);
        AssertNames(Assert.Single(tooMany), "JTR0027", DiagnosticSeverity.Error, "'stones'", "65001", "65000", "KeysOnly", "'Stone'", "MembersFor");
        Assert.DoesNotContain("; // stone-", none, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_more_than_5000_rows_has_no_members_and_a_warning_until_its_declaration_decides()
    {
        const int Max = 5_000;
        (Diagnostic[] few, string members) = Stones("", Max);
        Assert.Empty(few);
        Assert.Contains($"=> StonesData.Row({Max - 1}); // stone-", members, StringComparison.Ordinal);

        (Diagnostic[] many, string none) = Stones("", Max + 1);
        Assert.Equal(0, many[0].Location.SourceSpan.Start);
        AssertNames(Assert.Single(many), "JTR0033", DiagnosticSeverity.Warning, "'stones'", "5001", "5000", "KeysOnly = true", "KeysOnly = false", "'Stone'", "MembersFor");
        Assert.DoesNotContain("; // stone-", none, StringComparison.Ordinal);

        (Diagnostic[] accepted, string accepting) = Stones(", KeysOnly = true", Max + 1);
        Assert.Empty(accepted);
        Assert.DoesNotContain("; // stone-", accepting, StringComparison.Ordinal);

        (Diagnostic[] asked, string asking) = Stones(", KeysOnly = false", Max + 1);
        Assert.Empty(asked);
        Assert.Contains($"=> StonesData.Row({Max}); // stone-", asking, StringComparison.Ordinal);

        (Diagnostic[] selected, string selecting) = Stones(", MembersFor = \"IsKnown\"", Max + 1);
        Assert.Empty(selected);
        Assert.Equal(2, selecting.Split("; // stone-").Length);
    }

    private static void AssertNames(Diagnostic diagnostic, string id, DiagnosticSeverity severity, params string[] parts)
    {
        Assert.Equal((id, severity), (diagnostic.Id, diagnostic.Severity));
        Assert.All(parts, part => Assert.Contains(part, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    /// <summary>Generates a table of a number of rows, of which the first is known.</summary>
    /// <param name="arguments">The arguments of its attribute after the name.</param>
    private static (Diagnostic[] Diagnostics, string TableClass) Stones(string arguments, int count)
    {
        var toy = new ToyDriver();
        toy.Seeds["stones.json"] = "[" + string.Join(",\n", Enumerable.Range(0, count).Select(static row => $"{{ \"key\": \"stone-{row}\", \"isKnown\": {(row == 0 ? "true" : "false")} }}")) + "]";
        string declared = $$"""
            namespace Toy
            {
                /// <summary>A stone.</summary>
                [Jtr.Corpora.Schema.CorpusTable("stones"{{arguments}})]
                public sealed partial record Stone : Jtr.Corpora.IRow
                {
                    /// <summary>Key.</summary>
                    public partial string Key { get; }

                    /// <summary>True if the stone is famous.</summary>
                    public partial bool IsKnown { get; }
                }
            }
            """;
        GeneratorDriverRunResult result = toy.Run(ToyDriver.CompilationWith(declared, "stones.cs"));
        return ([.. result.Diagnostics], result.Results[0].GeneratedSources.Single(static source => source.HintName == "Stones.g.cs").SourceText.ToString());
    }
}
