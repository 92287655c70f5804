using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT001: participants, subjects, claimants and the like are named in the sentences of the evidence.</summary>
internal sealed class NamedInEvidence : Lint
{
    public override string Id => "FIT001";

    public override string Title => "The sentence of the evidence names everyone whom the fact names";

    public override string Checks => "Every participant, principal, place, instrument, subject, object, claimant, addressee, entity that a claim is about, holder, office, end of a distance, party, signatory and authority is printed, in a recorded form of its name, in a sentence that contains a span of the row; or a mention of a span gives the words that mean it. The words of a mention are in the sentence of its span. Those who pass on a claim may be named anywhere in the passage. Authors, translators, publishers and carriers of the document, and the unnamed source of the text or the teaser, need not be named.";

    public override string Borderline => "The span is the smallest clause, and a subject often stands before it. The whole sentence counts; the rest of the passage does not. A name two sentences before the span needs a second span of role names, or a mention.";

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
                    yield return new Misfit("evidence.mentions", words, $"these words, which are to mean {of}, are not in the sentence of the span. Copy them as printed");
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

    /// <summary>Whether a claim is another's than the narrator's, and nothing in its evidence is what that unnamed speaker rests on.</summary>
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
