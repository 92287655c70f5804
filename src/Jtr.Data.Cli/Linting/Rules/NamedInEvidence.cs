using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT001: participants, subjects, claimants and the like are named in the sentences of the evidence.</summary>
internal sealed class NamedInEvidence : Lint
{
    public override string Id => "FIT001";

    public override string Title => "The evidence names everyone and everything that the fact names";

    public override string Checks => """
        For everyone and everything that the fact refers to, at least one sentence with a span of the row prints a recorded name:

        - of an event: participants, those for whom they act, place and instrument;
        - of a relation: subject and object;
        - of a claim: claimant, addressees, those who pass it on, and the entities that it is about;
        - of a tenure: holder and office;
        - of a measure: what is measured, and the two ends of a distance;
        - of an instrument: parties and signatories;
        - of every table: the authority in `accordingTo`.

        Instead of a name, a span may record a mention: the words that stand for the entity. These words are in the sentence of that span. The authority, those who pass on a claim, and those for whom a participant acts may be named anywhere in the passage.

        The authors, translators, publishers and carriers of the document need no name if they are the claimant, the authority, the holder, a participant, or one of those who pass on a claim. The same applies to an unnamed source that stands for the author of a text or teaser.
        """;

    public override string Borderline => """
        A span is the smallest clause, and the subject often stands before it. Therefore the whole sentence counts, but not the rest of the passage. If the name is two sentences before the span, the row needs a second span with the role `names`, or a mention.
        """;

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => Named(row, corpus).Any();

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        foreach ((string property, string key) in Named(row, corpus).Distinct())
        {
            if (!IsNamed(row, corpus, property, key))
                yield return new Misfit(property, row.StatingWords, $"no sentence of the evidence names {key}. Cite the words that name it, or record a mention");
        }

        foreach (LintedSpan span in row.Spans)
        {
            foreach ((string of, string words) in span.Mentions)
            {
                if (!WordReader.Print(span.Sentence, words))
                    yield return new Misfit("evidence.mentions", words, $"these words for {of} are not in the sentence of the span. Copy them as printed");
            }
        }
    }

    private static IEnumerable<(string Property, string Key)> Named(LintedRow row, LintedCorpus corpus)
    {
        return row.Table switch
        {
            "events" => [.. Parts(row, "participants", "actor", "onBehalfOf"), .. Of(row, "place", "instrument", "accordingTo")],
            "relations" => Of(row, "subject", "object", "accordingTo"),
            "claims" => [.. Of(row, "claimant", "addressees"), .. Parts(row, "attribution", "actor"), .. Of(row, "about").Where(found => corpus.Find(found.Key) is { } topic && LintedCorpus.IsEntity(topic))],
            "tenures" => Of(row, "holder", "office", "accordingTo"),
            "measures" => [.. Of(row, "of", "from", "to", "accordingTo")],
            "instruments" => Of(row, "parties", "signatories", "accordingTo"),
            "provisions" => Of(row, "accordingTo"),
            _ => [],
        };
    }

    private static IEnumerable<(string Property, string Key)> Of(LintedRow row, params string[] properties) =>
        properties.SelectMany(property => row.Texts(property).Select(key => (property, key)));

    private static IEnumerable<(string Property, string Key)> Parts(LintedRow row, string list, params string[] properties) =>
        row.Records(list).SelectMany(part => properties.Select(property => (list + "." + property, part[property]?.GetValue<string>())).Where(static found => found.Item2 is not null).Select(static found => (found.Item1, found.Item2!)));

    /// <summary>Returns true if a claim is not the narrator's, and its evidence has nothing that its unnamed claimant rests on.</summary>
    private static bool IsUnnamedSpeaker(LintedRow row, LintedCorpus corpus, string key) =>
        !corpus.IsOwnVoice(row) && corpus.Find(key) is { } speaker && speaker.Text("kind") == "unnamed-source" && !speaker.Records("names").Any()
        && !row.Spans.Any(span => speaker.Spans.Any(own => own.Document == span.Document && own.Start < span.End && span.Start < own.End));

    private static bool IsNamed(LintedRow row, LintedCorpus corpus, string property, string key)
    {
        if (row.Spans.Any(span => span.Mentions.Any(mention => mention.Of == key)) || (property is "claimant" or "attribution.actor" or "accordingTo" or "participants.actor" or "holder" && corpus.IsNarrator(row, key) && !(property == "claimant" && IsUnnamedSpeaker(row, corpus, key))))
            return true;
        bool passesOn = (property == "claimant" && corpus.IsOwnVoice(row)) || property is "attribution.actor" or "accordingTo" or "participants.onBehalfOf";
        return corpus.NamesOf(key).Any(name => row.Spans.Any(span => WordReader.Print(passesOn ? span.PassageWords : span.Sentence, name)));
    }
}
