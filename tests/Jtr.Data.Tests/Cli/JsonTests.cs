using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

public sealed class JsonTests
{
    [Fact]
    public async Task Json_answers_are_rows_in_the_form_of_the_seeds_with_certainty()
    {
        Answer<Event>[] expected = [.. Timeline.Between("2021-02", "2021-04").WithCertainty().OrderByDescending(static answer => answer.IsCertain)];

        JsonArray answers = (await Json("timeline", "--from", "2021-02", "--to", "2021-04")).AsArray();

        Assert.Contains(expected, static answer => answer.IsCertain);
        Assert.Contains(expected, static answer => !answer.IsCertain);
        Assert.Equal(expected.Select(static answer => (answer.Row.Key, answer.IsCertain ? "yes" : "maybe")), answers.Select(static answer => ((string)answer!["fact"]!["key"]!, (string)answer["certainty"]!)));
        Assert.Equal(expected.Length, Bounds.CheckAndRemove(answers));
        Assert.All(answers, static answer => Assert.True(JsonNode.DeepEquals(SeedRows.ByTableAndKey["events"][(string)answer!["fact"]!["key"]!], answer["fact"])));
    }

    [Fact]
    public async Task Json_output_reads_back_as_the_same_rows()
    {
        await AssertSame(Relations.Of(Actors.Japan), static (fact, context) => fact.Deserialize(context.Relation), "relations", "japan");
        await AssertSame(Claims.By(Actors.China), static (fact, context) => fact.Deserialize(context.Claim), "claims", "--by", "china");
        await AssertSame(Tenures.HeldBy(Actors.TaroAso), static (fact, context) => fact.Deserialize(context.Tenure), "offices", "--of", "taro-aso");
        await AssertSame(Measures.Of(Actors.Japan), static (fact, context) => fact.Deserialize(context.Measure), "measures", "--of", "japan");
    }

    [Fact]
    public async Task Expanded_rows_hold_the_rows_that_they_refer_to()
    {
        JsonArray answers = (await Json("timeline", "--actor", "taro-aso", "--expand")).AsArray();

        Assert.All(answers, static answer => Assert.Equal("events", (string?)answer!["fact"]!["table"]));
        Assert.Contains(answers.SelectMany(static answer => answer!["fact"]!["participants"]!.AsArray()), static part => (string?)part!["actor"]!["name"] == "Taro Aso");
    }

    [Fact]
    public async Task Every_date_has_its_earliest_and_latest_day_expanded_or_not()
    {
        Assert.Equal(Claims.All.Count(static claim => claim.Voiced is not null) + Claims.All.Count(static claim => claim.For is not null), Bounds.CheckAndRemove(await Json("list", "claims")));
        Assert.True(Bounds.CheckAndRemove(await Json("relations", "taiwan", "--expand")) > 0);
        Assert.True(Bounds.CheckAndRemove(await Json("actor", "japan")) > 0);
        Assert.Equal(Documents.Count, Bounds.CheckAndRemove(await Json("list", "documents")));
        JsonNode unknown = (await Json("show", Events.All.First(static happening => happening.Date is { EarliestStart.Kind: DateBoundKind.Unknown }).Key))["row"]!["dateBounds"]!;
        Assert.Equal((null, "unknown"), ((string?)unknown["earliest"], (string?)unknown["earliestKind"]));
        Assert.Equal(Events.All.Count(static happening => happening.Date is not null), Bounds.CheckAndRemove(await Json("list", "events")));
    }

    [Fact]
    public async Task Actor_json_is_complete_regardless_of_the_limit()
    {
        JsonNode actor = await Json("actor", "china", "--limit", "1");

        Assert.Equal("china", (string?)actor["actor"]!["key"]);
        Assert.Equal(Claims.By(Actors.China).Select(static claim => claim.Key), actor["claimsBy"]!.AsArray().Select(static claim => (string)claim!["fact"]!["key"]!));
        Assert.Equal(Relations.Of(Actors.China).Count(), actor["relations"]!.AsArray().Count);
    }

    [Fact]
    public async Task Path_json_has_the_steps_or_null()
    {
        JsonNode path = await Json("path", "taiwan", "united-states");
        JsonNode none = JsonNode.Parse((await JtrProcess.Run("path", "japan", "china", "--kind", "allied-with", "--json")).Output)!;

        Assert.Equal("taiwan", (string?)path["steps"]![0]!["from"]);
        Assert.Equal("united-states", (string?)path["steps"]!.AsArray()[^1]!["to"]);
        Assert.Equal("japan", (string?)none["from"]);
        Assert.True(none.AsObject().TryGetPropertyValue("steps", out JsonNode? steps) && steps is null);
    }

    [Fact]
    public async Task Every_other_command_that_prints_facts_has_json_too()
    {
        Assert.Equal("events", (string?)(await Json("show", "aso-visits-taiwan"))["row"]!["table"]);
        Assert.Contains((await Json("show", "taro-aso"))["references"]!.AsArray(), static reference => (string?)reference!["key"] == "aso-visits-taiwan" && (string?)reference["as"]![0] == "participants.actor");
        Assert.Equal(Instruments.All.Select(static row => row.Key), (await Json("list", "instruments")).AsArray().Select(static row => (string)row!["key"]!));
        JsonNode stats = await Json("stats");
        Assert.Equal(Jtr.Data.Corpus.Fingerprint, (string?)stats["fingerprint"]);
        Assert.Equal(Events.Count, (int?)stats["tables"]!["events"]);
        JsonNode found = await Json("search", "immigration", "information", "--limit", "2");
        Assert.Equal(Jtr.Data.Corpus.Search("immigration information", 2).Select(static hit => hit.Row.Key), found["hits"]!.AsArray().Select(static hit => (string)hit!["row"]!["key"]!));
        JsonNode sides = await Json("claims", "--sides", "china");
        Assert.Equal(Claims.SidesOf(Actors.China).Sides.Select(static side => side[0].Key), sides["sides"]!.AsArray().Select(static side => (string)side![0]!["key"]!));
        JsonNode dates = await Json("edtf", "201X", "?2024-12-18");
        Assert.Equal(("2010-01-01", "day"), ((string?)dates[0]!["earliest"], (string?)dates[0]!["earliestKind"]));
        Assert.Equal(EdtfDate.Parse("?2024-12-18").Describe(), (string?)dates[1]!["description"]);
        JtrProcess judged = await JtrProcess.Run([], "2019\n2019-13\n", "edtf", "--json");
        Assert.Equal([true, false], JsonNode.Parse(judged.Output)!.AsArray().Select(static date => (bool)date!["isValid"]!));
    }

    private static async Task AssertSame<T>(IEnumerable<T> expected, Func<JsonNode, CorpusJsonContext, T?> read, params string[] arguments)
        where T : class, IFact
    {
        T[] facts = [.. expected];
        Assert.NotEmpty(facts);
        foreach (string[] form in (string[][])[[], ["--expand"]])
        {
            JsonArray answers = (await Json([.. arguments, .. form])).AsArray();

            Assert.Equal(facts, answers.Select(answer => read(answer!["fact"]!, CorpusJsonContext.Default)));
        }
    }

    private static async Task<JsonNode> Json(params string[] arguments)
    {
        JtrProcess run = await JtrProcess.Run([.. arguments, "--json"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        return JsonNode.Parse(run.Output)!;
    }
}
