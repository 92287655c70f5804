using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT006: hedges of the span are kept.</summary>
internal sealed partial class HedgesKept : Lint
{
    public override string Id => "FIT006";

    public override string Title => "The fact keeps the hedges of the words";

    public override string Checks => """
        The rule looks for a list of hedges in the spans that state the row: effectively, almost, likely, unlikely, highly, at least, often, some, several, many, most, mainly, explicit, implicit, de facto, seem, a degree of, only, or. For each hedge that it finds, the summary has a word of the same force, or a property expresses the hedge: a comparator, a formality, a capacity, a status or a voice.
        """;

    public override string Borderline => """
        “Could” and “might” are modal words and belong to FIT005. The summary must keep “or” even between two names of one thing, because the rule cannot know that both are the same.
        """;

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => row.Table is "events" or "relations" or "claims" or "provisions" or "measures" or "tenures";

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        foreach ((string hedge, Regex text, Regex summary) in s_hedges)
        {
            if (text.Match(row.StatingWords) is { Success: true } found && !summary.IsMatch(row.Summary) && !IsTyped(row, hedge) && !(hedge == "or" && row.Table == "provisions" && corpus.ReferencesOf(row).Any(key => corpus.NamesOf(key).Any(static name => name.Contains(" or ", StringComparison.Ordinal)))))
                yield return new Misfit("summary", found.Value, "the text has this hedge, but the summary does not");
        }
    }

    private static readonly (string Hedge, Regex Text, Regex Summary)[] s_hedges =
    [
        Hedge("effectively", "(?<!more )effectively(?! institut)", "in effect|effectively|amounts? to|as good as|virtually|in practice|in all but"),
        Hedge("almost", "almost|nearly|virtually", "almost|nearly|about|close to|hardly|scarcely|all but|virtually|next to"),
        Hedge("likely", "likely|probably", "likely|probabl[ey]|probability|expected|improbable|may well|will"),
        Hedge("unlikely", "unlikely", "unlikely|improbable|hardly"),
        Hedge("at least", "at least", "at least|or more|not less|no less|minimum|from"),
        Hedge("often", "often|repeatedly|frequently|regularly", "often|many times|again and again|repeatedly|frequently|time and again|keeps?|more than once|regular(?:ly)?|recurring|commonly|as a rule"),
        Hedge("some", "some(?= [a-z])(?! of the most)", "some|certain|a few|several|others?|part"),
        Hedge("several", "several|various|a variety of", "several|some|a number of|various|varied|variety|many|different|sundry|alternatives|differ\\w*"),
        Hedge("many", "many", "many|much|widely|a lot"),
        Hedge("most", "most(?! (?:basic|important))", "most\\w*|nearly all|majority|bulk|largely|chiefly|main(?:ly)?"),
        Hedge("mainly", "mainly|chiefly|primarily|largely|generally|primary|main", "main|mainly|mostly|most|chief|chiefly|above all|primary|primarily|largely|generally|general|on the whole|broadly|in the first place|foremost|first|leading|for the most part|by and large"),
        Hedge("explicit", "explicit(?:ly)?", "explicit(?:ly)?|express(?:ly)?|open(?:ly)?|plain(?:ly)?|in so many words|outright|stated"),
        Hedge("implicit", "implicit(?:ly)?|tacit", "implicit(?:ly)?|tacit(?:ly)?|unspoken|silent|unstated|unwritten|without saying|never voiced?|not voiced"),
        Hedge("de facto", "de facto", "de facto|in effect|in practice|acts? as|acting as|in fact|without the title|not by title|in all but name"),
        Hedge("seem", "seems?|seemed|appears?|appeared", "seem\\w*|appear\\w*|apparent\\w*|look\\w*|impression"),
        Hedge("degree", "a degree of|to some extent|in part|partly", "degree|some|extent|part|partly|measure|a certain|a little|room"),
        Hedge("highly", "highly|most unlikely|extremely|(?<!whose |the )very", "highly|most|very|extremely|far|deeply|utterly|greatly|much|certain\\w*|almost|near\\w*|high|great|keen\\w*"),
        Hedge("or", "(?<!more) or (?!less)", "or|either|nor|whether|one of|if not|else|and/or|between"),
        Hedge("only", "only (?=[0-9])|only pursue", "only|just|no more than|nothing but|alone|solely|mere\\w*|confine\\w*|limited|keep\\w*|none but|no .* but"),
    ];

    private static (string Hedge, Regex Text, Regex Summary) Hedge(string name, string text, string summary) => (
        name,
        new Regex(text.Contains(" or ", StringComparison.Ordinal) ? text : $@"(?<![\p{{L}}-])(?:{text})(?!\p{{L}})", RegexOptions.CultureInvariant),
        new Regex($@"(?<!\p{{L}})(?:{summary})(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

    private static bool IsTyped(LintedRow row, string hedge) => hedge switch
    {
        "likely" => row.Text("voice") is "predicts" or "warns" or "hypothesises" || row.Text("status") is "hypothetical",
        "at least" => row.Text("comparator") is "at-least",
        "de facto" => row.Text("capacity") is "de-facto" || row.Text("formality") is "informal",
        "implicit" => row.Text("formality") is "informal",
        "only" => row.Text("comparator") is "only",
        _ => false,
    };
}
