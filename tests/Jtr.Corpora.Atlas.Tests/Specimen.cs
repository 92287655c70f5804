using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using Jtr.Corpora.Atlas.Pages;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;
using Jtr.Data.Cli.Picturing;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>A small corpus that never changes: every kind of date, every status, relations, and claims on two sides.</summary>
internal static class Specimen
{
    private static readonly string[] s_paragraphs =
    [
        "The harbour of Northport was opened to the ferries of Southmere in a cold spring, and nobody has closed it since.",
        "Anna Vale, who keeps the light, holds that the ferries brought more fog than trade. Tom Reed says she counts badly, 𠮷 and all.",
        "A bridge was planned, put off, and at last denied by both councils; what is told of a tunnel is only supposed.",
    ];

    private static readonly Lazy<CorpusFolder> s_folder = new(Make);
    private static readonly Lazy<AtlasCorpus> s_corpus = new(static () => s_folder.Value.Read());

    /// <summary>Gets the dates of the events by the suffix of the event's key.</summary>
    public static IReadOnlyDictionary<string, string> Dates { get; } = new Dictionary<string, string>
    {
        ["day"] = "2020-03-15",
        ["month"] = "2020-08",
        ["year"] = "2019",
        ["uncertain"] = "2020-05?",
        ["approximate"] = "2018~",
        ["interval"] = "2018/2020",
        ["open-end"] = "2019-06/..",
        ["open-start"] = "../2018-06",
        ["unknown-start"] = "/2020-02",
        ["unknown-end"] = "2020-09/",
        ["one-of"] = "[2020-02-03,2020-06-07,2020-11-21]",
        ["range"] = "[2019-03..2019-09]",
        ["decade"] = "201X",
        ["distant"] = "1850",
    };

    public static string Text => s_folder.Value.Text;

    public static AtlasCorpus Corpus => s_corpus.Value;

    public static AtlasPlan Plan { get; } = RelationsAtlas.Plan with { Title = "Specimen", Description = "A small corpus about two harbours, made up for a test. Nothing in it has happened." };

    public static AtlasStamp Stamp { get; } = new("Specimen", "1.0.0", "2020-12-31", "");

    public static SortedDictionary<string, byte[]> Files { get; } = AtlasSite.Files(Corpus, Plan, Stamp);

    private static CorpusFolder Make()
    {
        var corpus = new CorpusFolder(s_paragraphs);
        JsonArray Evidence(params string[] words)
        {
            var evidence = new JsonArray();
            foreach (string one in words)
                evidence.Add((JsonNode)corpus.Evidence(one));
            return evidence;
        }

        void Actor(string key, string name, string kind, string? of, JsonArray? names = null)
        {
            var row = new JsonObject { ["key"] = key, ["summary"] = $"{name}, as the letter has it.", ["name"] = name, ["kind"] = kind, ["evidence"] = Evidence("Northport") };
            if (of is not null)
                row["of"] = of;
            if (names is not null)
                row["names"] = names;
            corpus.Add("actors", row);
        }

        Actor("northport", "Northport", "polity", null, [new JsonObject { ["text"] = "北港", ["kind"] = "native-script", ["language"] = "zh-Hant", ["script"] = "Hant", ["evidence"] = new JsonArray() }]);
        Actor("southmere", "Southmere", "polity", null);
        Actor("anna-vale", "Anna Vale", "person", "northport");
        Actor("tom-reed", "Tom Reed", "person", "southmere");
        foreach ((string kind, string date) in Dates)
            corpus.Add("events", Event($"event-{kind}", $"Something happens whose date is of the kind {kind}.", "occurred", date, kind is "day" or "month" ? "southmere" : "northport"));
        corpus.Add("events", Event("event-undated", "Something happens at a time that nobody tells.", "occurred", null, "northport"));
        corpus.Add("events", Event("bridge-planned", "A bridge is planned.", "planned", "2019-10", "southmere"));
        corpus.Add("events", Event("bridge-halted", "The bridge is put off.", "halted", "2020-01", "southmere"));
        corpus.Add("events", Event("bridge-denied", "Both councils deny the bridge.", "negated", "2020-04", "southmere"));
        corpus.Add("events", Event("tunnel-supposed", "A tunnel is supposed.", "hypothetical", "2020-07", "southmere"));

        corpus.Add("relations", Relation("ferries", "northport", "cooperates-with", "southmere", "asserted", "2018/2020"));
        corpus.Add("relations", Relation("no-bridge", "northport", "allied-with", "southmere", "negated", "2020"));
        corpus.Add("relations", Relation("keeps-light", "anna-vale", "leads", "northport", "asserted", "2019-06/.."));
        corpus.Add("relations", Relation("reed-of-southmere", "tom-reed", "member-of", "southmere", "proposed", null));

        corpus.Add("claims", Claim("more-fog", "The ferries brought more fog than trade.", "anna-vale", "asserts", "holds that the ferries brought more fog than trade"));
        corpus.Add("claims", Claim("counts-badly", "Anna Vale counts badly.", "tom-reed", "denies", "she counts badly"));
        corpus.Add("claims", Claim("light-sees", "Whoever keeps the light sees the fog.", "anna-vale", "explains", "who keeps the light"));
        corpus.Add("links", Link("reed-against-vale", "counts-badly", "contradicts", "more-fog"));
        corpus.Add("links", Link("light-for-vale", "more-fog", "because", "light-sees"));
        corpus.Add("withdrawn", new JsonObject { ["key"] = "old-pier", ["formerTable"] = "places", ["reason"] = "The pier was the harbour by another name.", ["version"] = "1.0.0", ["date"] = "2020-12-31", ["replacedBy"] = "northport" });
        return corpus;

        JsonObject Event(string key, string summary, string status, string? date, string actor)
        {
            var row = new JsonObject
            {
                ["key"] = key,
                ["summary"] = summary,
                ["kind"] = "statement",
                ["status"] = status,
                ["participants"] = new JsonArray(new JsonObject { ["actor"] = actor, ["role"] = "agent" }),
                ["evidence"] = Evidence("opened to the ferries of Southmere"),
            };
            if (date is null)
                return row;
            row["date"] = date;
            row["dateBasis"] = "stated";
            row["dateReasoning"] = "The letter is read so.";
            return row;
        }

        JsonObject Relation(string key, string subject, string kind, string other, string status, string? validity)
        {
            var row = new JsonObject { ["key"] = key, ["summary"] = $"How {subject} stands to {other}.", ["subject"] = subject, ["kind"] = kind, ["object"] = other, ["status"] = status, ["evidence"] = Evidence("ferries of Southmere") };
            if (validity is not null)
                row["validity"] = validity;
            return row;
        }

        JsonObject Claim(string key, string summary, string claimant, string voice, string words) =>
            new() { ["key"] = key, ["summary"] = summary, ["claimant"] = claimant, ["voice"] = voice, ["evidence"] = Evidence(words) };

        JsonObject Link(string key, string from, string kind, string to) =>
            new() { ["key"] = key, ["summary"] = "How one stands to the other.", ["from"] = from, ["kind"] = kind, ["to"] = to, ["evidence"] = Evidence("Tom Reed says") };
    }
}
