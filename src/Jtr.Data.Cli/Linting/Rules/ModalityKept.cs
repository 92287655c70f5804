using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT005: modality and conditions in the span show in the row, and the reverse.</summary>
internal sealed partial class ModalityKept : Lint
{
    public override string Id => "FIT005";

    public override string Title => "The fact keeps the modality of the words";

    public override string Checks => """
        The row and its evidence agree on modality: whether something is a fact, or only possible, expected or required.

        - If a span that states the row has a modal word (would, could, might, likely, expected to), the row shows it in one of four ways: a status such as `planned`, `proposed`, `halted`, `hypothetical` or `negated`; a kind that is an utterance (statement, agreement, proposal); a voice that predicts, advises, warns, pledges or supposes; or, except for an event that occurred, a summary with a word of the same force.
        - The summary of an event that occurred has no modal word, unless the event is an utterance.
        - If a span that states the row has a condition (if, in the event of, outside of), the condition is in the property `condition` or in the summary.
        - If the status is `planned`, `proposed` or `hypothetical`, or the voice predicts, hypothesises, recommends, urges, proposes or warns, the evidence has words that show it.
        """;

    public override string Borderline => """
        Texts report agreements and statements in words about the future (“they will strengthen cooperation”). The agreement or statement itself occurred, so the modal word is no misfit.
        """;

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => row.Table is "events" or "relations" or "claims" or "provisions";

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        string? status = row.Text("status"), voice = row.Text("voice");
        bool isUtterance = s_utterances.Contains(row.Text("kind"));
        bool shows = status is "planned" or "proposed" or "halted" or "hypothetical" or "negated" or "advocated" || s_forward.Contains(voice) || isUtterance;
        if (!shows)
        {
            foreach ((Regex text, Regex summary) in s_modals)
            {
                // A modal is always a misfit for an event that occurred. For a claim or a provision it is a misfit only if the summary lacks it.
                if (text.Match(row.StatingWords) is { Success: true } modal && ((row.Table == "events" && status is "occurred" or "ongoing") || !summary.IsMatch(row.Summary)))
                    yield return new Misfit("summary", Around(row.StatingWords, modal), "the text has a modal word, but status, voice and summary state a fact");
            }
        }

        if (row.Table == "events" && status is "occurred" or "ongoing" && !isUtterance && Supposed().Match(row.Summary) is { Success: true } supposed)
            yield return new Misfit("status", supposed.Value, $"the summary has this modality, but the status is {status}");
        bool conditional = row.Text("condition") is not null || row.Text("status") is "hypothetical" or "proposed" || row.Text("voice") is "hypothesises" || Cues.ConditionInSummary().IsMatch(row.Summary);
        if (!conditional && Cues.Condition().Match(row.StatingWords) is { Success: true } condition)
            yield return new Misfit(row.Table == "provisions" ? "condition" : "summary", Around(row.StatingWords, condition), "the text has a condition that the row lacks");
        if (row.Table != "provisions" && status is "planned" or "proposed" or "hypothetical" && !Cues.BroadModality().IsMatch(row.Sentences))
            yield return new Misfit("status", row.StatingWords, $"the evidence does not show that it is {status}");
        if (voice is not null && s_voices.TryGetValue(voice, out Regex? heard) && !heard.IsMatch(row.Words) && !heard.IsMatch(string.Join(' ', row.Stating.Select(static span => span.Sentence))))
            yield return new Misfit("voice", row.StatingWords, $"the evidence does not show the voice {voice}");
    }

    private static readonly (Regex Text, Regex Summary)[] s_modals = [(Cues.Possibility(), Cues.PossibilityInSummary()), (Cues.Futurity(), Cues.FuturityInSummary()), (Cues.Obligation(), Cues.ObligationInSummary())];

    private static readonly Dictionary<string, Regex> s_voices = new()
    {
        ["predicts"] = Predicting(), ["hypothesises"] = Predicting(), ["warns"] = Warning(), ["recommends"] = Advising(), ["urges"] = Advising(), ["proposes"] = Advising(),
    };

    private static readonly string?[] s_forward = ["predicts", "warns", "recommends", "proposes", "urges", "pledges", "questions", "hypothesises", "opposes", "explains"];

    private static readonly string?[] s_utterances = ["agreement", "proposal", "statement", "request", "criticism", "publication", "refusal", "consultation"];

    private static string Around(string text, Match match) => text[Math.Max(0, match.Index - 30)..Math.Min(text.Length, match.Index + match.Length + 30)];

    [GeneratedRegex(@"\b(?:supposed|supposes|might come|would|might|is planned|are planned|is proposed)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Supposed();

    [GeneratedRegex(@"\b(?:will|would|could|can|cannot|might|may|shall|should|likely|unlikely|probabl[ey]|perhaps|possibl[ey]|impossible|potential(?:ly)?|expect\w*|is to|are to|about to|if|were|unless|otherwise|predict\w*|forecast\w*|future|anticipat\w+|surely|eager|imminent|what lies ahead|doubtful|creating|suppos\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Predicting();

    [GeneratedRegex(@"\b(?:will|would|could|can|cannot|might|may|should|risk\w*|threat\w*|danger\w*|fear\w*|concern\w*|worr\w+|warn\w*|harm\w*|dire|consequences?|unsettl\w+|anxiety|nervous\w*|jeopardi\w*|imped\w*|at stake|caution|neglect|serious|fatal|alert\w*|likely|weaken\w*|backlash|embolden\w*|weak\w*|potential|vulnerab\w+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Warning();

    [GeneratedRegex(@"\b(?:should|must|ought|imperative|necess\w*|need\w*|urg\w+|call\w*|demand\w*|requir\w*|propos\w*|suggest\w*|advis\w*|recommend\w*|responsib\w*|importan\w*|stress\w*|could|would|can|may|might|priorit\w+|essential|crucial|better|wants?|pressing|allow\w*|welcom\w*|strateg\w+|initial|consult\w*|to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Advising();
}
