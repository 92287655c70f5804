using System;
using System.Collections.Generic;

namespace Jtr.Data.Cli.Linting;

/// <summary>What a rule did in the rows of one document.</summary>
internal sealed class LintTally(string rule, string document)
{
    private readonly SortedDictionary<string, int> _reasons = new(StringComparer.Ordinal);

    /// <summary>Gets the id of the rule.</summary>
    public string Rule => rule;

    /// <summary>Gets the key of the document; empty for rows that rest on none.</summary>
    public string Document => document;

    /// <summary>How many rows it checked.</summary>
    public int Performed { get; set; }

    /// <summary>How many misfits it found that are not excepted.</summary>
    public int Found { get; set; }

    /// <summary>How many misfits are excepted.</summary>
    public int Excepted { get; set; }

    /// <summary>How many rows it could not check.</summary>
    public int Skipped { get; private set; }

    /// <summary>Why rows could not be checked, and how many for each reason.</summary>
    public IReadOnlyDictionary<string, int> Reasons => _reasons;

    /// <summary>Counts a row that could not be checked.</summary>
    public void Skip(string why)
    {
        Skipped++;
        _reasons[why] = _reasons.GetValueOrDefault(why) + 1;
    }
}
