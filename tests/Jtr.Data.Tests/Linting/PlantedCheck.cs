using System.Collections.Generic;
using System.Linq;
using Jtr.Data.Cli.Linting;

namespace Jtr.Data.Tests.Linting;

/// <summary>Tests whether the rules find a planted misfit.</summary>
internal sealed class PlantedCheck(LintedCorpus corpus)
{
    private readonly HashSet<(string, string, string)> _before = [.. Told(LintRun.Of(corpus, Lints.All))];

    /// <summary>Returns the findings about the changed rows that the rules did not report before the change.</summary>
    public IReadOnlyList<(string Rule, string Key, string Property)> Of(Planting planting)
    {
        LintedCorpus planted = corpus.With(planting.Changed, planting.Removed);
        LintedRow[] touched = [.. planting.Changed.Select(static json => json["key"]!.GetValue<string>()).Append(planting.Key).Distinct().Select(planted.Find).OfType<LintedRow>()];

        // If two rows disagree, the finding is about the later one by key, which may be another row than the changed one.
        IEnumerable<LintedRow> beside = touched.SelectMany(row => row.Table == "claims" ? row.Stating.SelectMany(span => planted.ClaimsIn(span.Document, span.SentenceStart)) : row.Table == "relations" ? planted.Table("relations").Where(other => other.Document == row.Document) : []);
        return [.. Told(LintRun.Of(planted, Lints.All, [.. touched.Concat(beside).Distinct()])).Where(told => !_before.Contains(told))];
    }

    private static IEnumerable<(string Rule, string Key, string Property)> Told(LintRun run) => run.Findings.Where(static finding => finding.Rule != Lints.IdleException).Select(static finding => (finding.Rule, finding.Row.Key, finding.Misfit.Property)).Distinct();
}
