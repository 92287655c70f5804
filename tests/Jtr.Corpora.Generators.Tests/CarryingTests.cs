extern alias generators;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using generators::Jtr.Corpora.Generators;
using generators::Jtr.Corpora.Generators.Carrying;
using generators::Jtr.Corpora.Generators.Reading;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests a corpus with its data in a resource: the file that the build step writes, and the code that the generator writes for it.</summary>
public class CarryingTests
{
    private const string Bytes = "CorpusBytes.g.cs";

    [Fact]
    public void The_build_step_and_the_generator_compute_the_same_fingerprint()
    {
        string fingerprint = Regex.Match(Sources(new ToyDriver())["Catalogue.g.cs"], "Fingerprint => \"([0-9a-f]{64})\"").Groups[1].Value;
        Assert.Equal(64, fingerprint.Length);
        Assert.Equal(fingerprint, Built(new ToyDriver()).Outline.Layout.Fingerprint);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    public void The_same_seeds_give_the_same_bytes(string culture)
    {
        (CorpusOutline outline, byte[] resource) = Built(new ToyDriver());
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            (CorpusOutline again, byte[] same) = Built(new ToyDriver());
            Assert.Equal(Text(outline), Text(again));
            Assert.Equal(resource, same);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_resource_holds_the_bytes_that_literals_in_the_code_would_hold()
    {
        (CorpusOutline outline, byte[] resource) = Built(new ToyDriver());
        SortedDictionary<string, string> code = Sources(new ToyDriver());
        int compared = 0;
        for (int table = 0; table < outline.Layout.Tables.Count; table++)
        {
            string name = outline.Layout.Tables[table].Shape.TableClass;
            Same(2 * table, code[$"{name}Data.g.cs"]);
            if (code.TryGetValue($"{name}.Names.g.cs", out string? names))
                Same((2 * table) + 1, names);
        }

        Same(2 * outline.Layout.Tables.Count, code["Catalogue.Search.g.cs"]);
        Assert.True(compared > resource.Length / 2, $"{compared} of {resource.Length} bytes were compared");

        void Same(int part, string source)
        {
            // Four bytes of padding, five words, and four words for each part: the start and the number of its words, the start and the number of bytes of its texts.
            long[] place = [.. Enumerable.Range(0, 4).Select(word => BitConverter.ToInt64(resource, 4 + (8 * (5 + (4 * part) + word))))];
            byte[] words = resource.AsSpan((int)(4 + (8 * place[0])), (int)(8 * place[1])).ToArray(), texts = resource.AsSpan((int)(4 + (8 * place[2])), (int)place[3]).ToArray();
            string literal = Regex.Match(source, @"WordPool => new ulong\[\]\n\s*\{\n(?<words>.*?)\n\s*\};", RegexOptions.Singleline).Groups["words"].Value;
            IEnumerable<string> lines = literal.Split('\n').Where(static line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));
            Assert.Equal(lines.SelectMany(static line => Regex.Matches(line, "0x(?<word>[0-9A-F]+)")).SelectMany(static match => BitConverter.GetBytes(ulong.Parse(match.Groups["word"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture))), words);
            Assert.Equal(Regex.Match(source, "(?<fence>\"{3,})\n(?<texts>.*?)\\k<fence>u8\\);", RegexOptions.Singleline).Groups["texts"].Value, Encoding.UTF8.GetString(texts));
            compared += words.Length + texts.Length;
        }
    }

    [Fact]
    public void The_stamp_of_the_resource_changes_with_a_fact()
    {
        CorpusOutline outline = Built(new ToyDriver()).Outline, other = Built(new ToyDriver().With("books/travel.json", "\"pages\": 383", "\"pages\": 384")).Outline;
        Assert.NotEqual(outline.Stamp, other.Stamp);
    }

    [Fact]
    public void Code_generated_from_an_outline_equals_code_generated_from_seeds()
    {
        CorpusOutline outline = Built(new ToyDriver()).Outline;

        // The seeds are the input where no build step runs, as in an editor.
        SortedDictionary<string, string> fromSeeds = Sources(new ToyDriver { CorpusData = "resource" });
        SortedDictionary<string, string> fromOutline = Sources(new ToyDriver { CorpusData = "resource", Outline = Text(outline) });
        Assert.Contains("0x0000000000000000UL", fromSeeds[Bytes], StringComparison.Ordinal);
        Assert.Contains($"0x{outline.Stamp:x16}UL", fromOutline[Bytes], StringComparison.Ordinal);
        fromSeeds.Remove(Bytes);
        fromOutline.Remove(Bytes);
        Assert.Equal(fromSeeds, fromOutline);
        Assert.All(fromOutline.Values, static source => Assert.DoesNotContain("new ulong[]", source, StringComparison.Ordinal));
    }

    [Fact]
    public void With_an_outline_no_seed_is_read()
    {
        GeneratorRunResult result = new ToyDriver { IsTracked = true, Outline = Text(Built(new ToyDriver()).Outline) }.Run().Results[0];
        Assert.True(result.TrackedSteps.ContainsKey(TrackingNames.Schema));
        Assert.False(result.TrackedSteps.ContainsKey(TrackingNames.ReadSeed));
        Assert.False(result.TrackedSteps.ContainsKey(TrackingNames.BindSeed));
    }

    [Fact]
    public void An_outline_without_data_leaves_the_code_unchanged()
    {
        using var code = new StringWriter();
        OutlineText.WriteInCode(code);
        Assert.Equal(Sources(new ToyDriver()), Sources(new ToyDriver { CorpusData = "resource", Outline = code.ToString() }));
    }

    [Fact]
    public void Generator_reports_seed_errors_at_the_same_places_with_an_outline()
    {
        static ToyDriver Wrong(string? outline) => new ToyDriver { Outline = outline }
            .With("books/travel.json", "\"pages\": 383", "\"pages\": \"many\"")
            .With("authors.json", "Nobody's", "Nobody\\u0007s");
        string[] told = [.. Wrong(null).Run().Diagnostics.Select(static diagnostic => diagnostic.ToString())];
        Assert.Equal(2, told.Length);
        Assert.Equal(told, Wrong(Text(Built(Wrong(null)).Outline)).Run().Diagnostics.Select(static diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("corpus outline 2\nzebra\n")]
    [InlineData("corpus outline 2\n0000000000000001\nabc\n0\n0\n")]
    [InlineData("corpus outline 1\n")]
    public void A_damaged_outline_is_an_error_with_its_position(string outline)
    {
        Diagnostic diagnostic = Assert.Single(new ToyDriver { Outline = outline }.Run().Diagnostics, static diagnostic => diagnostic.Id == "JTR0099");
        Assert.Matches("Line [0-9]+ of the outline must be ", diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Edit_of_a_table_in_several_files_reads_and_binds_one_file()
    {
        const int Files = 4, Rows = 3_000;
        var toy = new ToyDriver { CorpusData = "auto" };
        toy.Seeds.Remove("rooms.json");
        for (int file = 0; file < Files; file++)
            toy.Seeds[$"rooms/part-{file}.json"] = "[" + string.Join(",\n", Enumerable.Range(0, Rows).Select(row => $"{{ \"key\": \"room-{file}-{row}\" }}")) + "]";
        Dictionary<string, AdditionalText> texts = toy.Seeds.ToDictionary(static seed => seed.Key, static seed => ToyDriver.Text(seed.Key, seed.Value));
        var empty = new ToyDriver { CorpusData = "auto", IsTracked = true };
        empty.Seeds.Clear();
        GeneratorDriver driver = empty.Driver().AddAdditionalTexts([.. texts.Values]).RunGenerators(ToyDriver.Compilation, TestContext.Current.CancellationToken);
        Assert.Contains(Bytes, driver.GetRunResult().Results[0].GeneratedSources.Select(static source => source.HintName));
        GeneratorRunResult result = driver
            .ReplaceAdditionalText(texts["rooms/part-2.json"], ToyDriver.Text("rooms/part-2.json", toy.Seeds["rooms/part-2.json"].Replace("room-2-7\"", "room-2-7a\"", StringComparison.Ordinal)))
            .RunGenerators(ToyDriver.Compilation, TestContext.Current.CancellationToken)
            .GetRunResult().Results[0];
        foreach (string step in new[] { TrackingNames.ReadSeed, TrackingNames.BindSeed })
        {
            Assert.Equal(toy.Seeds.Count, result.TrackedSteps[step].Sum(static run => run.Outputs.Length));
            Assert.Single(result.TrackedSteps[step].SelectMany(static run => run.Outputs), static output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        }
    }

    private static (CorpusOutline Outline, byte[] Resource) Built(ToyDriver toy)
    {
        ProjectSchema project = ProjectSchema.Read("Toy", ToyDriver.Compilation.SyntaxTrees, ToyDriver.Compilation.References, ToyDriver.Parse, NullableContextOptions.Enable);
        Assert.Null(project.Failure);
        using var target = new MemoryStream();
        CorpusOutline outline = new DataBuilder(project.Schema, project.Foreign, static _ => { })
            .Build([.. toy.Seeds.Select(static seed => new Func<SeedSource>(() => SeedSource.Of(seed.Key, Encoding.UTF8.GetBytes(seed.Value))))], target);
        return (outline, target.ToArray());
    }

    private static string Text(CorpusOutline outline)
    {
        using var writer = new StringWriter();
        OutlineText.Write(outline, writer);
        return writer.ToString();
    }

    private static SortedDictionary<string, string> Sources(ToyDriver toy)
    {
        GeneratorDriverRunResult result = toy.Run();
        Assert.Empty(result.Diagnostics);
        return new SortedDictionary<string, string>(result.Results[0].GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString()), StringComparer.Ordinal);
    }
}
