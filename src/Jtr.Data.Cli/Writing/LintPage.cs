using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Jtr.Data.Cli.Linting;

namespace Jtr.Data.Cli.Writing;

/// <summary>Writes the page of lint rules: the check of each rule, and its counts for each text.</summary>
internal static class LintPage
{
    /// <summary>Returns the page; null if a text is missing, because partial figures would be misleading.</summary>
    public static string? Write(LintRun run)
    {
        if (run.Corpus.MissingTexts.Count > 0)
            return null;
        var page = new StringBuilder();
        page.Append("""
            # Lint rules

            A digest proves that the cited words exist, but not that the fact agrees with them. `jtr lint` compares each fact with its cited words, by the rules below. It needs the source texts. It reads the
            seeds themselves, so you can check a change before you compile it. The rules compare words and do not parse grammar.

            A *check* applies one rule to one row. A *misfit* is a place where the row breaks the rule. A person reads each misfit, and either corrects the row or exempts it.

            **Exempting a fact.** A row of `seeds/fits.json` names the fact and the rule, and gives the reason in one sentence. An exemption for which the rule finds no misfit is reported as FIT000.

            **Skipped checks.** A check is skipped if a text is missing or a digest does not match its span. Skipped checks are counted with their reasons. They give exit code 6, as misfits do.

            `jtr docs` writes this page if it has the texts. The figures are those of the corpus in this repository. The page does not quote the texts.

            ## Rules

            | rule | requirement | checks | misfits | exempt | skipped |
            |---|---|---:|---:|---:|---:|

            """);
        foreach (Lint lint in Lints.All)
        {
            LintTally[] tallies = [.. run.Tallies.Where(tally => tally.Rule == lint.Id)];
            page.Append(CultureInfo.InvariantCulture, $"| [{lint.Id}](#{lint.Id.ToLowerInvariant()}) | {lint.Title} | {tallies.Sum(static tally => tally.Performed)} | {tallies.Sum(static tally => tally.Found)} | {tallies.Sum(static tally => tally.Exempt)} | {tallies.Sum(static tally => tally.Skipped)} |\n");
        }

        page.Append("\n## By text\n\nEach row of the corpus is counted under the first text that it cites. “–” stands for rows that cite none.\n\n| rule | text | checks | misfits | exempt | skipped | reason |\n|---|---|---:|---:|---:|---:|---|\n");
        foreach (LintTally tally in run.Tallies)
            page.Append(CultureInfo.InvariantCulture, $"| {tally.Rule} | {(tally.Document.Length == 0 ? "–" : tally.Document)} | {tally.Performed} | {tally.Found} | {tally.Exempt} | {tally.Skipped} | {string.Join("; ", tally.Reasons.Select(static reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Value}: {reason.Key}")))} |\n");
        foreach (Lint lint in Lints.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {lint.Id}\n\n**{lint.Title}.** {lint.Checks}\n\n*Borderline cases.* {lint.Borderline}\n");
            foreach (LintFinding finding in run.Findings.Where(finding => finding.Rule == lint.Id).DistinctBy(static finding => (finding.Row.Key, finding.Misfit.Property)))
                page.Append(CultureInfo.InvariantCulture, $"\n- Open: `{finding.Row.Key}`, {finding.Misfit.Property}");
            foreach (LintedRow exception in run.Corpus.Table("fits").Where(exception => exception.Text("rule") == lint.Id).OrderBy(static exception => exception.Key, StringComparer.Ordinal))
                page.Append(CultureInfo.InvariantCulture, $"\n- Exempt: `{exception.Text("fact")}`. {exception.Text("why")}");
            if (page[^1] != '\n')
                page.Append('\n');
        }

        return page.ToString().ReplaceLineEndings("\n");
    }
}
