using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Jtr.Data.Cli.Linting;
using Xunit;

namespace Jtr.Data.Tests.Linting;

/// <summary>Tests that each rule finds a planted misfit and reports nothing for the original row.</summary>
public class LintTests
{
    private static readonly Dictionary<string, (string Key, Action<JsonObject> Plant)> s_misfits = new()
    {
        ["FIT001"] = ("alder-meets-birch", static row => row["participants"]![0]!["actor"] = "oakham"),
        ["FIT002"] = ("people-at-meeting", static row => row["value"] = 47),
        ["FIT003"] = ("alder-meets-birch", static row => row["date"] = "2021-05-03"),
        ["FIT004"] = ("elmton-oakham-no-formal-cooperation", static row => row["status"] = "asserted"),
        ["FIT005"] = ("bridge-would-fall", static row =>
        {
            row["voice"] = "asserts";
            row["summary"] = "The bridge falls.";
        }),
        ["FIT006"] = ("road-partly-closed", static row => row["summary"] = "The road is closed."),
        ["FIT007"] = ("mill-belongs-to-birch", static row => row.Remove("attribution")),
        ["FIT008"] = ("oakham-closes-lock", static row => row["evidence"] = new JsonArray(MiniCorpus.Evidence("Bridge of Elmton in danger"))),
        ["FIT009"] = ("alder-meets-birch", static row => row["summary"] = "Alder and Birch meet Clara Cole in Elmton."),
        ["FIT010"] = ("weir-would-break", static row => row["claimant"] = "boris-birch"),
        ["FIT012"] = ("road-partly-closed", static _ => { }),
        ["FIT013"] = ("mill-belongs-to-birch", static row => row.Remove("about")),
        ["FIT014"] = ("weir-would-break", static row => row["voiced"] = "2020-05-03/2020-06-30"),
        ["FIT015"] = ("people-at-meeting", static row => row["comparator"] = "exactly"),
        ["FIT016"] = ("school-to-be-opened", static row =>
        {
            row["status"] = "occurred";
            row["kind"] = "founding";
            row["summary"] = "The mayor opens the school.";
        }),
        ["FIT017"] = ("elmton-oakham-no-formal-cooperation", static row => row.Remove("formality")),
        ["FIT018"] = ("lock-after-meeting", static row => (row["from"], row["to"]) = ("alder-meets-birch", "oakham-closes-lock")),
        ["FIT019"] = ("bridge-would-fall", static row =>
        {
            foreach (string property in (string[])["voiced", "voicedBasis", "voicedReasoning"])
                row.Remove(property);
        }),
        ["FIT020"] = ("bridge-charter", static row => row.Remove("parties")),
    };

    // Two events and a claim. The misfit of FIT011 makes them cite the clause that a relation cites.
    private static readonly string[] s_moved = ["alder-meets-birch", "road-partly-closed", "oakham-closes-lock"];

    public static TheoryData<string> Rules => [.. Lints.All.Select(static lint => lint.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_reports_a_planted_misfit_and_not_the_original_row(string id)
    {
        Lint lint = Lints.Find(id)!;
        LintedCorpus fitting = MiniCorpus.Read();

        LintFinding[] found = [.. LintRun.Of(Misfitting(id, fitting), [lint]).Findings];

        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.Equal(id, finding.Rule));
        Assert.All(found, finding => Assert.StartsWith(finding.Row.Key + "." + finding.Misfit.Property + ": ", finding.Message, StringComparison.Ordinal));
        LintRun twin = LintRun.Of(fitting, [lint]);
        Assert.Empty(twin.Findings);
        Assert.Equal(0, twin.Skipped);
        Assert.True(id == "FIT011" || twin.Tallies.Sum(static tally => tally.Performed) > 0);
    }

    [Fact]
    public void A_corpus_without_misfits_has_no_findings()
    {
        LintRun run = LintRun.Of(MiniCorpus.Read(), Lints.All);
        Assert.Equal([], run.Findings.Select(static finding => finding.Rule + " " + finding.Message));
    }

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        Assert.Equal(Lints.All.Select(static lint => lint.Id).Distinct().Order(StringComparer.Ordinal), Lints.All.Select(static lint => lint.Id));
        Assert.All(Lints.All, static lint => Assert.Matches("^FIT[0-9]{3}$", lint.Id));
    }

    [Fact]
    public void An_exception_applies_to_one_rule_of_one_fact()
    {
        LintedCorpus exempt = MiniCorpus.Read(("forty-or-so", "people-at-meeting", "FIT002"));
        JsonObject row = Changed(exempt, "people-at-meeting", static row =>
        {
            row["summary"] = "About 47 people are there.";
            row["comparator"] = "exactly";
        });

        LintRun run = LintRun.Of(exempt.With([row], []), Lints.All);

        Assert.Equal("FIT002", Assert.Single(run.Exempt).Rule);
        Assert.Equal("FIT015", Assert.Single(run.Findings).Rule);
    }

    [Theory]
    [InlineData("people-at-meeting", "FIT002", "finds nothing")]
    [InlineData("people-at-meeting", "FIT999", "unknown rule")]
    [InlineData("nobody", "FIT002", "finds nothing")]
    public void An_unused_exception_is_reported(string fact, string rule, string message)
    {
        LintFinding finding = Assert.Single(LintRun.Of(MiniCorpus.Read(("idle", fact, rule)), Lints.All).Findings);
        Assert.Equal((Lints.IdleException, "idle"), (finding.Rule, finding.Row.Key));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_of_a_rule_that_is_not_run_is_not_reported() =>
        Assert.Empty(LintRun.Of(MiniCorpus.Read(("idle", "people-at-meeting", "FIT002")), [Lints.Find("FIT001")!]).Findings);

    [Fact]
    public void A_span_with_the_digest_of_other_words_is_skipped_and_counted()
    {
        LintedCorpus corpus = MiniCorpus.Read();
        JsonObject row = Changed(corpus, "alder-meets-birch", static row => row["evidence"]![0]!["digest"] = "0000000000000000");

        LintRun run = LintRun.Of(corpus.With([row], []), [Lints.Find("FIT001")!]);

        Assert.Equal(1, run.Skipped);
        Assert.Contains(run.Tallies, static tally => tally.Reasons.ContainsKey("a digest does not match its span"));
    }

    [Theory]
    [InlineData("about 21,700 people", 21700)]
    [InlineData("only 62.5 miles", 62.5)]
    [InlineData("Four months later", 4)]
    [InlineData("a doubling of defense spending", 2)]
    public void Numbers_are_read_in_digits_and_words(string words, decimal number) => Assert.Equal([number], WordReader.Numbers(words));

    [Theory]
    [InlineData("?2021-12-23", true, false, false)]
    [InlineData("2021-12?", true, true, false)]
    [InlineData("2021-12-23?", true, true, true)]
    [InlineData("2021-~12-23", false, true, false)]
    public void DateElement_Read_applies_qualifiers_by_position(string date, bool year, bool month, bool day)
    {
        DateElement element = Assert.Single(DateElement.Read(date));
        Assert.Equal((year, month, day), (element.YearIsQualified, element.MonthIsQualified, element.DayIsQualified));
    }

    private static LintedCorpus Misfitting(string id, LintedCorpus corpus)
    {
        switch (id)
        {
            case "FIT011":
                JsonArray Clause() => new(MiniCorpus.Evidence("There is no formal cooperation between Elmton and Oakham"));
                return corpus.With([.. s_moved.Select(key => Changed(corpus, key, row => row["evidence"] = Clause())), Changed(corpus, "elmton-oakham-no-formal-cooperation", static _ => { })], []);
            case "FIT012":
                return corpus.With([], [.. corpus.LinksOf(s_misfits[id].Key).Select(static link => link.Key)]);
            default:
                return corpus.With([Changed(corpus, s_misfits[id].Key, s_misfits[id].Plant)], []);
        }
    }

    private static JsonObject Changed(LintedCorpus corpus, string key, Action<JsonObject> change)
    {
        var row = (JsonObject)corpus.Find(key)!.Json.DeepClone();
        change(row);
        return row;
    }
}
