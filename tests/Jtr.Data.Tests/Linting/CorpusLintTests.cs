using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Jtr.Data.Cli.Linting;
using Jtr.Data.Tests.Corpus;
using Xunit;

namespace Jtr.Data.Tests.Linting;

/// <summary>Tests the rules on the real seeds and texts, unchanged and with planted misfits.</summary>
public class CorpusLintTests
{
    private const int Planted = 300;
    private const int Seed = 20261129;

    private static readonly Lazy<LintedCorpus> s_corpus = new(static () => LintedCorpus.Read(System.IO.Path.Combine(Repository.Root, "seeds"), SourceTexts.Folder));

    [Fact]
    public void At_most_one_row_in_fifty_is_flagged_and_none_skipped()
    {
        SourceTexts.Require();
        LintRun run = LintRun.Of(s_corpus.Value, Lints.All);
        int flagged = run.Findings.Select(static finding => finding.Row.Key).Distinct().Count(), rows = s_corpus.Value.All.Count();
        Tell($"{flagged} of {rows} rows flagged and not exempt ({100m * flagged / rows:0.0} %), {run.Exempt.Count} misfits exempt");
        foreach (LintFinding finding in run.Findings)
            Tell($"{finding.Rule} {finding.Row.Key}.{finding.Misfit.Property}: {finding.Misfit.Fit}");
        Assert.Equal((0, 0), (run.Skipped, run.Corpus.MissingTexts.Count));
        Assert.True(50 * flagged <= rows, $"{flagged} of {rows} rows");
    }

    [Theory]
    [InlineData("FIT001")]
    [InlineData("FIT002")]
    public void Rules_find_no_misfits_in_the_corpus(string rule)
    {
        SourceTexts.Require();
        Assert.Equal([], LintRun.Of(s_corpus.Value, [Lints.Find(rule)!]).Findings.Select(static finding => finding.Message));
    }

    [Fact]
    public void Lint_finds_nine_in_ten_planted_misfits()
    {
        SourceTexts.Require();
        Planting[] plantings = [.. new PlantedMisfits(s_corpus.Value, Seed).Take(Planted)];
        var check = new PlantedCheck(s_corpus.Value);
        var caught = new List<(Planting Planting, bool IsCaught)>();
        foreach (Planting planting in plantings)
            caught.Add((planting, check.Of(planting).Count > 0));
        int all = caught.Count(static one => one.IsCaught);
        Tell($"{all} of {plantings.Length} planted misfits caught ({100m * all / plantings.Length:0.0} %)");
        foreach (IGrouping<string, (Planting Planting, bool IsCaught)> kind in caught.GroupBy(static one => one.Planting.Kind))
            Tell($"{kind.Count(static one => one.IsCaught)} of {kind.Count()}: {kind.Key}");
        foreach ((Planting planting, _) in caught.Where(static one => !one.IsCaught))
            Tell($"missed: {planting.Kind}, {planting.Key}");
        Assert.Equal(Planted, plantings.Length);
        Assert.True(10 * all >= 9 * plantings.Length, $"{all} of {plantings.Length}");
    }

    [Fact]
    public void Planted_misfits_depend_on_the_random_seed()
    {
        SourceTexts.Require();
        static IEnumerable<(string, string)> Of(int seed) => new PlantedMisfits(s_corpus.Value, seed).Take(60).Select(static planting => (planting.Kind, planting.Key));
        Assert.Equal(Of(Seed), Of(Seed));
        Assert.NotEqual(Of(Seed), Of(Seed + 1));
    }

    private static void Tell(FormattableString line) => TestContext.Current.TestOutputHelper!.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
