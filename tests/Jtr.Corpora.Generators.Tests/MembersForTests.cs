using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests tables of which only some rows are members of the table class.</summary>
public sealed class MembersForTests
{
    private const string Declared = """
        namespace Toy
        {
            /// <summary>A stone.</summary>
            [Jtr.Corpora.Schema.CorpusTable("stones", MembersFor = "IsKnown")]
            public sealed partial record Stone : Jtr.Corpora.IRow
            {
                /// <summary>Key.</summary>
                public partial string Key { get; }

                /// <summary>True if the stone is famous.</summary>
                public partial bool IsKnown { get; }
            }
        }
        """;

    [Fact]
    public void MembersFor_gives_members_only_to_rows_for_which_the_property_is_true()
    {
        var toy = new ToyDriver();
        toy.Seeds["stones.json"] = """[{ "key": "rosetta", "isKnown": true }, { "key": "pebble-1", "isKnown": false }, { "key": "pebble1", "isKnown": false }]""";
        GeneratorDriverRunResult result = toy.Run(ToyDriver.CompilationWith(Declared, "stones.cs"));

        // Two keys with the same member name are no error if neither becomes a member.
        Assert.Empty(result.Diagnostics);
        string tableClass = result.Results[0].GeneratedSources.Single(static source => source.HintName == "Stones.g.cs").SourceText.ToString();
        Assert.Contains("Stone Rosetta => StonesData.Row(2)", tableClass, System.StringComparison.Ordinal);
        Assert.DoesNotContain("Pebble", tableClass, System.StringComparison.Ordinal);
        Assert.Contains("pebble-1 pebble1 rosetta", tableClass, System.StringComparison.Ordinal);
    }

    [Fact]
    public void MembersFor_rejects_equal_member_names()
    {
        var toy = new ToyDriver();
        toy.Seeds["stones.json"] = """[{ "key": "pebble-1", "isKnown": true }, { "key": "pebble1", "isKnown": true }]""";
        Assert.Contains("JTR0010", toy.Run(ToyDriver.CompilationWith(Declared, "stones.cs")).Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("Key", "")]
    [InlineData("IsKnow", "did you mean 'IsKnown'?")]
    public void MembersFor_rejects_a_property_that_is_not_a_bool(string property, string hint)
    {
        var toy = new ToyDriver();
        toy.Seeds["stones.json"] = "[]";
        Diagnostic diagnostic = Assert.Single(toy.Run(ToyDriver.CompilationWith(Declared.Replace("\"IsKnown\"", $"\"{property}\"", System.StringComparison.Ordinal), "stones.cs")).Diagnostics, static diagnostic => diagnostic.Id == "JTR0077");
        Assert.Contains($"'{property}' of 'Stone' is not a bool property", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.Contains(hint, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }
}
