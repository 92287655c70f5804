using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT007: reporting verbs and quotation marks have an attribution chain.</summary>
internal sealed class AttributionKept : Lint
{
    public override string Id => "FIT007";

    public override string Title => "A reported fact has an attribution";

    public override string Checks => """
        The row says who reports it.

        - A claim of anyone but the narrator, the author of the text, has an attribution chain. At least one of its spans is in indirect or direct speech, unless the author interprets the claimant, or the voice is `declines`.
        - At least one span that states a claim of the narrator is in the narrator’s own speech.
        - If a carrier distributed the copy of the text, the chain of every claim by anyone else contains the carrier.
        - An event, relation, measure, instrument, provision or tenure has `accordingTo` in three cases: all spans that state it are in indirect or direct speech; one of them has a reporting verb; or the row has a span with the role `attributes`. This does not apply to a fact that is itself an utterance, such as a statement, a proposal, a refusal or a claim to sovereignty. But if a span attributes an event of this kind to somebody who does not take part in it, the event has `accordingTo`.
        - The speech of a span between quotation marks is `direct`.
        - The words that a row quotes are printed in the sentences of its evidence.
        """;

    public override string Borderline => """
        Quotation marks around one or two words within a span (“breakthrough”) only show the author’s distance from the words, and need no chain. If a sentence begins in the narrator’s own voice and continues with what sources say, its first part is still the narrator’s.
        """;

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => LintedCorpus.IsFact(row);

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        bool isOthers = row.Stating.Any() && row.Stating.All(static span => span.Speech is "indirect" or "direct");
        if (row.Table == "claims")
        {
            string[] manners = [.. row.Records("attribution").Select(static step => step["manner"]?.GetValue<string>() ?? "")];
            string claimant = row.Text("claimant") ?? "";
            bool isNarrator = corpus.IsOwnVoice(row);
            if (!isNarrator && manners.Length == 0)
                yield return new Misfit("attribution", row.StatingWords, $"the words are not {claimant}'s own. Record who passed them on");
            if (!isNarrator && row.Text("voice") != "declines" && !row.Stating.Any(static span => span.Speech is "indirect" or "direct") && !manners.Contains("interprets"))
                yield return new Misfit("evidence.speech", row.StatingWords, $"the speech of the span is 'narrator', but the claimant is {claimant}");
            if (isNarrator && isOthers)
                yield return new Misfit("claimant", row.StatingWords, "the span is in reported speech, but the claimant is the narrator");
            if (row.Spans.Count > 0 && corpus.Find(row.Document)?.Text("carrier") is { } carrier && !row.Records("attribution").Any(step => step["actor"]?.GetValue<string>() == carrier) && claimant != carrier)
                yield return new Misfit("attribution", row.StatingWords, $"the copy was carried by {carrier}, but the chain does not contain it");
            if (row.Text("quoted") is { } quoted && !row.Spans.Any(span => span.Sentence.Contains(quoted, StringComparison.Ordinal)))
                yield return new Misfit("quoted", quoted, "these words are not printed in the sentences of the evidence");
        }
        else if (row.Text("accordingTo") is null)
        {
            if (IsUtterance(row))
            {
                // The narrator may report an utterance, unless a span names somebody else who reports it.
                if (row.Table == "events" && row.Spans.FirstOrDefault(span => span.Role == "attributes" && !row.Records("participants").Any(part => part["actor"]?.GetValue<string>() is { } actor && IsNamed(actor, span, corpus))) is { } teller)
                    yield return new Misfit("accordingTo", teller.Words, "a span names the reporter, but the row does not. Record accordingTo");
            }
            else if (isOthers)
                yield return new Misfit("accordingTo", row.StatingWords, "the span is in reported speech. Record accordingTo");
            else if (Cues.Reporting().Match(row.StatingWords) is { Success: true } verb)
                yield return new Misfit("accordingTo", verb.Value, "the words report somebody else's statement. Record accordingTo");
            else if (row.Spans.Any(static span => span.Role == "attributes"))
                yield return new Misfit("accordingTo", row.Spans.First(static span => span.Role == "attributes").Words, "a span attributes the fact, but the row does not. Record accordingTo");
        }

        foreach (LintedSpan span in row.Stating.Where(static span => span.IsQuoted && span.Speech != "direct" && !Cues.QuotationMark().IsMatch(span.Words)))
            yield return new Misfit("evidence.speech", span.Words, $"the span is between quotation marks, but its speech is {span.Speech}. Expected direct");
    }

    private static readonly string?[] s_utterances = ["statement", "proposal", "request", "agreement", "criticism", "publication", "refusal", "consultation", "halt", "claims-sovereignty-over"];

    private static bool IsUtterance(LintedRow row) => row.Table is "events" or "relations" && s_utterances.Contains(row.Text("kind"));

    private static bool IsNamed(string actor, LintedSpan span, LintedCorpus corpus) => span.Mentions.Any(mention => mention.Of == actor) || corpus.NamesOf(actor).Any(name => WordReader.Print(span.Words, name));
}
