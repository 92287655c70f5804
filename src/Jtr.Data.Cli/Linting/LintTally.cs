using System;
using System.Collections.Generic;

namespace Jtr.Data.Cli.Linting;

/// <summary>The counts of a rule for the rows of one document.</summary>
internal sealed class LintTally(string rule, string document)
{
    private readonly SortedDictionary<string, int> _reasons = new(StringComparer.Ordinal);

    /// <summary>Gets the id of the rule.</summary>
    public string Rule => rule;

    /// <summary>Gets the key of the document; empty for rows without one.</summary>
    public string Document => document;

    /// <summary>Gets or sets the number of checked rows.</summary>
    public int Performed { get; set; }

    /// <summary>Gets or sets the number of misfits without an exemption.</summary>
    public int Found { get; set; }

    /// <summary>Gets or sets the number of misfits with an exemption.</summary>
    public int Exempt { get; set; }

    /// <summary>Gets the number of rows that could not be checked.</summary>
    public int Skipped { get; private set; }

    /// <summary>Gets the reasons why rows could not be checked, with the number of rows for each.</summary>
    public IReadOnlyDictionary<string, int> Reasons => _reasons;

    /// <summary>Counts a row that could not be checked.</summary>
    public void Skip(string why)
    {
        Skipped++;
        _reasons[why] = _reasons.GetValueOrDefault(why) + 1;
    }
}
