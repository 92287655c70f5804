using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT002: numbers of a row and of its summary stand in the evidence.</summary>
internal sealed class NumbersInEvidence : Lint
{
    public override string Id => "FIT002";

    public override string Title => "The evidence prints every number of the fact";

    public override string Checks => """
        A sentence of the evidence prints every number of the row (value, ends of a range, conversions) and every number of its summary, in digits or in words. A number of the summary may instead come from the name, the date or the condition of the row or of a row that it refers to.
        """;

    public override string Borderline => """
        A summary may count up to four items that the text lists: “four participants” is correct if a list of the row, or of a row that it refers to, has four items. The words “one”, “first” and “both” are ignored, because they are seldom counts.
        """;

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

        // A numeral may count a list of the row or of a referenced row: two ministers, two bodies.
        printed.UnionWith(meant.SelectMany(static other => other.Json.Select(static property => property.Value).OfType<System.Text.Json.Nodes.JsonArray>()).Select(static list => (decimal)list.Count).Append(row.Spans.Select(static span => span.Passage).Distinct().Count()).Where(static count => count <= LargestCount));
        foreach ((string written, decimal number) in WordReader.CountedNumbers(row.Summary))
        {
            if (!printed.Contains(number))
                yield return new Misfit("summary", written, "this number is not printed in the evidence. Give a printed number, or none");
        }
    }

    // The largest list that a summary is expected to count.
    private const int LargestCount = 4;

    private static readonly string[] s_numbers = ["value", "low", "high"];
}
