using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT005: modality and conditions in the span show in the row, and the reverse.</summary>
internal sealed class ModalityKept : Lint
{
    public override string Id => "FIT005";

    public override string Title => "What may, will or should be is not told as what is";

    public override string Checks => "Where a span that states the row has a modal or a condition (would, could, might, likely, expected to, if, in the event of, outside of), the row shows it: a status planned, proposed, halted, hypothetical or negated, a kind that is made of words (statement, agreement, proposal), a voice that forecasts, advises, warns, pledges or supposes, or a summary in such words; a condition stands in the property or in the summary. Where the status is planned, proposed or hypothetical, or the voice predicts, hypothesises, recommends, urges, proposes or warns, a sentence of the evidence has words from which that can be known.";

    public override string Borderline => "Agreements and statements are told in words of what is to come (“they will strengthen cooperation”): that is what was said, and the event occurred.";

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => row.Table is "events" or "relations" or "claims" or "provisions";

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        bool shows = row.Text("status") is "planned" or "proposed" or "halted" or "hypothetical" or "negated" or "advocated" or "pending" || s_forward.Contains(row.Text("voice")) || s_ofWords.Contains(row.Text("kind"));
        if (!shows && !Cues.SaidModality().IsMatch(row.Summary) && Cues.Modality().Match(row.StatingWords) is { Success: true } modal)
            yield return new Misfit("summary", Around(row.StatingWords, modal), "these words say what may, will or should be; status, voice and summary say that it is");
        bool conditional = row.Text("condition") is not null || row.Text("status") is "hypothetical" or "proposed" || row.Text("voice") is "hypothesises" || Cues.SaidCondition().IsMatch(row.Summary);
        if (!conditional && Cues.Condition().Match(row.StatingWords) is { Success: true } condition)
            yield return new Misfit(row.Table == "provisions" ? "condition" : "summary", Around(row.StatingWords, condition), "these words make a condition that the row leaves out");
        if (Cues.BroadModality().IsMatch(row.Sentences))
            yield break;
        if (row.Table != "provisions" && row.Text("status") is "planned" or "proposed" or "hypothetical")
            yield return new Misfit("status", row.StatingWords, $"nothing in the evidence says that it is {row.Text("status")}");
        if (s_forecasting.Contains(row.Text("voice")))
            yield return new Misfit("voice", row.StatingWords, $"nothing in the evidence {row.Text("voice")}");
    }

    private static readonly string?[] s_forward = ["predicts", "warns", "recommends", "proposes", "urges", "pledges", "questions", "hypothesises", "opposes", "explains"];

    private static readonly string?[] s_forecasting = ["predicts", "warns", "recommends", "proposes", "urges", "hypothesises"];

    private static readonly string?[] s_ofWords = ["agreement", "proposal", "statement", "request", "criticism", "publication", "refusal", "consultation"];

    private static string Around(string text, System.Text.RegularExpressions.Match match) => text[Math.Max(0, match.Index - 30)..Math.Min(text.Length, match.Index + match.Length + 30)];
}
