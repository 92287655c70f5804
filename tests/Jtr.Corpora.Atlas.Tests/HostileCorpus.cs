using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>A corpus whose texts try to break a page: markup, scripts, control characters and very long words.</summary>
internal static class HostileCorpus
{
    /// <summary>Gets the texts that the rows have as names and summaries.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "<script>document.title='broken'</script>",
        "</title></svg><img src=x onerror=\"document.title='broken'\">",
        "\" onmouseover=\"document.title='broken'\" x=\"",
        "' autofocus onfocus='document.title=1' ]]> <!-- -->",
        "مرحبا بالعالم (abc) 123",
        "\u202Eright to left from here on, and never back",
        new string('W', 400),
        "𠮷野家と😀 and a lone \uD83D surrogate",
        "&lt;b&gt; is no tag, and neither is &amp;amp;",
        "javascript:alert(1)",
        "line one\nline two\ttabbed\u0000null\u0085next",
        "${7*7} {{7*7}} `code`",
    ];

    /// <summary>Makes the corpus with a number of events.</summary>
    public static AtlasCorpus Make(int events, bool isPlain = false)
    {
        var corpus = new CorpusFolder("One paragraph is enough.");
        corpus.Add("actors", new JsonObject { ["key"] = "<svg onload=alert(1)>", ["summary"] = Texts[4], ["name"] = Texts[0], ["kind"] = "polity", ["evidence"] = new JsonArray(corpus.Evidence("One")) });
        corpus.Add("actors", new JsonObject { ["key"] = "../../../etc/aux", ["summary"] = Texts[1], ["name"] = Texts[5], ["kind"] = "person", ["of"] = "<svg onload=alert(1)>", ["evidence"] = new JsonArray(corpus.Evidence("One")) });
        corpus.Add("actors", new JsonObject { ["key"] = "con", ["summary"] = "A device.", ["name"] = Texts[6], ["kind"] = "person", ["evidence"] = new JsonArray(corpus.Evidence("One")) });
        string[] statuses = ["occurred", "planned", "halted", "negated", "hypothetical"];
        for (int i = 0; i < events; i++)
        {
            string year = (1900 + (i * 7 % 120)).ToString(CultureInfo.InvariantCulture), month = ((i % 12) + 1).ToString("00", CultureInfo.InvariantCulture);
            string date = (i % 6) switch
            {
                0 => year,
                1 => $"{year}-{month}",
                2 => $"{year}-{month}-11?",
                3 => $"{year}/..",
                4 => $"/{year}-{month}",
                _ => $"[{year}-{month}-03,{year}-{month}-17]",
            };
            corpus.Add("events", new JsonObject
            {
                ["key"] = string.Create(CultureInfo.InvariantCulture, $"event-{i:00000}"),
                ["summary"] = isPlain ? string.Create(CultureInfo.InvariantCulture, $"Event number {i} takes place.") : string.Create(CultureInfo.InvariantCulture, $"{Texts[i % Texts.Count]} ({i})"),
                ["kind"] = "statement",
                ["status"] = isPlain ? "occurred" : statuses[i % statuses.Length],
                ["date"] = i == 3 ? "-0044-03-15" : i == 9 ? "Y-170000002" : date,
                ["participants"] = new JsonArray(new JsonObject { ["actor"] = i % 2 == 0 ? "con" : "../../../etc/aux", ["role"] = "agent" }),
                ["evidence"] = new JsonArray(corpus.Evidence("enough")),
            });
        }

        corpus.Add("relations", new JsonObject { ["key"] = "a\"b", ["summary"] = Texts[2], ["subject"] = "con", ["kind"] = "leads", ["object"] = "../../../etc/aux", ["status"] = "asserted", ["evidence"] = new JsonArray(corpus.Evidence("One")) });
        return corpus.Read();
    }
}
