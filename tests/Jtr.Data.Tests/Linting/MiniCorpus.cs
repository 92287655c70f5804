using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Jtr.Data.Cli.Linting;

namespace Jtr.Data.Tests.Linting;

/// <summary>A text of a few sentences with seeds that fit it by every rule, so that one change causes one misfit. It does not need the source texts.</summary>
internal static class MiniCorpus
{
    private const string File = "gazette.txt";

    private static readonly (string Key, string Kind, string Words)[] s_passages =
    [
        ("gazette-headline", "headline", "Bridge of Elmton in danger"),
        ("gazette-body", "body", """
            Anna Alder met Boris Birch in Elmton on 3 May 2020. About 40 people attended. “The mill is ours,” Birch said. Alder said the bridge would fall and the weir would break. The bridge should be repaired. The road is at least partly closed. If the river rises, the ferry will stop. The mayor aims to open the school. There is no formal cooperation between Elmton and Oakham. The Bridge Charter binds Elmton. In June 2020 Oakham closed the lock.
            """),
        ("gazette-teaser", "teaser", "The mayor of Oakham has resigned."),
    ];

    private static string Text => string.Join("\n\n", s_passages.Select(static passage => passage.Words.Trim()));

    /// <summary>Reads the corpus from a temporary folder.</summary>
    /// <param name="fits">Rows of <c>fits.json</c>: key, fact and rule.</param>
    public static LintedCorpus Read(params (string Key, string Fact, string Rule)[] fits)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("jtr-lint-");
        try
        {
            Write(folder.FullName, fits);
            return LintedCorpus.Read(Path.Combine(folder.FullName, "seeds"), Path.Combine(folder.FullName, "texts"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Writes the seeds and the text into two folders, <c>seeds</c> and <c>texts</c>.</summary>
    public static void Write(string folder, params (string Key, string Fact, string Rule)[] fits)
    {
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        Directory.CreateDirectory(Path.Combine(folder, "texts"));
        System.IO.File.WriteAllText(Path.Combine(folder, "texts", File), Text, new UTF8Encoding(false));
        foreach ((string table, JsonArray rows) in Tables())
            System.IO.File.WriteAllText(Path.Combine(folder, "seeds", table + ".json"), rows.ToJsonString());
        System.IO.File.WriteAllText(Path.Combine(folder, "seeds", "fits.json"), new JsonArray([.. fits.Select(static fit => new JsonObject { ["key"] = fit.Key, ["fact"] = fit.Fact, ["rule"] = fit.Rule, ["why"] = "Because." })]).ToJsonString());
    }

    /// <summary>Returns evidence for a wording of the text.</summary>
    public static JsonObject Evidence(string words, string role = "states", string speech = "narrator", params (string Of, string Words)[] mentions)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        if (start < 0)
            throw new ArgumentException($"The text does not have '{words}'.", nameof(words));
        string passage = s_passages.First(passage => passage.Words.Contains(words, StringComparison.Ordinal)).Key;
        var evidence = new JsonObject
        {
            ["passage"] = passage, ["start"] = start, ["end"] = start + words.Length, ["digest"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 8)), ["role"] = role, ["speech"] = speech,
        };
        if (mentions.Length > 0)
            evidence["mentions"] = new JsonArray([.. mentions.Select(static mention => new JsonObject { ["of"] = mention.Of, ["words"] = mention.Words })]);
        return evidence;
    }

    private static IEnumerable<(string Table, JsonArray Rows)> Tables()
    {
        yield return ("documents", [new JsonObject
        {
            ["key"] = "gazette", ["summary"] = "A report.", ["publisher"] = "the-gazette", ["thesis"] = "bridge-should-be-repaired", ["fileName"] = File, ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text))),
            ["published"] = "[2020-06-01..2020-06-30]", ["publishedBasis"] = "inferred", ["publishedReasoning"] = "It speaks of June.",
        }]);
        yield return ("passages", [.. s_passages.Select(static (passage, index) =>
        {
            string words = passage.Words.Trim();
            int start = Text.IndexOf(words, StringComparison.Ordinal);
            var row = new JsonObject { ["key"] = passage.Key, ["document"] = "gazette", ["ordinal"] = index + 1, ["start"] = start, ["end"] = start + words.Length, ["kind"] = passage.Kind };
            if (passage.Kind == "teaser")
            {
                row["articlePublished"] = "2020-06?";
                row["articlePublishedBasis"] = "inferred";
                row["articlePublishedReasoning"] = "It is printed beside the report.";
            }

            return row;
        })]);
        yield return ("actors", [
            Actor("anna-alder", "Anna Alder", "person", Evidence("Anna Alder"), "Alder", "The mayor"),
            Actor("boris-birch", "Boris Birch", "person", Evidence("Boris Birch"), "Birch"),
            Actor("elmton", "Elmton", "polity", Evidence("Elmton")),
            Actor("oakham", "Oakham", "polity", Evidence("Oakham")),
            Actor("the-gazette", "The Gazette", "publisher", Evidence("About 40 people")),
            Actor("author-of-teaser", "Author of the teaser", "unnamed-source", Evidence("The mayor of Oakham has resigned")),
        ]);
        yield return ("places", [new JsonObject { ["key"] = "the-mill", ["summary"] = "A mill.", ["name"] = "The mill", ["evidence"] = new JsonArray(Evidence("The mill")) }]);
        yield return ("instruments", [new JsonObject
        {
            ["key"] = "bridge-charter", ["summary"] = "A charter that binds Elmton.", ["name"] = "Bridge Charter", ["status"] = "existing", ["parties"] = new JsonArray("elmton"), ["evidence"] = new JsonArray(Evidence("The Bridge Charter binds Elmton")),
        }]);
        yield return ("provisions", [new JsonObject { ["key"] = "charter-binds-elmton", ["summary"] = "Binds Elmton.", ["instrument"] = "bridge-charter", ["status"] = "existing", ["evidence"] = new JsonArray(Evidence("The Bridge Charter binds Elmton")) }]);
        yield return ("events", [
            Event("alder-meets-birch", "Alder and Birch meet in Elmton.", "meeting", "occurred", "2020-05-03", "stated", ["anna-alder", "boris-birch"], Evidence("met Boris Birch in Elmton on 3 May 2020")),
            Event("school-to-be-opened", "The mayor aims at opening the school.", "policy", "planned", null, null, ["anna-alder"], Evidence("The mayor aims to open the school")),
            Event("oakham-closes-lock", "Oakham closes the lock.", "policy", "occurred", "2020-06", "stated", ["oakham"], Evidence("In June 2020 Oakham closed the lock")),
        ]);
        yield return ("measures", [new JsonObject
        {
            ["key"] = "people-at-meeting", ["summary"] = "About 40 people are there.", ["quantity"] = "count", ["comparator"] = "about", ["value"] = 40, ["unit"] = "person", ["evidence"] = new JsonArray(Evidence("About 40 people attended")),
        }]);
        yield return ("relations", [new JsonObject
        {
            ["key"] = "elmton-oakham-no-formal-cooperation", ["summary"] = "Elmton and Oakham do not cooperate formally.", ["subject"] = "elmton", ["kind"] = "cooperates-with", ["object"] = "oakham", ["formality"] = "formal", ["status"] = "negated",
            ["evidence"] = new JsonArray(Evidence("There is no formal cooperation between Elmton and Oakham")),
        }]);
        yield return ("claims", [
            Claim("mill-belongs-to-birch", "The mill belongs to Birch.", "boris-birch", "asserts", reported: true, Evidence("The mill is ours", speech: "direct"), Evidence("Birch said", "attributes")),
            Claim("bridge-would-fall", "The bridge would fall.", "anna-alder", "predicts", reported: true, Evidence("the bridge would fall", speech: "indirect"), Evidence("Alder said", "attributes")),
            Claim("weir-would-break", "The weir would break.", "anna-alder", "predicts", reported: true, Evidence("the weir would break", speech: "indirect"), Evidence("Alder said", "attributes")),
            Claim("bridge-should-be-repaired", "The bridge needs mending.", "the-gazette", "recommends", reported: false, Evidence("The bridge should be repaired")),
            Claim("road-partly-closed", "The road is at least in part closed.", "the-gazette", "asserts", reported: false, Evidence("The road is at least partly closed")),
            Claim("ferry-stops-if-river-rises", "If the river rises, the ferry stops.", "the-gazette", "hypothesises", reported: false, Evidence("If the river rises, the ferry will stop")),
            Claim("mayor-of-oakham-resigned", "The mayor of Oakham has gone.", "author-of-teaser", "reports", reported: false, Evidence("The mayor of Oakham has resigned")),
        ]);
        yield return ("links", [
            Link("fall-grounds-repair", "bridge-should-be-repaired", "because", "bridge-would-fall"),
            Link("weir-beside-bridge", "weir-would-break", "supports", "bridge-would-fall"),
            Link("mill-beside-bridge", "mill-belongs-to-birch", "contrasts-with", "bridge-would-fall"),
            Link("road-beside-bridge", "road-partly-closed", "supports", "bridge-should-be-repaired"),
            Link("ferry-beside-bridge", "ferry-stops-if-river-rises", "supports", "bridge-should-be-repaired"),
            Link("lock-after-meeting", "oakham-closes-lock", "later-than", "alder-meets-birch"),
        ]);
    }

    private static JsonObject Actor(string key, string name, string kind, JsonObject evidence, params string[] names) => new()
    {
        ["key"] = key, ["summary"] = "Somebody.", ["name"] = name, ["kind"] = kind, ["names"] = new JsonArray([.. names.Select(static text => new JsonObject { ["text"] = text, ["kind"] = "short" })]), ["evidence"] = new JsonArray(evidence),
    };

    private static JsonObject Event(string key, string summary, string kind, string status, string? date, string? basis, string[] actors, JsonObject evidence)
    {
        var row = new JsonObject { ["key"] = key, ["summary"] = summary, ["kind"] = kind, ["status"] = status };
        if (date is not null)
        {
            row["date"] = date;
            row["dateBasis"] = basis;
        }

        row["participants"] = new JsonArray([.. actors.Select(static actor => new JsonObject { ["actor"] = actor, ["role"] = "agent" })]);
        row["evidence"] = new JsonArray(evidence);
        return row;
    }

    private static JsonObject Claim(string key, string summary, string claimant, string voice, bool reported, params JsonObject[] evidence)
    {
        var row = new JsonObject { ["key"] = key, ["summary"] = summary, ["claimant"] = claimant, ["voice"] = voice };
        if (key == "mill-belongs-to-birch")
            row["about"] = new JsonArray("the-mill");
        if (reported)
        {
            row["attribution"] = new JsonArray(new JsonObject { ["actor"] = "the-gazette", ["manner"] = "reports" });
            row["voiced"] = "[2020-05-03..2020-06-30]";
            row["voicedBasis"] = "inferred";
            row["voicedReasoning"] = "It was said at the meeting or after it.";
        }

        row["evidence"] = new JsonArray([.. evidence]);
        return row;
    }

    private static JsonObject Link(string key, string from, string kind, string to) => new()
    {
        ["key"] = key, ["summary"] = "One stands to the other so.", ["from"] = from, ["kind"] = kind, ["to"] = to, ["evidence"] = new JsonArray(Evidence("The bridge should be repaired")),
    };
}
