using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting;

/// <summary>The result of a lint run: the findings, and the rows that could not be checked.</summary>
internal sealed class LintRun
{
    private LintRun(LintedCorpus corpus, IReadOnlyList<LintFinding> findings, IReadOnlyList<LintFinding> exempt, IReadOnlyList<LintTally> tallies)
    {
        Corpus = corpus;
        Findings = findings;
        Exempt = exempt;
        Tallies = tallies;
    }

    /// <summary>Gets the corpus that was checked.</summary>
    public LintedCorpus Corpus { get; }

    /// <summary>Gets the misfits without an exemption, and the exemptions that apply to nothing; by rule and key.</summary>
    public IReadOnlyList<LintFinding> Findings { get; }

    /// <summary>Gets the misfits with an exemption in <c>fits.json</c>.</summary>
    public IReadOnlyList<LintFinding> Exempt { get; }

    /// <summary>Gets the counts by rule and document.</summary>
    public IReadOnlyList<LintTally> Tallies { get; }

    /// <summary>Gets the number of rules.</summary>
    public required int Rules { get; init; }

    /// <summary>Gets the number of rows that some rule could not check, because their text is missing.</summary>
    public int Skipped => Tallies.Sum(static tally => tally.Skipped);

    /// <summary>Checks a corpus.</summary>
    /// <param name="corpus">The seeds and the texts.</param>
    /// <param name="lints">The rules.</param>
    /// <param name="rows">The rows to check; null for all.</param>
    public static LintRun Of(LintedCorpus corpus, IReadOnlyCollection<Lint> lints, IReadOnlyCollection<LintedRow>? rows = null)
    {
        LintedRow[] asked = [.. (rows ?? [.. corpus.All]).OrderBy(static row => row.Key, StringComparer.Ordinal)];
        var exceptions = corpus.Table("fits").ToLookup(static row => (row.Text("fact"), row.Text("rule")));
        var used = new HashSet<string>(StringComparer.Ordinal);
        var skippedFor = new HashSet<(string?, string?)>();
        var findings = new List<LintFinding>();
        var exempt = new List<LintFinding>();
        var tallies = new Dictionary<(string Rule, string Document), LintTally>();
        foreach (Lint lint in lints)
        {
            foreach (LintedRow row in asked)
            {
                // Without the text it is not always known whether a rule applies to a fact, so every rule counts it as skipped.
                if (lint.ReadsWords && row.Skipped is { } why && (LintedCorpus.IsFact(row) || lint.Concerns(row, corpus)))
                {
                    Tally(lint, row).Skip(why);
                    skippedFor.Add((row.Key, lint.Id));
                    continue;
                }

                if (!lint.Concerns(row, corpus))
                    continue;
                LintTally tally = Tally(lint, row);
                tally.Performed++;
                foreach (LintFinding finding in lint.Check(row, corpus).Distinct().Select(misfit => new LintFinding(lint.Id, row, misfit)))
                {
                    LintedRow[] exception = [.. exceptions[(row.Key, lint.Id)]];
                    if (exception.Length > 0)
                    {
                        used.UnionWith(exception.Select(static one => one.Key));
                        exempt.Add(finding);
                        tally.Exempt++;
                    }
                    else
                    {
                        findings.Add(finding);
                        tally.Found++;
                    }
                }
            }
        }

        foreach (LintedRow exception in corpus.Table("fits").Where(exception => (rows is null || asked.Any(row => row.Key == exception.Text("fact"))) && !used.Contains(exception.Key) && !skippedFor.Contains((exception.Text("fact"), exception.Text("rule")))))
        {
            string rule = exception.Text("rule") ?? "";
            if (Lints.Find(rule) is null)
                findings.Add(Idle(exception, "rule", $"unknown rule. Expected {Lints.All[0].Id} to {Lints.All[^1].Id}"));
            else if (lints.Any(lint => lint.Id == rule))
                findings.Add(Idle(exception, "fact", $"{rule} finds nothing in {exception.Text("fact")}. Remove the exemption"));
        }

        return new LintRun(corpus, findings, exempt, [.. tallies.OrderBy(static pair => pair.Key.Rule, StringComparer.Ordinal).ThenBy(static pair => pair.Key.Document, StringComparer.Ordinal).Select(static pair => pair.Value)]) { Rules = lints.Count };

        LintTally Tally(Lint lint, LintedRow row)
        {
            if (!tallies.TryGetValue((lint.Id, row.Document), out LintTally? tally))
                tallies.Add((lint.Id, row.Document), tally = new LintTally(lint.Id, row.Document));
            return tally;
        }

        LintFinding Idle(LintedRow exception, string property, string fit) => new(Lints.IdleException, exception, new Misfit(property, exception.Text("rule") ?? "", fit));
    }
}
