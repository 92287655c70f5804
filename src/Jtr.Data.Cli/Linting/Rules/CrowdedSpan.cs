using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT011: a span that carries three or more facts with different actors.</summary>
internal sealed class CrowdedSpan : Lint
{
    public override string Id => "FIT011";

    public override string Title => "A span does not state three unrelated facts";

    public override string Checks => """
        A span is a misfit if it states three or more events, claims or relations that have different actors and are of different kinds or claimants. Such a span is probably not the smallest clause. Only the first of these rows by key is reported.
        """;

    public override string Borderline => """
        Two rows often share a span: a statement, and the event of making it. Three rows with the same actors are parts of one event. Rows of one kind or of one claimant are items of a list in the clause.
        """;

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => row.Table is "events" or "claims" or "relations";

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        foreach (LintedSpan span in row.Stating)
        {
            LintedRow[] rows = [.. corpus.StatedBy(span).OrderBy(static other => other.Key, StringComparer.Ordinal)];
            if (rows.Length >= 3 && rows[0] == row && rows.Select(ActorsOf).Distinct().Count() >= 3 && rows.Select(ListOf).Distinct().Count() >= 3)
                yield return new Misfit("evidence", span.Words, $"this span states {rows.Length} facts of different actors: {string.Join(", ", rows.Select(static other => other.Key))}. Cite the clause of each");
        }
    }

    private static string ActorsOf(LintedRow row) => string.Join(' ', (row.Table switch
    {
        "events" => row.Records("participants").Select(static part => part["actor"]?.GetValue<string>() ?? ""),
        "claims" => row.Texts("claimant").Concat(row.Texts("about")),
        _ => row.Texts("subject").Concat(row.Texts("object")),
    }).Order(StringComparer.Ordinal));

    /// <summary>Groups rows of one kind, which are one list in the clause, such as three participants.</summary>
    private static string ListOf(LintedRow row) => row.Table + " " + (row.Text("kind") ?? row.Text("claimant"));
}
