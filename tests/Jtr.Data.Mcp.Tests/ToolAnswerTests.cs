using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Corpora.Sources;
using Xunit;

namespace Jtr.Data.Mcp.Tests;

/// <summary>Tests that each tool gives the library's answer with the library's certainty.</summary>
public sealed class ToolAnswerTests(ServedCorpus served)
{
    [Fact]
    public async Task Timeline_tool_separates_certain_possible_and_unrealised_events()
    {
        JsonElement answer = await served.Ask("timeline", ("from", "2021"), ("to", "2023-09"), ("actor", "Taiwan"), ("limit", 200));

        EventQuery expected = Timeline.Between("2021", "2023-09").Involving(Actors.Taiwan);
        Assert.Equal(expected.OnlyCertain().Select(static row => row.Key), ServedCorpus.CertainKeys(answer));
        Assert.Equal(expected.Select(static row => row.Key).Order(StringComparer.Ordinal), ServedCorpus.Keys(answer).Order(StringComparer.Ordinal));
        Assert.All(ServedCorpus.Keys(answer), static key => Assert.True(Events.Get(key).Status is EventStatus.Occurred or EventStatus.Ongoing));
        Assert.NotEmpty(ServedCorpus.Keys(answer, "otherwise"));
        Assert.All(ServedCorpus.Keys(answer, "otherwise"), static key => Assert.False(Events.Get(key).Status is EventStatus.Occurred or EventStatus.Ongoing));
        Assert.All(ServedCorpus.Keys(answer).Concat(ServedCorpus.Keys(answer, "otherwise")), static key => Assert.False(Events.Get(key).IsPeripheral));
    }

    [Fact]
    public async Task Timeline_tool_never_presents_possible_rows_as_certain()
    {
        // Every month that the corpus covers: the rows that the server calls certain are those that the library calls certain.
        int possible = 0;
        foreach (string month in Enumerable.Range(2019, 7).SelectMany(static year => Enumerable.Range(1, 12).Select(month => FormattableString.Invariant($"{year}-{month:00}"))))
        {
            JsonElement answer = await served.Ask("timeline", ("from", month), ("to", month), ("peripheral", true), ("undated", true), ("limit", 200));
            EventQuery expected = Timeline.Between(month, month).IncludingPeripheral().IncludingUndated();
            Assert.Equal(expected.OnlyCertain().Select(static row => row.Key), ServedCorpus.CertainKeys(answer));
            bool isOutside = EdtfDate.Parse(month).Earliest > Documents.All.Max(static document => document.Published.Latest);
            Assert.Equal(expected.OnlyCertain().Any() ? "found" : isOutside ? "outside-coverage" : "only-possible", answer.GetProperty("answer").GetString());
            possible += answer.GetProperty("found").GetInt32() - ServedCorpus.CertainKeys(answer).Length;
        }

        Assert.NotEqual(0, possible);
    }

    [Fact]
    public async Task Offices_tool_presents_possible_holders_as_possible()
    {
        JsonElement certain = await served.Ask("offices", ("office", "prime-minister-of-japan"), ("as_of", "2021-04"));
        JsonElement possible = await served.Ask("offices", ("office", "prime-minister-of-japan"), ("as_of", "2022-01"));

        Assert.Equal("found", certain.GetProperty("answer").GetString());
        Assert.Equal(Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("2021-04").Select(static row => row.Key), ServedCorpus.Keys(certain));
        Assert.Equal(("only-possible", "maybe"), (possible.GetProperty("answer").GetString(), possible.GetProperty("certainty").GetString()));
        Assert.Contains("must not be presented as certain", possible.GetProperty("statement").GetString(), StringComparison.Ordinal);
        Assert.Equal(Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("2022-01").Select(static row => row.Key), ServedCorpus.Keys(possible));
    }

    [Fact]
    public async Task Relations_tool_respects_the_date_and_marks_negated_relations()
    {
        JsonElement colony = await served.Ask("relations", ("entity", "japan"), ("with", "taiwan"), ("as_of", "1920"), ("kind", (string[])["ruled"]));
        JsonElement later = await served.Ask("relations", ("entity", "japan"), ("with", "taiwan"), ("as_of", "1950"), ("kind", (string[])["ruled"]));
        JsonElement absence = await served.Ask("relations", ("entity", "japan"), ("with", "taiwan"), ("as_of", "2022-01"), ("kind", (string[])["military-cooperation-with"]), ("itself", true));

        Assert.Equal("found", colony.GetProperty("answer").GetString());
        Assert.Equal(RelationKind.Ruled, Relations.Get(Assert.Single(ServedCorpus.Keys(colony))).Kind);
        Assert.Equal("not-in-corpus", later.GetProperty("answer").GetString());
        Assert.Equal("stated-not-to-be", absence.GetProperty("answer").GetString());
        Assert.NotEmpty(ServedCorpus.Keys(absence, "otherwise"));
        Assert.All(ServedCorpus.Keys(absence, "otherwise"), static key => Assert.Equal(RelationStatus.Negated, Relations.Get(key).Status));
    }

    [Fact]
    public async Task Relations_tool_returns_the_path_of_the_library()
    {
        JsonElement ever = await served.Ask("relations", ("entity", "japan"), ("with", "taiwan"), ("path", true), ("kind", (string[])["represents", "counterpart-of"]));
        JsonElement then = await served.Ask("relations", ("entity", "japan"), ("with", "taiwan"), ("path", true), ("as_of", "1850"));

        RelationPath expected = Relations.Asserted().OfKind(RelationKind.Represents, RelationKind.CounterpartOf).ToGraph().FindPath(Actors.Japan, Actors.Taiwan)!;
        Assert.Equal(expected.Steps.Select(static step => step.Relation.Key), ServedCorpus.Keys(ever));
        Assert.Equal(
            expected.Steps.Select(static step => (step.From.Key, step.To.Key)),
            ever.GetProperty("path").EnumerateArray().Select(static step => (step.GetProperty("from").GetString()!, step.GetProperty("to").GetString()!)));
        Assert.Contains("not necessarily for the same time", ever.GetProperty("statement").GetString(), StringComparison.Ordinal);
        Assert.Empty(then.GetProperty("path").EnumerateArray());
        Assert.Equal("outside-coverage", then.GetProperty("answer").GetString());
    }

    [Fact]
    public async Task Claims_tool_names_the_claimant_and_returns_the_sides_of_the_library()
    {
        JsonElement claims = await served.Ask("claims", ("by", "China"), ("voice", (string[])["opposes", "warns"]), ("limit", 200));
        JsonElement sides = await served.Ask("claims", ("about", "china"), ("sides", true));

        Assert.Equal(Claims.By(Actors.China).InVoice(Voice.Opposes, Voice.Warns).Select(static row => row.Key).Order(StringComparer.Ordinal), ServedCorpus.Keys(claims).Order(StringComparer.Ordinal));
        ClaimSides expected = Claims.SidesOf(Actors.China);
        Assert.Equal(
            expected.Sides.Select(static side => string.Join(' ', side.Select(static claim => claim.Key))),
            sides.GetProperty("sides").EnumerateArray().Select(static side => string.Join(' ', side.EnumerateArray().Select(static key => key.GetString()))));
        Assert.Equal(expected.Disputes.Select(static link => link.Key), sides.GetProperty("disputes").EnumerateArray().Select(static link => link.GetProperty("link").GetString()!));
    }

    [Fact]
    public async Task Get_tool_returns_the_whole_row_by_key_or_name()
    {
        JsonElement actor = await served.Ask("get", ("key", "ASO Tarō"), ("limit", 200));
        JsonElement polity = await served.Ask("get", ("key", "taiwan"));
        JsonElement passage = await served.Ask("get", ("key", Passages.All[0].Key));

        Assert.Equal("taro-aso", Assert.Single(ServedCorpus.Keys(actor)));
        Assert.True(JsonElement.DeepEquals(JsonSerializer.SerializeToElement(Actors.TaroAso), actor.GetProperty("row")));
        Assert.Equal(Facts.ReferringTo(Actors.TaroAso).Select(static fact => fact.Key), actor.GetProperty("referredToBy").EnumerateArray().Select(static row => row.GetProperty("key").GetString()!));
        Assert.Equal((20, Facts.ReferringTo(Actors.Taiwan).Count), (polity.GetProperty("referredToBy").GetArrayLength(), polity.GetProperty("referredToByFound").GetInt32()));
        Assert.Equal("passages", Assert.Single(ServedCorpus.Rows(passage)).GetProperty("table").GetString());
    }

    [Theory]
    [InlineData("plain", CitationFormat.Plain)]
    [InlineData("bibtex", CitationFormat.BibTeX)]
    [InlineData("biblatex", CitationFormat.BibLaTeX)]
    [InlineData("ris", CitationFormat.Ris)]
    [InlineData("csl-json", CitationFormat.CslJson)]
    public async Task Cite_tool_returns_the_reference_of_the_library_with_every_span(string word, CitationFormat format)
    {
        JsonElement answer = await served.Ask("cite", ("key", "aso-visits-taiwan"), ("format", word));

        Assert.Equal(Events.AsoVisitsTaiwan.Cite(format), answer.GetProperty("reference").GetString());
        Assert.Equal(
            Events.AsoVisitsTaiwan.Evidence.Select(static evidence => (evidence.Start, evidence.End, evidence.Digest)),
            answer.GetProperty("evidence").EnumerateArray().Select(static span => (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(), span.GetProperty("digest").GetString()!)));
    }

    [Fact]
    public async Task Search_tool_marks_a_row_as_certain_only_if_it_has_all_words()
    {
        JsonElement answer = await served.Ask("search", ("text", "defence attaché"));
        JsonElement partly = await served.Ask("search", ("text", "Taiwan zeppelin"));

        Assert.Equal(Corpus.Search("defence attaché", 20).Select(static hit => hit.Row.Key).Order(StringComparer.Ordinal), ServedCorpus.Keys(answer).Order(StringComparer.Ordinal));
        Assert.Equal("found", answer.GetProperty("answer").GetString());
        Assert.Empty(ServedCorpus.CertainKeys(partly));
        Assert.Equal("only-possible", partly.GetProperty("answer").GetString());
        Assert.Equal("zeppelin", Assert.Single(partly.GetProperty("unmatched").EnumerateArray()).GetProperty("word").GetString());
    }

    [Fact]
    public async Task Coverage_tool_returns_texts_time_and_tables()
    {
        JsonElement answer = await served.Ask("coverage");

        Assert.Equal(Documents.All.Select(static document => document.Key), ServedCorpus.Keys(answer, "documents"));
        Assert.Equal(Events.Count, answer.GetProperty("tables").EnumerateArray().Single(static table => table.GetProperty("name").GetString() == "events").GetProperty("count").GetInt32());
        Assert.Equal(Documents.All.Max(static document => document.Published.Latest!.Value).ToString(), answer.GetProperty("until").GetString());
    }

    [Fact]
    public async Task A_limit_omits_the_last_rows_and_gives_the_total()
    {
        JsonElement answer = await served.Ask("timeline", ("limit", 3));

        Assert.Equal(3, ServedCorpus.Keys(answer).Length);
        Assert.Equal(Timeline.All.Count(), answer.GetProperty("found").GetInt32());
    }
}
