using System.Collections.Generic;

namespace Jtr.Data.Cli.Linting;

/// <summary>A rule that checks whether a fact agrees with its cited text. Stateless.</summary>
internal abstract class Lint
{
    /// <summary>Gets the permanent id: <c>FIT001</c>.</summary>
    public abstract string Id { get; }

    /// <summary>Gets the rule in one line.</summary>
    public abstract string Title { get; }

    /// <summary>Gets the description of the check and its means.</summary>
    public abstract string Checks { get; }

    /// <summary>Gets a borderline case and its result.</summary>
    public abstract string Borderline { get; }

    /// <summary>True if the rule reads the source texts; false if it reads only the seeds.</summary>
    public virtual bool ReadsWords => true;

    /// <summary>Returns true if the rule applies to a row; otherwise, false.</summary>
    public abstract bool Concerns(LintedRow row, LintedCorpus corpus);

    /// <summary>Returns the misfits of a row that the rule applies to.</summary>
    public abstract IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus);
}
