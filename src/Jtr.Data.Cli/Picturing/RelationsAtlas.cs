using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Jtr.Corpora.Atlas.Pages;
using Jtr.Corpora.Atlas.Plans;
using Jtr.Corpora.Atlas.Reading;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Picturing;

/// <summary>The plan of this corpus's atlas beyond its schema: events on the timeline, relations, claims and the links between facts.</summary>
internal static class RelationsAtlas
{
    /// <summary>The namespace of this corpus's records, and its name in citations.</summary>
    public const string Namespace = "Jtr.Data";

    /// <summary>Gets the plan: the role of each table and property, and the text and style of labels.</summary>
    public static AtlasPlan Plan { get; } = new()
    {
        Title = "Japan–Taiwan relations",
        Description = "Events, relations and claims between Japan and Taiwan and around them, from five texts, with dates as uncertain as in the texts. Every fact leads to its passage.",
        Licence = "Data of Jtr.Data, CC BY 4.0.",
        Timeline = new TimelinePlan("events", "kind", "status", "participants", "actor"),
        Relations = new RelationPlan("relations", "subject", "kind", "object", "status"),
        Groups = new GroupPlan("actors", "of", "kind", "polity"),
        Peripheral = new PeripheralPlan("kind", "teaser"),
        Claims = new ClaimPlan(
            "claims",
            "claimant",
            "voice",
            "attribution",
            "actor",
            "manner",
            "thesis",
            new Dictionary<string, string>
            {
                ["spokesperson"] = "its spokesperson",
                ["reports"] = "reported by",
                ["carries"] = "carried by",
                ["translates"] = "translated by",
                ["interprets"] = "interpreted by",
            },
            "accordingTo"),
        Links = new LinkPlan(
            "links",
            "from",
            "kind",
            "to",
            new Dictionary<string, (string, string)>
            {
                ["responds-to"] = ("answers", "answered by"),
                ["follows"] = ("follows", "followed by"),
                ["enables"] = ("enables", "enabled by"),
                ["part-of"] = ("part of", "has part"),
                ["contradicts"] = ("contradicts", "contradicted by"),
                ["qualifies"] = ("qualifies", "qualified by"),
                ["updates"] = ("updates", "updated by"),
                ["restates"] = ("restates", "restated by"),
                ["supports"] = ("supports", "supported by"),
                ["causes"] = ("causes", "caused by"),
                ["because"] = ("because", "therefore"),
                ["later-than"] = ("later than", "earlier than"),
                ["purpose-of"] = ("by means of", "in order that"),
            },
            Words("contradicts", "qualifies", "contrasts-with"),
            ("responds-to", Words("denies", "opposes", "criticises", "criticism", "refusal")),
            Words("supports"),
            Words("because"),
            Words("distinct-from")),
        Standings = new Dictionary<string, Standing>
        {
            ["planned"] = Standing.Planned,
            ["proposed"] = Standing.Planned,
            ["halted"] = Standing.Halted,
            ["ended"] = Standing.Halted,
            ["negated"] = Standing.Denied,
            ["hypothetical"] = Standing.Supposed,
        },
    };

    /// <summary>Gets the identity of the corpus.</summary>
    public static AtlasStamp Stamp { get; } = new(Plan.Title!, Corpus.Version, Corpus.Date.ToString(), Corpus.Fingerprint);

    /// <summary>Reads the tool's own corpus.</summary>
    /// <exception cref="InvalidDataException">The assembly of the corpus cannot be read.</exception>
    public static AtlasCorpus Read() => CorpusRows.Read(
        CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, "Jtr.Data.dll")), CorpusTable.All.SelectMany(static table => table.Rows), $"{Namespace}, corpus {Corpus.Version}", isCompiled: true);

    private static FrozenSet<string> Words(params string[] words) => words.ToFrozenSet();
}
