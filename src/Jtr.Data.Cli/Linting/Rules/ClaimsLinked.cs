using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT012: every body claim is linked.</summary>
internal sealed class ClaimsLinked : Lint
{
    public override string Id => "FIT012";

    public override string Title => "Every claim of a text is linked, and leads to the thesis if there is one";

    public override string Checks => """
        Every claim has a link, unless it rests only on teasers. If the document has a thesis, a chain of links leads from each claim to the thesis; other facts may be part of the chain.
        """;

    public override string Borderline => """
        Claims of teasers are ignored, because a teaser ends before it makes an argument. If an aside in a commentary supports no argument, it needs an exemption with a reason.
        """;

    public override bool ReadsWords => false;

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => row.Table is "claims" && !row.IsPeripheral;

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        if (!corpus.LinksOf(row.Key).Any())
        {
            yield return new Misfit("key", row.StatingWords, "no link leads to or from this claim");
            yield break;
        }

        if (corpus.Find(row.Document)?.Text("thesis") is { } thesis && corpus.Derived("argument of " + thesis, () => ReachedFrom(thesis, corpus)) is { } argument && !argument.Contains(row.Key))
            yield return new Misfit("key", row.StatingWords, $"no chain of links leads from this claim to the thesis, {thesis}");
    }

    private static HashSet<string> ReachedFrom(string start, LintedCorpus corpus)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { start };
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out string? key))
        {
            foreach (string next in corpus.LinksOf(key).SelectMany(static link => (string?[])[link.Text("from"), link.Text("to")]).OfType<string>())
            {
                if (reached.Add(next))
                    open.Enqueue(next);
            }
        }

        return reached;
    }
}
