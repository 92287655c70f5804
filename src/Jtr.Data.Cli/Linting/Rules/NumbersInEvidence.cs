using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT002: numbers of a row and of its summary stand in the evidence.</summary>
internal sealed class NumbersInEvidence : Lint
{
    public override string Id => "FIT002";

    public override string Title => "The evidence prints every number of the fact";

    public override string Checks => "Every number of a row (value, ends of a range, conversions) and every number of its summary is printed in a sentence of its evidence, in digits or as a numeral; or it belongs to a date of the row, to a date of a row that it refers to, or to a name of such a row.";

    public override string Borderline => "A summary may count what the text lists (four participants), up to four, if a list of the row or of a row that it refers to has that many items. “One”, “first” and “both” are ignored, because they point more often than they count.";

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => LintedCorpus.IsFact(row);

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        HashSet<decimal> printed = [.. WordReader.Numbers(row.Sentences)];
        foreach (string property in s_numbers)
        {
            if (row.Number(property) is { } number && !printed.Contains(number))
                yield return new Misfit(property, row.StatingWords, FormattableString.Invariant($"{number} is not printed in the evidence, in digits or words"));
        }

        foreach (decimal number in row.Records("alsoGivenAs").Select(static conversion => LintedRow.NumberOf(conversion["value"])).OfType<decimal>())
        {
            if (!printed.Contains(number))
                yield return new Misfit("alsoGivenAs", row.StatingWords, FormattableString.Invariant($"{number} is not printed in the evidence, in digits or words"));
        }

        LintedRow[] meant = [row, .. corpus.ReferencesOf(row).Select(corpus.Find).OfType<LintedRow>()];
        printed.UnionWith(meant.SelectMany(static other => (string?[])[other.Text("name"), DatedProperty.Of(other)?.Date, other.Text("for"), other.Text("condition")]).OfType<string>().SelectMany(static text => WordReader.Numbers(text.Replace('-', ' '))));
        printed.UnionWith(meant.SelectMany(static other => other.Records("names")).SelectMany(static name => WordReader.Numbers(name["text"]?.GetValue<string>() ?? "")));

        // A numeral may count what the row itself, or what it refers to, lists: two ministers, two bodies.
        printed.UnionWith(meant.SelectMany(static other => other.Json.Select(static property => property.Value).OfType<System.Text.Json.Nodes.JsonArray>()).Select(static list => (decimal)list.Count).Append(row.Spans.Select(static span => span.Passage).Distinct().Count()).Where(static count => count <= LargestCount));
        foreach ((string written, decimal number) in WordReader.GivenNumbers(row.Summary))
        {
            if (!printed.Contains(number))
                yield return new Misfit("summary", written, "this number is not printed in the evidence. Give the number that is, or none");
        }
    }

    // Nobody counts a longer list in a summary.
    private const int LargestCount = 4;

    private static readonly string[] s_numbers = ["value", "low", "high"];
}
