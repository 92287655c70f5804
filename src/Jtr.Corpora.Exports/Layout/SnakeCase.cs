using System;
using System.Collections.Generic;

namespace Jtr.Corpora.Exports.Layout;

/// <summary>Converts names of tables and properties to those of a relational database: <c>AccordingTo</c> to <c>according_to</c>, <c>trade-notes</c> to <c>trade_notes</c>.</summary>
internal static class SnakeCase
{
    public static string Of(string name) => KebabCase.Of(name).Replace('-', '_');

    /// <summary>Returns an unused name: the name itself, or with a number appended.</summary>
    public static string Free(string name, ISet<string> taken)
    {
        string free = name;
        for (int i = 2; !taken.Add(free); i++)
            free = FormattableString.Invariant($"{name}_{i}");
        return free;
    }
}
