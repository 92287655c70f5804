extern alias generators;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using generators::Jtr.Corpora.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests that the same facts give the same bytes, and that an edit runs only the steps that depend on it.</summary>
public class StabilityTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ja-JP")]
    public void The_same_seeds_give_the_same_bytes_in_any_culture(string culture)
    {
        string[] expected = Sources(new ToyDriver().Driver());
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Sources(new ToyDriver().Driver()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Bytes_do_not_depend_on_files_order_line_ends_and_folder()
    {
        string[] expected = Sources(new ToyDriver().Driver());
        ToyDriver other = new();
        foreach (string file in other.Seeds.Keys.ToArray())
            other.Seeds[file] = other.Seeds[file].Replace("\n", "\r\n", StringComparison.Ordinal);

        // Joins the two files of books into one, in another order and with other formatting.
        string older = other.Seeds["books/older.json"].Trim()[1..^1], travel = other.Seeds["books/travel.json"].Trim()[1..^1];
        other.Seeds.Remove("books/older.json");
        other.Seeds.Remove("books/travel.json");
        other.Seeds["books.json"] = "[" + travel.Replace("12.50", "12.5", StringComparison.Ordinal) + "," + older + "]";
        Assert.Equal(expected, Sources(other.Driver("/elsewhere/other/seeds/")));
    }

    [Fact]
    public void A_byte_order_mark_does_not_change_the_generated_code()
    {
        // The compiler removes the byte order mark when it reads a file.
        ToyDriver toy = new(), empty = new();
        empty.Seeds.Clear();
        IEnumerable<AdditionalText> marked = toy.Seeds.Select(seed => new MarkedText("/corpus/seeds/" + seed.Key, seed.Value));
        Assert.Equal(Sources(toy.Driver()), Sources(empty.Driver().AddAdditionalTexts([.. marked])));
    }

    [Fact]
    public void The_order_of_files_does_not_change_the_generated_code()
    {
        ToyDriver toy = new(), empty = new();
        empty.Seeds.Clear();
        IEnumerable<AdditionalText> reversed = toy.Seeds.Reverse().Select(seed => ToyDriver.Text(seed.Key, seed.Value));
        Assert.Equal(Sources(toy.Driver()), Sources(empty.Driver().AddAdditionalTexts([.. reversed])));
    }

    [Fact]
    public void The_fingerprint_depends_on_values_and_not_on_their_spelling()
    {
        string fingerprint = Fingerprint(new ToyDriver());
        Assert.Equal(fingerprint, Fingerprint(new ToyDriver().With("books/travel.json", "\"pages\": 383", "  \"pages\"  :  383")));
        Assert.Equal(fingerprint, Fingerprint(new ToyDriver().With("authors.json", "松尾芭蕉", "\\u677e\\u5c3e\\u82ad\\u8549")));
        Assert.NotEqual(fingerprint, Fingerprint(new ToyDriver().With("books/travel.json", "\"pages\": 383", "\"pages\": 384")));
        Assert.NotEqual(fingerprint, Fingerprint(new ToyDriver().With("books/travel.json", "[\"Hokkaido\", \"travel\"]", "[\"travel\", \"Hokkaido\"]")));
        Assert.NotEqual(fingerprint, Fingerprint(new ToyDriver().With("books/travel.json", "\"published\": \"1880\"", "\"published\": \"1880?\"")));
    }

    [Fact]
    public void A_new_source_without_records_runs_no_step_again() => AllCached(
        Rerun(new ToyDriver(), (driver, _) => driver, ToyDriver.CompilationWith("class Unrelated;", "unrelated.cs")));

    [Fact]
    public void An_edit_of_a_seed_does_not_read_the_records_again()
    {
        // If the generator added a source in its initialisation, the compilation would differ in every run and every record would be read again.
        ToyDriver toy = new();
        GeneratorRunResult result = Rerun(toy, (driver, texts) => driver.ReplaceAdditionalText(
            texts["authors.json"], ToyDriver.Text("authors.json", toy.Seeds["authors.json"].Replace("松尾芭蕉", "芭蕉", StringComparison.Ordinal))));
        foreach (string step in new[] { TrackingNames.ReadTable, TrackingNames.ReadClass, TrackingNames.ReadUnion, TrackingNames.Fit, TrackingNames.ForeignTables })
            Assert.All(result.TrackedSteps[step].SelectMany(run => run.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void An_additional_file_that_is_not_a_seed_runs_no_step_again() => AllCached(
        Rerun(new ToyDriver(), (driver, _) => driver.AddAdditionalTexts([ToyDriver.Text("readme.json", "[]", "/corpus/")])));

    [Fact]
    public void White_space_in_a_seed_runs_no_step_after_reading()
    {
        ToyDriver toy = new();
        GeneratorRunResult result = Rerun(toy, (driver, texts) => driver.ReplaceAdditionalText(
            texts["authors.json"], ToyDriver.Text("authors.json", toy.Seeds["authors.json"].Replace("\n", "\n    ", StringComparison.Ordinal))));
        AllCached(result, TrackingNames.SeedTexts);
    }

    [Fact]
    public void Files_in_another_order_run_no_step_after_sorting()
    {
        // Steps are cached by position, so the steps of single files may run again. After the files are sorted, every step is cached.
        GeneratorRunResult result = Rerun(new ToyDriver(), (driver, texts) => driver.RemoveAdditionalTexts([.. texts.Values]).AddAdditionalTexts([.. texts.Values.Reverse()]));
        AllCached(result, TrackingNames.SeedTexts, TrackingNames.ReadSeed, TrackingNames.BindSeed);
    }

    [Fact]
    public void A_moved_record_runs_no_step_after_reading()
    {
        CSharpCompilation moved = ToyDriver.Compilation;
        foreach (SyntaxTree tree in ToyDriver.Compilation.SyntaxTrees)
            moved = moved.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From("\n\n" + tree.GetText(TestContext.Current.CancellationToken))));
        AllCached(Rerun(new ToyDriver(), (driver, _) => driver, moved), TrackingNames.ReadTable, TrackingNames.ReadClass, TrackingNames.ReadUnion);
    }

    [Fact]
    public void A_changed_value_runs_the_steps_of_its_file_and_its_table()
    {
        ToyDriver toy = new();
        GeneratorRunResult result = Rerun(toy, (driver, texts) => driver.ReplaceAdditionalText(
            texts["authors.json"], ToyDriver.Text("authors.json", toy.Seeds["authors.json"].Replace("Nobody's", "Somebody's", StringComparison.Ordinal))));
        Assert.Single(result.TrackedSteps[TrackingNames.ReadSeed].SelectMany(step => step.Outputs), output => output.Reason == IncrementalStepRunReason.Modified);
        Assert.Single(result.TrackedSteps[TrackingNames.BindSeed].SelectMany(step => step.Outputs), output => output.Reason == IncrementalStepRunReason.Modified);
        Assert.Single(result.TrackedSteps[TrackingNames.Tables].SelectMany(step => step.Outputs), output => output.Reason == IncrementalStepRunReason.Modified);
        Assert.All(result.TrackedSteps[TrackingNames.Unions].SelectMany(step => step.Outputs), output => Assert.NotEqual(IncrementalStepRunReason.Modified, output.Reason));
        // The name of an author is not part of the search index.
        Assert.All(result.TrackedSteps[TrackingNames.LayOutSearch].SelectMany(step => step.Outputs), output => Assert.NotEqual(IncrementalStepRunReason.Modified, output.Reason));
        Assert.All(result.TrackedSteps[TrackingNames.Schema].SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void Every_tracking_name_belongs_to_a_step()
    {
        IEnumerable<string> names = typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        IReadOnlyDictionary<string, System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep>> steps = new ToyDriver { IsTracked = true }.Run().Results[0].TrackedSteps;
        Assert.All(names, name => Assert.Contains(name, steps));
    }

    [Fact]
    public void Pipeline_values_hold_no_symbols_syntax_or_locations()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach ((string name, System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep> steps) in new ToyDriver { IsTracked = true }.Run().Results[0].TrackedSteps)
        {
            if (!typeof(TrackingNames).GetFields().Any(field => field.Name == name))
                continue;
            foreach ((object value, _) in steps.SelectMany(step => step.Outputs))
                Walk(name, value, seen);
        }

        Assert.True(seen.Count > 1000);
    }

    private static void Walk(string path, object? value, HashSet<object> seen)
    {
        if (value is null or string or Type or AdditionalText || value.GetType().IsPrimitive || value.GetType().IsEnum || (!value.GetType().IsValueType && !seen.Add(value)))
            return;
        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Location or Diagnostic or Microsoft.CodeAnalysis.Compilation or SemanticModel, $"{path} holds a {value.GetType()}");
        if (value is System.Collections.IEnumerable items)
        {
            foreach (object? item in items)
                Walk(path, item, seen);
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (System.Reflection.FieldInfo field in type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.DeclaredOnly))
                Walk($"{path}.{field.Name}", field.GetValue(value), seen);
        }
    }

    [Fact]
    public void Generated_sources_end_lines_with_LF_only() =>
        Assert.All(Sources(new ToyDriver().Driver()), source => Assert.DoesNotContain('\r', source));

    private static GeneratorRunResult Rerun(
        ToyDriver toy,
        Func<GeneratorDriver, Dictionary<string, AdditionalText>, GeneratorDriver> edit,
        CSharpCompilation? edited = null)
    {
        Dictionary<string, AdditionalText> texts = toy.Seeds.ToDictionary(seed => seed.Key, seed => ToyDriver.Text(seed.Key, seed.Value));
        ToyDriver empty = new() { IsTracked = true };
        empty.Seeds.Clear();
        GeneratorDriver driver = empty.Driver().AddAdditionalTexts([.. texts.Values]).RunGenerators(ToyDriver.Compilation, TestContext.Current.CancellationToken);
        return edit(driver, texts).RunGenerators(edited ?? ToyDriver.Compilation, TestContext.Current.CancellationToken).GetRunResult().Results[0];
    }

    /// <summary>Asserts that every named step except the given ones is cached or unchanged, and that no output changed.</summary>
    private static void AllCached(GeneratorRunResult result, params string[] except)
    {
        Assert.NotEmpty(result.TrackedOutputSteps);
        Assert.All(result.TrackedOutputSteps.Values.SelectMany(static steps => steps).SelectMany(static step => step.Outputs), static output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"An output is {output.Reason}."));
        Assert.All(typeof(TrackingNames).GetFields(), field => Assert.Contains(field.Name, result.TrackedSteps.Keys));
        foreach ((string name, System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep> steps) in result.TrackedSteps)
        {
            if (except.Contains(name) || !typeof(TrackingNames).GetFields().Any(field => field.Name == name))
                continue;
            Assert.All(steps.SelectMany(step => step.Outputs), output =>
                Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{name}: {output.Reason}"));
        }
    }

    private static string Fingerprint(ToyDriver toy) =>
        Regex.Match(string.Concat(Sources(toy.Driver())), "Fingerprint => \"([0-9a-f]{64})\"").Groups[1].Value;

    private static string[] Sources(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.RunGenerators(ToyDriver.Compilation, TestContext.Current.CancellationToken).GetRunResult().Results[0];
        Assert.Empty(result.Diagnostics);
        return [.. result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText)];
    }

    /// <summary>A seed that was saved with a byte order mark.</summary>
    private sealed class MarkedText(string path, string text) : AdditionalText
    {
        private readonly byte[] _bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)];

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(new MemoryStream(_bytes), Encoding.UTF8);
    }
}
