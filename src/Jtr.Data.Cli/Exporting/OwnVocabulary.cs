using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Exports.Rdf;

namespace Jtr.Data.Cli.Exporting;

/// <summary>Maps this corpus's records to external vocabularies. Uses no schema.org class that rates the truth of a claim, and calls no polity a country.</summary>
internal static class OwnVocabulary
{
    private static readonly string[] s_organisations = ["government-body", "liaison-body", "legislature", "party", "publisher", "think-tank", "association", "international-organization", "company"];

    private static readonly string[] s_attributed = ["Event", "Relation", "Tenure", "Instrument", "Provision", "Measure"];

    private static readonly string[] s_named = ["Actor", "Place", "Office", "Instrument"];

    public static RdfVocabulary Rdf { get; } = new()
    {
        Classes = new Dictionary<string, IReadOnlyList<string>>
        {
            ["Actor"] = [RdfNames.Prov + "Agent"],
            ["Claim"] = [RdfNames.Schema + "Claim", RdfNames.Prov + "Entity"],
            ["Document"] = [RdfNames.Schema + "CreativeWork", RdfNames.Prov + "Entity"],
            ["Event"] = [RdfNames.Schema + "Event"],
            ["Place"] = [RdfNames.Schema + "Place"],
        },
        ClassesOfValues = s_organisations.Select(static kind => ("Actor.Kind=" + kind, "Organization"))
            .Append(("Actor.Kind=person", "Person"))
            .Append(("Document.Kind=news-report", "NewsArticle"))
            .ToDictionary(static pair => pair.Item1, static pair => (IReadOnlyList<string>)[RdfNames.Schema + pair.Item2]),
        Properties = new Dictionary<string, IReadOnlyList<string>>(
        [
            .. s_attributed.Select(static record => Mapped(record + ".AccordingTo", RdfNames.Prov + "wasAttributedTo")),
            .. s_named.Select(static record => Mapped(record + ".Name", RdfNames.Schema + "name")),
            Mapped("Claim.Claimant", RdfNames.Prov + "wasAttributedTo", RdfNames.Schema + "author"),
            Mapped("Claim.About", RdfNames.Schema + "about"),
            Mapped("Claim.Summary", RdfNames.Schema + "text"),
            Mapped("Document.Title", RdfNames.Dcterms + "title"),
            Mapped("Document.Publisher", RdfNames.Dcterms + "publisher"),
            Mapped("Document.Authors", RdfNames.Dcterms + "creator"),
            Mapped("Document.Translators", RdfNames.Schema + "translator"),
            Mapped("Document.Language", RdfNames.Dcterms + "language"),
            Mapped("Event.Place", RdfNames.Schema + "location"),
            Mapped("Passage.Document", RdfNames.Dcterms + "isPartOf"),
            Mapped("Place.Within", RdfNames.Schema + "containedInPlace"),
            Mapped("Withdrawal.ReplacedBy", RdfNames.Dcterms + "isReplacedBy"),
        ]),
        AssertingLabels = new Dictionary<string, IReadOnlyList<string>>
        {
            ["Relation.Status"] = ["asserted"],
            ["Instrument.Status"] = ["existing"],
            ["Provision.Status"] = ["existing"],
        },
        Identifiers = [new("Identifier", "Scheme", "wikidata", "Value", "http://www.wikidata.org/entity/")],
    };

    private static KeyValuePair<string, IReadOnlyList<string>> Mapped(string property, params string[] others) => new(property, others);
}
