using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT017: words that limit a relation are typed, and absences differ by typed words.</summary>
internal sealed partial class WordsTyped : Lint
{
    public override string Id => "FIT017";

    public override string Title => "A qualifying word of a relation is a typed property";

    public override string Checks => """
        A word that qualifies a relation is also in one of its properties.

        - If a span that states a relation calls it formal, official, informal, unofficial, non-governmental, de facto or tacit, the property `formality` has the matching value. If `formality` has a value, a span has such a word.
        - If a span calls the relation military, diplomatic, economic or a matter of security, the property `contexts` contains that field.
        - If two relations have the same ends and the same kind, and one of them is negated, they differ in formality or contexts, or a link connects them.

        Relations of membership, place, descent, alliance and similar kinds are ignored.
        """;

    public override string Borderline => """
        “Formal security dialogue” needs the formality `formal` and the field of security, which is `military` here. A word that belongs to the name of one end (“Ministry of National Defense”) does not qualify the relation.
        """;

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => row.Table is "relations";

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        string words = row.StatingWords;
        foreach (string name in row.Texts("subject").Concat(row.Texts("object")).SelectMany(corpus.NamesOf).Where(static name => name.Contains(' ', StringComparison.Ordinal)).OrderByDescending(static name => name.Length))
            words = words.Replace(name, "", StringComparison.Ordinal);
        string? formality = row.Text("formality");
        if (!s_unlimited.Contains(row.Text("kind")))
        {
            if (Formal().Match(words) is { Success: true } formal && formality != "formal")
                yield return new Misfit("formality", formal.Value, "the text has this word. Expected the formality 'formal'");
            else if (Informal().Match(words) is { Success: true } informal && formality != "informal")
                yield return new Misfit("formality", informal.Value, "the text has this word. Expected the formality 'informal'");
            foreach ((Regex field, string context) in s_fields)
            {
                if (field.Match(words) is { Success: true } found && !Says(row.Text("kind")!, found.Value) && !row.Texts("contexts").Any(one => one == context || (context is "military" && one is "security" or "intelligence")))
                    yield return new Misfit("contexts", found.Value, $"the text has this word. Expected the context '{context}'");
            }
        }

        if (formality == "formal" && !Formal().IsMatch(row.Words))
            yield return new Misfit("formality", row.StatingWords, "the evidence does not call it formal or official");
        if (formality == "informal" && !Informal().IsMatch(row.Words))
            yield return new Misfit("formality", row.StatingWords, "the evidence does not call it informal, unofficial or the like");
        foreach (LintedRow other in corpus.Derived("relations by ends", () => corpus.Table("relations").ToLookup(Ends))[Ends(row)])
        {
            if (string.CompareOrdinal(other.Key, row.Key) < 0 && other.Text("kind") == row.Text("kind") && (other.Text("status"), row.Text("status")) is ("negated", "asserted") or ("asserted", "negated") && Typed(other) == Typed(row) && !corpus.LinksOf(row.Key).Any(link => link.Text("from") == other.Key || link.Text("to") == other.Key))
                yield return new Misfit("status", row.StatingWords, $"{other.Key} has the same ends, kind, formality and contexts, and no link relates the two");
        }
    }

    // Membership, place and descent are neither formal nor of one field, unlike ties, talks and dealings.
    private static readonly string?[] s_unlimited = ["part-of", "member-of", "located-in", "affiliated-with", "modelled-on", "based-on", "leads", "organises", "hosts", "participates-in", "party-to", "represents", "covers", "rules", "ruled", "recognises", "claims-sovereignty-over", "perceives-as-threat", "threatens", "supports", "opposes", "constrains", "supplies", "counterpart-of", "allied-with", "staffs", "governs", "oversees", "established"];

    private static readonly (Regex Words, string Context)[] s_fields =
    [
        (Military(), "military"),
        (Diplomatic(), "diplomatic"),
        (Economic(), "economic"),
    ];

    private static bool Says(string kind, string word) => kind.Contains(word.ToLowerInvariant(), StringComparison.Ordinal) || (kind == "severed-ties" && word == "diplomatic");

    private static string Ends(LintedRow row) => string.Join(' ', new[] { row.Text("subject"), row.Text("object") }.Order(StringComparer.Ordinal));

    private static string Typed(LintedRow row) => $"{row.Text("formality")} {string.Join(' ', row.Texts("contexts").Order(StringComparer.Ordinal))}";

    [GeneratedRegex(@"(?<!-)\b(?:formal|official)(?:ly)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Formal();

    [GeneratedRegex(@"\b(?:informal(?:ly)?|unofficial(?:ly)?|non-governmental|de facto|tacit(?:ly)?|semi-official|unspoken|civil)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Informal();

    [GeneratedRegex(@"\b(?:military|defen[cs]e|security)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Military();

    [GeneratedRegex(@"\bdiplomatic\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Diplomatic();

    [GeneratedRegex(@"\b(?:economic|trade)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Economic();
}
