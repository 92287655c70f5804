using System;
using System.Linq;
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
}
