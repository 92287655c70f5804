using System;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Mcp.Tests;

/// <summary>Tests that the server abstains from questions that the corpus cannot answer, and gives the reason.</summary>
public sealed class AbstentionTests(ServedCorpus served)
{
    [Theory]
    [InlineData("timeline", "from", "2031")]
    [InlineData("timeline", "to", "1500")]
    [InlineData("claims", "from", "2040")]
    [InlineData("offices", "as_of", "2035")]
    [InlineData("coverage", "at", "1066")]
    [InlineData("coverage", "about", "zeppelin races")]
    [InlineData("search", "text", "zeppelin")]
    public async Task Answer_is_outside_coverage_for_an_uncovered_time_or_subject(string tool, string name, string value)
    {
        JsonElement answer = await served.Ask(tool, (name, value));

        // Rows with an unknown end may still hold at that time, so they are possible answers; none is certain.
        Assert.Equal("outside-coverage", answer.GetProperty("answer").GetString());
        Assert.Equal(ServedCorpus.Keys(answer).Length == 0 ? "none" : "maybe", answer.GetProperty("certainty").GetString());
        Assert.Contains("outside what the corpus covers", answer.GetProperty("statement").GetString(), StringComparison.Ordinal);
        Assert.Empty(ServedCorpus.CertainKeys(answer));
    }

    [Fact]
    public async Task Answer_is_not_in_corpus_where_no_text_states_or_denies_a_fact()
    {
        // Both rows are in the corpus, but no text relates them.
        JsonElement relation = await served.Ask("relations", ("entity", "taro-aso"), ("with", "palace-of-serbia"));
        JsonElement visit = await served.Ask("timeline", ("actor", "taro-aso"), ("place", "belgrade"));

        foreach (JsonElement answer in (JsonElement[])[relation, visit])
        {
            Assert.Equal(("not-in-corpus", "none"), (answer.GetProperty("answer").GetString(), answer.GetProperty("certainty").GetString()));
            Assert.Contains("may still be true", answer.GetProperty("statement").GetString(), StringComparison.Ordinal);
            Assert.Empty(ServedCorpus.Rows(answer));
            Assert.Empty(ServedCorpus.Rows(answer, "otherwise"));
        }
    }

    [Fact]
    public async Task Answer_states_the_status_of_denied_planned_and_hypothetical_facts()
    {
        int asked = 0;
        foreach (Event happening in Events.All)
        {
            if (happening.Status is EventStatus.Occurred or EventStatus.Ongoing || happening.Participants.IsEmpty || happening.IsPeripheral)
                continue;
            JsonElement answer = await served.Ask("timeline", ("actor", happening.Participants[0].Actor.Key), ("kind", (string[])[EnumLabels.Of(happening.Kind)]), ("limit", 200));
            Assert.DoesNotContain(happening.Key, ServedCorpus.Keys(answer));
            Assert.Contains(happening.Key, ServedCorpus.Keys(answer, "otherwise"));
            if (ServedCorpus.Keys(answer).Length > 0)
                continue;
            Assert.Equal(("stated-not-to-be", "none"), (answer.GetProperty("answer").GetString(), answer.GetProperty("certainty").GetString()));
            asked++;
        }

        Assert.NotEqual(0, asked);
    }

    [Theory]
    [InlineData("get", "key", "aso-visits-taiwann", "aso-visits-taiwan")]
    [InlineData("cite", "key", "aso-visit-taiwan", "aso-visits-taiwan")]
    [InlineData("timeline", "actor", "taro-asso", "taro-aso")]
    [InlineData("relations", "entity", "tawian", "taiwan")]
    [InlineData("claims", "about", "chnia", "china")]
    [InlineData("offices", "office", "prime-minister-of-japn", "prime-minister-of-japan")]
    public async Task Answer_suggests_the_nearest_key_without_using_it(string tool, string name, string key, string nearest)
    {
        (string kind, string line, string[] named) = await served.Refuse(tool, (name, key));

        Assert.Equal("unknown-key", kind);
        Assert.Equal(nearest, Assert.Single(named));
        Assert.Contains($"'{key}'", line, StringComparison.Ordinal);
        Assert.Contains($"'{nearest}', which is a different row", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_abstains_for_an_unknown_actor()
    {
        (string kind, string line, string[] nearest) = await served.Refuse("offices", ("holder", "Wolfgang Amadeus Mozart"));

        Assert.Equal("unknown-key", kind);
        Assert.Empty(nearest);
        Assert.Contains("no actor 'Wolfgang Amadeus Mozart'", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("timeline", "from", "2023-13", "not a date")]
    [InlineData("timeline", "to", "last summer", "not a date")]
    [InlineData("relations", "as_of", "2023/02", "EDTF")]
    [InlineData("offices", "as_of", "", "a text")]
    [InlineData("timeline", "frm", "2023", "did you mean 'from'?")]
    [InlineData("timeline", "kind", "meting", "'meeting'")]
    [InlineData("timeline", "limit", 0, "from 1 to 200")]
    [InlineData("timeline", "limit", "many", "from 1 to 200")]
    [InlineData("timeline", "peripheral", "yes", "true or false")]
    [InlineData("timeline", "with", "japan", "'actor'")]
    [InlineData("timeline", "actor", "palace-of-serbia", "a row of places, not an actor")]
    [InlineData("claims", "sides", true, "'about'")]
    [InlineData("search", "text", "?!", "no word to search for")]
    [InlineData("get", "key", 7, "a text")]
    [InlineData("cite", "format", "mla", "bibtex")]
    public async Task Tools_reject_a_wrong_argument_and_state_the_expected_value(string tool, string name, object value, string expected)
    {
        (string, object?)[] arguments = tool switch
        {
            "relations" => [("entity", "japan"), (name, value)],
            "cite" => [("key", "taiwan"), (name, value)],
            _ => [(name, value)],
        };
        (string kind, string line, _) = await served.Refuse(tool, arguments);

        Assert.Equal("wrong-question", kind);
        Assert.Contains(expected, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get", "'key'")]
    [InlineData("search", "'text'")]
    [InlineData("relations", "'entity'")]
    public async Task Tools_name_a_missing_argument(string tool, string expected)
    {
        (string kind, string line, _) = await served.Refuse(tool);

        Assert.Equal("wrong-question", kind);
        Assert.Contains(expected, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tools_reject_a_range_without_days()
    {
        (string kind, string line, _) = await served.Refuse("timeline", ("from", "2023"), ("to", "2021"));

        Assert.Equal("wrong-question", kind);
        Assert.Contains("'from' is 2023 and 'to' is 2021", line, StringComparison.Ordinal);
    }
}
