using System.Collections.Generic;

namespace Jtr.Data.Cli.Linting;

/// <summary>One rule by which a fact is held to its words. Stateless.</summary>
internal abstract class Lint
{
    /// <summary>Gets the permanent id: <c>FIT001</c>.</summary>
    public abstract string Id { get; }

    /// <summary>What the rule asks of a row, in a line.</summary>
    public abstract string Title { get; }

    /// <summary>What it checks and by what means.</summary>
    public abstract string Checks { get; }

    /// <summary>Gets a case near the border, and on which side of it the rule puts it.</summary>
    public abstract string Borderline { get; }

    /// <summary>True if the rule reads the words of the texts; a rule that does not reads the seeds alone.</summary>
    public virtual bool ReadsWords => true;

    /// <summary>Returns true if the rule has something to check in a row; otherwise, false.</summary>
    public abstract bool Concerns(LintedRow row, LintedCorpus corpus);

    /// <summary>What does not fit in a row that the rule concerns.</summary>
    public abstract IEnumerable<Misfit> Check(LintedRow row, LintedCorpus corpus);
}
