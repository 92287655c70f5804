using System;
using System.Linq;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests tables whose rows are not members of their table class.</summary>
public sealed class KeysOnlyTests
{
    [Fact]
    public void Such_a_table_has_rows_and_no_member_for_them()
    {
        Assert.All(Toy.Chapters.All, static chapter => Assert.Same(chapter, Toy.Chapters.Get(chapter.Key)));
        Assert.DoesNotContain(typeof(Toy.Chapters).GetProperties(), static property => property.PropertyType == typeof(Toy.Chapter));
        Assert.Contains(typeof(Toy.Books).GetProperties(), static property => property.PropertyType == typeof(Toy.Book));
    }

    [Fact]
    public void Two_of_its_keys_may_make_the_same_name_as_those_of_another_table_may_not()
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
}
