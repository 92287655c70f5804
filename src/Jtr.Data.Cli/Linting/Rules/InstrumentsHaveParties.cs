using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Linting.Rules;

/// <summary>FIT020: existing instruments have parties or signatories.</summary>
internal sealed class InstrumentsHaveParties : Lint
{
    public override string Id => "FIT020";

    public override string Title => "An existing instrument has parties or an issuer";

    public override string Checks => "An instrument with the status `existing` or `ended` has parties or signatories.";

    public override string Borderline => "The party of a law is the polity that made it. A law that a text only advocates has no party yet.";

    public override bool ReadsWords => false;

    public override bool Concerns(LintedRow row, LintedCorpus corpus) => row.Table is "instruments" && row.Text("status") is "existing" or "ended";

    public override IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus)
    {
        if (!row.Texts("parties").Any() && !row.Texts("signatories").Any())
            yield return new Misfit("parties", row.Text("name") ?? "", $"the instrument has the status {row.Text("status")}, but no party or signatory");
    }
}
