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
        (Diagnostic[] fit, string members) = Rooms(Max);
        Assert.Empty(fit);
        Assert.Contains($"=> RoomsData.Row({Max - 1}); // room-", members, StringComparison.Ordinal);

        (Diagnostic[] tooMany, string none) = Rooms(Max + 1);
        Diagnostic error = Assert.Single(tooMany);
        Assert.Equal("JTR0027", error.Id);
        string message = error.GetMessage(CultureInfo.InvariantCulture);
        Assert.All(["'rooms'", "65001", "65000", "KeysOnly", "'Room'", "MembersFor"], part => Assert.Contains(part, message, StringComparison.Ordinal));
        Assert.DoesNotContain("; // room-", none, StringComparison.Ordinal);

        static (Diagnostic[] Diagnostics, string TableClass) Rooms(int count)
        {
            var toy = new ToyDriver();
            string[] keys = ["attic", "cellar", .. Enumerable.Range(0, count - 2).Select(static row => $"room-{row}")];
            toy.Seeds["rooms.json"] = "[" + string.Join(",\n", keys.Select(static key => $"{{ \"key\": \"{key}\" }}")) + "]";
            GeneratorDriverRunResult result = toy.Run();
            return ([.. result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)], result.Results[0].GeneratedSources.Single(static source => source.HintName == "Rooms.g.cs").SourceText.ToString());
        }
    }
}
