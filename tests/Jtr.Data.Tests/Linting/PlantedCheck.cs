using System.Collections.Generic;
using System.Linq;
using Jtr.Data.Cli.Linting;

namespace Jtr.Data.Tests.Linting;

/// <summary>Tells whether the rules see a planted misfit.</summary>
internal sealed class PlantedCheck(LintedCorpus corpus)
{
    private readonly HashSet<(string, string, string)> _before = [.. Told(LintRun.Of(corpus, Lints.All))];

    /// <summary>What the rules say with the misfit of the rows that it touches, and did not say without it.</summary>
    public IReadOnlyList<(string Rule, string Key, string Property)> Of(Planting planting)
    {
        LintedCorpus planted = corpus.With(planting.Changed, planting.Removed);
        LintedRow[] touched = [.. planting.Changed.Select(static json => json["key"]!.GetValue<string>()).Append(planting.Key).Distinct().Select(planted.Find).OfType<LintedRow>()];

        // Of two rows that disagree the later by key is told.
        IEnumerable<LintedRow> beside = touched.SelectMany(row => row.Table == "claims" ? row.Stating.SelectMany(span => planted.ClaimsIn(span.Document, span.SentenceStart)) : row.Table == "relations" ? planted.Table("relations").Where(other => other.Document == row.Document) : []);
        return [.. Told(LintRun.Of(planted, Lints.All, [.. touched.Concat(beside).Distinct()])).Where(told => !_before.Contains(told))];
    }

    private static IEnumerable<(string Rule, string Key, string Property)> Told(LintRun run) => run.Findings.Where(static finding => finding.Rule != Lints.IdleException).Select(static finding => (finding.Rule, finding.Row.Key, finding.Misfit.Property)).Distinct();
}
