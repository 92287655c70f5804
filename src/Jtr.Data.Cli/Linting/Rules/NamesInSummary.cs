using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT009: names in a summary are a subset of those of the evidence and of the row’s referents.</summary>
internal sealed partial class NamesInSummary : Lint
{
    public override string Id => "FIT009";

    public override string Title => "A summary names only what the evidence names";

    public override string Checks => """
        The rule checks every word of a summary with a capital letter, except at the beginning of a sentence, and except months and weekdays. A passage that the row cites prints the word, or the word belongs to one of these names:

        - a recorded name of a row that this row refers to or is linked to, directly or through one other row;
        - any recorded name of an entity that the cited passages name;
        - a name of the authors or publishers of the text.
        """;

    public override string Borderline => "A nationality counts as its country: “Japanese” as Japan. Any other name is outside knowledge, and a misfit even if it is correct.";

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => LintedCorpus.IsFact(row) || row.Table is "links";

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        string[] near = [.. corpus.ReferencesOf(row).Concat(corpus.LinksOf(row.Key).SelectMany(static link => link.Texts("from").Concat(link.Texts("to")))).Distinct()];
        IEnumerable<string> far = near.Select(corpus.Find).OfType<LintedRow>().SelectMany(other => corpus.ReferencesOf(other));
        IEnumerable<string> narrators = row.Spans.Select(static span => span.Document).Distinct().SelectMany(key => corpus.Find(key) is { } document ? corpus.ReferencesOf(document) : []);
        HashSet<string>[] known = [.. near.Concat(far).Concat(narrators).Distinct().Select(key => TokensOfNames(key, corpus)), .. row.Spans.Select(static span => (span.Passage, span.PassageWords)).Distinct().Select(passage => TokensOfPassage(passage.Passage, passage.PassageWords, corpus))];
        foreach (Match token in Tokens().Matches(row.Summary))
        {
            if (!char.IsUpper(token.Value[0]) || IsFirst(row.Summary, token.Index) || s_plain.Contains(token.Value) || known.Any(tokens => tokens.Contains(Stem(token.Value))))
                continue;
            yield return new Misfit("summary", token.Value, "neither the cited passages nor the names of referenced rows contain this word");
        }
    }

    private static readonly HashSet<string> s_plain = new(StringComparer.Ordinal) { "I", "Second", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" };

    private static readonly Dictionary<string, string> s_nations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Japanese"] = "Japan", ["Chinese"] = "China", ["Taiwanese"] = "Taiwan", ["American"] = "US", ["Americans"] = "US", ["Ukrainian"] = "Ukraine", ["Israeli"] = "Israel", ["Serbian"] = "Serbia", ["Djiboutian"] = "Djibouti", ["European"] = "Europe", ["Western"] = "West", ["Japan’s"] = "Japan",
    };

    private static HashSet<string> TokensOfNames(string key, LintedCorpus corpus) => corpus.Derived("name tokens of " + key, () => corpus.NamesOf(key).SelectMany(TokensOf).ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Returns the words of a passage, and those of every name of the entities that it names: "Beijing" is China.</summary>
    private static HashSet<string> TokensOfPassage(string passage, string words, LintedCorpus corpus) => corpus.Derived("tokens of " + passage, () =>
    {
        HashSet<string> tokens = new(TokensOf(words), StringComparer.OrdinalIgnoreCase);
        foreach (LintedRow entity in corpus.All.Where(LintedCorpus.IsEntity).Where(entity => corpus.NamesOf(entity.Key).Any(name => WordReader.Print(words, name))).ToArray())
            tokens.UnionWith(TokensOfNames(entity.Key, corpus));
        return tokens;
    });

    private static IEnumerable<string> TokensOf(string text) => Tokens().Matches(text).Select(static token => Stem(token.Value));

    private static string Stem(string word) => s_nations.TryGetValue(word, out string? nation) ? nation : word;

    private static bool IsFirst(string text, int index) => text[..index].TrimEnd('“', '"', '‘', ' ') is not { Length: > 0 } before || before[^1] is '.' or ':' or '?' or '!';

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
