extern alias generators;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using generators::Jtr.Corpora.Generators;
using generators::Jtr.Corpora.Generators.Binding;
using generators::Jtr.Corpora.Generators.Checking;
using generators::Jtr.Corpora.Generators.Diagnostics;
using generators::Jtr.Corpora.Generators.Layout;
using generators::Jtr.Corpora.Generators.Reading;
using generators::Jtr.Corpora.Generators.Resolving;
using generators::Jtr.Corpora.Generators.Schema;
using Jtr.Data.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>
/// Mutates the real seeds at random: no stage throws, and every rejected file has an error with a position. A normal run does a part; the full run is
/// <c>JTR_MUTATIONS=1000000 JTR_MUTATIONS_AT_ONCE=24 JTR_MUTATION_SEED=1 dotnet run -c Release --project tests/Jtr.Corpora.Generators.Tests -- -class Jtr.Corpora.Generators.Tests.MutationTests</c>,
/// with another seed for each shard. <c>JTR_MUTATIONS_AT_ONCE</c> is the largest number of files that are damaged at once, each in one place. The test prints its progress to standard error every 10,000 mutations. A failure names the seed and the number of the corpus, which reproduce it.
/// </summary>
public class MutationTests
{
    private static readonly string[] s_tokens = ["null", "true", "0", "-1", "1e400", "\"\"", "[]", "{}", "\"\\ud800\"", ",", ":", "[", "]", "{", "}", "\"", "\\", "\u2028", "\0", "99999999999999999999", "\"X\""];

    [Fact]
    public void No_stage_throws_for_a_mutated_seed_and_every_error_has_a_position()
    {
        int count = Setting("JTR_MUTATIONS", 400), atOnce = Setting("JTR_MUTATIONS_AT_ONCE", 1), shard = Setting("JTR_MUTATION_SEED", 20251218);
        SchemaShape schema = Schema();
        string folder = Path.Combine(Repository.Root, "seeds");
        SortedDictionary<string, string> seeds = new(StringComparer.Ordinal);
        foreach (string path in Repository.Seeds)
            seeds.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path));
        string[] files = [.. seeds.Keys];
        Dictionary<string, BoundFile> whole = files.ToDictionary(file => file, file => Binder.Bind(SeedReader.Read(Source(file, seeds[file])), schema));
        Assert.All(whole.Values, file => Assert.Empty(file.Problems));

        int refused = 0, corpora = 0;
        for (int done = 0; done < count; corpora++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            var random = new Random(unchecked((shard * 1_000_003) + corpora));
            string[] chosen = [.. random.GetItems(files, random.Next(1, atOnce + 1)).Distinct()];
            Dictionary<string, string> mutated = chosen.ToDictionary(file => file, file => Mutate(random, seeds[file], seeds[files[random.Next(files.Length)]]));
            int before = done;
            done += chosen.Length;
            if (done / 10_000 > before / 10_000)
                Console.Error.WriteLine($"{done} mutations in {corpora} corpora, of which {refused} were refused.");
            try
            {
                BoundFile[] bound = [.. files.Select(file => mutated.TryGetValue(file, out string? text) ? Binder.Bind(SeedReader.Read(Source(file, text)), schema) : whole[file])];
                Resolution resolution = Resolver.Resolve(schema, [.. bound]);
                EquatableArray<SeedProblem> problems = ReportedProblems.Of(schema, [.. bound], resolution, Checker.Check(schema, resolution));
                foreach (IGrouping<string, SeedProblem> told in problems.GroupBy(static problem => problem.File).Where(told => mutated.ContainsKey(told.Key)))
                {
                    string text = mutated[told.Key];
                    SeedTokens places = SeedReader.Places(Source(told.Key, text));
                    foreach (SeedProblem problem in told)
                    {
                        SeedSpan span = places.Place(problem.Token, problem.Offset);
                        Assert.InRange(problem.Token, 0, places.Count - 1);
                        Assert.True(span.End <= text.Length && (span.Length > 0 || text.Length == 0), $"A problem at {span} lies outside its file of {text.Length} characters.");
                    }
                }

                refused += problems.Count > 0 ? 1 : 0;

                // Laying out takes long, so it runs for some of the mutations, and for every one without errors.
                if (problems.Count == 0 || corpora % 16 == 0)
                {
                    for (int table = 0; table < resolution.Corpus.Tables.Count; table++)
                    {
                        // The build step builds the parts of a table with common pools, the generator with pools of their own.
                        PartLayout[] parts = [.. TablePart.Of(schema, resolution.Corpus, table).Select(static part => part.Build(pools: null))];
                        Assert.True(LayoutBuilder.Table(schema, table, parts).Equals(LayoutBuilder.Table(schema, resolution.Corpus, table)), $"The layouts of {schema.Tables[table].Name} differ.");
                    }

                    Fingerprint.Of(schema, resolution.Corpus);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Assert.Fail($"Corpus {corpora} with seed {shard}, damaged in {string.Join(", ", chosen)}: {exception}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} mutations in {corpora} corpora, of which {refused} were refused.");
        Assert.True(refused > corpora / 2);
    }

    private static SeedSource Source(string file, string text) => new(file, text, null);

    internal static string Mutate(Random random, string text, string other)
    {
        int at = random.Next(text.Length), length = Math.Min(random.Next(1, 40), text.Length - at);
        switch (random.Next(8))
        {
            case 0:
                return text.Remove(at, length);
            case 1:
                return text.Insert(at, s_tokens[random.Next(s_tokens.Length)]);
            case 2:
                return string.Concat(text.AsSpan(0, at), s_tokens[random.Next(s_tokens.Length)], text.AsSpan(at + length));
            case 3:
                return text.Insert(at, text.Substring(random.Next(text.Length - length), length));
            case 4:
                // Replaces one character of a key, a date, a label or a property name.
                return string.Concat(text.AsSpan(0, at), ((char)random.Next('!', '~')).ToString(), text.AsSpan(at + 1));
            case 5:
                int row = Math.Max(text.IndexOf("  {\n", at, StringComparison.Ordinal), 0), end = Math.Max(text.IndexOf("  },\n", row, StringComparison.Ordinal), row);
                return end == row ? text[..at] : text.Insert(row, text.Substring(row, end + 5 - row));
            case 6:
                return text.Replace("\"" + Word(random, text) + "\"", "\"" + Word(random, other) + "\"", StringComparison.Ordinal);
            default:
                byte[] bytes = Encoding.UTF8.GetBytes(text);
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                return Encoding.UTF8.GetString(bytes);
        }
    }

    /// <summary>Picks a quoted text at random.</summary>
    private static string Word(Random random, string text)
    {
        string[] parts = text.Substring(random.Next(text.Length / 2)).Split('"', 12);
        return parts[random.Next(parts.Length)];
    }

    internal static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) ? value : otherwise;

    /// <summary>Gets the schema of the real records as the generator reads it.</summary>
    internal static SchemaShape Schema()
    {
        var parse = new CSharpParseOptions(LanguageVersion.Preview);
        IEnumerable<SyntaxTree> trees = RealRecords.Sources().Select(source => CSharpSyntaxTree.ParseText(source.Value, parse, source.Key));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            parseOptions: parse,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        GeneratorRunResult result = driver.RunGenerators(ToyDriver.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees), TestContext.Current.CancellationToken).GetRunResult().Results[0];
        return Assert.IsType<SchemaShape>(Assert.Single(Assert.Single(result.TrackedSteps[TrackingNames.Schema]).Outputs).Value);
    }
}
