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
            # Claim-fit lints

            A digest proves that the words are there, not that the fact says what the words say. `jtr lint` holds each fact to the words that it cites, by the rules below, wherever the
            source texts are at hand. It reads the seeds as they are written, so that a change is checked before it is compiled. A rule reads words as a careful proof-reader would who knows no
            grammar: what it doubts is read by a person, and is either mended or excepted.

            **Excepting a fact.** A row of `seeds/fits.json` names the fact, the rule and, in a sentence, why the fact fits all the same. An exception that excepts nothing is itself told, as FIT000.

            **What is skipped is never green.** A check that could not be made, because a text is not at hand or a digest is not that of its span, is counted with its reason, and the exit code is 6
            as for a misfit.

            This page is derived: `jtr docs` writes it where the texts are at hand. Its figures are those of the corpus beside it; words of the texts are not printed here.

            ## Rules

            | rule | what it asks | checks | misfits | excepted | skipped |
            |---|---|---:|---:|---:|---:|

            """);
        foreach (Lint lint in Lints.All)
        {
            LintTally[] tallies = [.. run.Tallies.Where(tally => tally.Rule == lint.Id)];
            page.Append(CultureInfo.InvariantCulture, $"| [{lint.Id}](#{lint.Id.ToLowerInvariant()}) | {lint.Title} | {tallies.Sum(static tally => tally.Performed)} | {tallies.Sum(static tally => tally.Found)} | {tallies.Sum(static tally => tally.Excepted)} | {tallies.Sum(static tally => tally.Skipped)} |\n");
        }

        page.Append("\n## By text\n\nA row is counted with the text of its first evidence; “–” stands for rows without evidence.\n\n| rule | text | checks | misfits | excepted | skipped | why skipped |\n|---|---|---:|---:|---:|---:|---|\n");
        foreach (LintTally tally in run.Tallies)
            page.Append(CultureInfo.InvariantCulture, $"| {tally.Rule} | {(tally.Document.Length == 0 ? "–" : tally.Document)} | {tally.Performed} | {tally.Found} | {tally.Excepted} | {tally.Skipped} | {string.Join("; ", tally.Reasons.Select(static reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Value}: {reason.Key}")))} |\n");
        foreach (Lint lint in Lints.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {lint.Id}\n\n**{lint.Title}.** {lint.Checks}\n\n*Borderline.* {lint.Borderline}\n");
            foreach (LintFinding finding in run.Findings.Where(finding => finding.Rule == lint.Id).DistinctBy(static finding => (finding.Row.Key, finding.Misfit.Property)))
                page.Append(CultureInfo.InvariantCulture, $"\n- Open: `{finding.Row.Key}`, {finding.Misfit.Property}");
            foreach (LintedRow exception in run.Corpus.Table("fits").Where(exception => exception.Text("rule") == lint.Id).OrderBy(static exception => exception.Key, StringComparer.Ordinal))
                page.Append(CultureInfo.InvariantCulture, $"\n- Excepted: `{exception.Text("fact")}`. {exception.Text("why")}");
            if (page[^1] != '\n')
                page.Append('\n');
        }

        return page.ToString().ReplaceLineEndings("\n");
    }
}
