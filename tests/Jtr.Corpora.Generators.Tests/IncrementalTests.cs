extern alias generators;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using generators::Jtr.Corpora.Generators;
using Jtr.Data.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>After any edit of the seeds, a generator that has run before writes what a new one writes.</summary>
public class IncrementalTests
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Edits_of_the_toy_corpus_give_what_a_new_run_gives(int seed) => Edit(ToyDriver.Compilation, new ToyDriver().Seeds, edits: 60, seed);

    [Fact]
    public void Edits_of_this_corpus_give_what_a_new_run_gives()
    {
        IEnumerable<SyntaxTree> trees = RealRecords.Sources().Select(source => CSharpSyntaxTree.ParseText(source.Value, ToyDriver.Parse, source.Key));
        string folder = Path.Combine(Repository.Root, "seeds");
        var seeds = new SortedDictionary<string, string>(
            Repository.Seeds.ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText),
            StringComparer.Ordinal);
        Edit(ToyDriver.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees), seeds, edits: 12, seed: 3);
    }

    private static void Edit(CSharpCompilation compilation, SortedDictionary<string, string> seeds, int edits, int seed)
    {
        var random = new Random(seed);
        Dictionary<string, AdditionalText> texts = seeds.ToDictionary(file => file.Key, file => ToyDriver.Text(file.Key, file.Value));
        GeneratorDriver driver = ToyDriver.Untracked([.. texts.Values]).RunGenerators(compilation, TestContext.Current.CancellationToken);
        var original = seeds.ToDictionary();
        int changed = 0;
        for (int edit = 0; edit < edits; edit++)
        {
            string[] files = [.. texts.Keys.Where(static file => file.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
            string file = files[random.Next(files.Length)];
            string before = Output(driver);

            // Now and then all files are restored, so that errors do not accumulate.
            foreach ((string name, string text) in edit % 8 == 7 ? seeds.Select(known => (known.Key, original.GetValueOrDefault(known.Key, "[]"))).ToArray() : Changed(random, seeds, file, edit))
            {
                AdditionalText next = ToyDriver.Text(name, text);
                driver = texts.TryGetValue(name, out AdditionalText? known) ? driver.ReplaceAdditionalText(known, next) : driver.AddAdditionalTexts([next]);
                texts[name] = next;
                seeds[name] = text;
            }

            driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
            string output = Output(driver);
            changed += output == before ? 0 : 1;

            // A new driver gets the files in another order.
            GeneratorDriver fresh = ToyDriver.Untracked([.. texts.Values.Reverse()]).RunGenerators(compilation, TestContext.Current.CancellationToken);
            Assert.True(Output(fresh) == output, $"Edit {edit} with seed {seed}, in {file}: {Difference(Output(fresh), output)}");
        }

        Assert.True(changed > edits / 3, $"Only {changed} of {edits} edits changed the output.");
    }

    /// <summary>Returns the files that an edit changes. Some edits leave errors, which later edits may mend or not.</summary>
    private static IEnumerable<(string File, string Text)> Changed(Random random, SortedDictionary<string, string> seeds, string file, int edit)
    {
        JsonArray rows = Rows(seeds[file]);
        if (rows.Count == 0)
        {
            yield return (file, "[]");
            yield break;
        }

        JsonObject row = rows[random.Next(rows.Count)]!.AsObject();
        switch (random.Next(6))
        {
            case 0:
                rows.Remove(row);
                break;
            case 1:
                // A row with a new key, so that the rows after it get other numbers.
                JsonObject copy = row.DeepClone().AsObject();
                string key = copy.First().Key;
                copy[key] = $"{copy[key]}-{edit}";
                rows.Add(copy);
                break;
            case 2:
                // A row in a file of its own.
                rows.Remove(row);
                yield return ($"{file.Split('.', '/')[0]}/moved-{edit}.json", new JsonArray(row).ToJsonString(s_plain));
                break;
            case 3:
                // The value of another row, which is of the right type.
                JsonObject other = rows[random.Next(rows.Count)]!.AsObject();
                string property = other.ElementAt(random.Next(other.Count)).Key;
                row[property] = other[property]!.DeepClone();
                break;
            default:
                JsonValue[] leaves = [.. Texts(row)];
                JsonValue leaf = leaves[random.Next(leaves.Length)];
                leaf.ReplaceWith($"{leaf.GetValue<string>()}{(random.Next(2) == 0 ? "x" : "?")}");
                break;
        }

        yield return (file, rows.ToJsonString(s_plain));
    }

    private static JsonArray Rows(string text) => JsonNode.Parse(text) as JsonArray ?? [];

    private static IEnumerable<JsonValue> Texts(JsonNode? node) => node switch
    {
        JsonObject parts => parts.SelectMany(static part => Texts(part.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value],
        _ => [],
    };

    /// <summary>Returns the first line in which two outputs differ.</summary>
    private static string Difference(string fresh, string edited)
    {
        (string Fresh, string Edited) lines = fresh.Split('\n').Zip(edited.Split('\n')).FirstOrDefault(static lines => lines.First != lines.Second);
        return $"a new run gives '{lines.Fresh}', and the run after the edit '{lines.Edited}'.";
    }

    private static string Output(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        return string.Join("\n", result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText)
            .Concat(result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)));
    }
}
