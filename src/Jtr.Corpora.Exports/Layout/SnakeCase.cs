using System;
using System.Collections.Generic;

namespace Jtr.Corpora.Exports.Layout;

/// <summary>The name that a table or a property has in a relational database: <c>AccordingTo</c> is <c>according_to</c>, <c>trade-notes</c> is <c>trade_notes</c>.</summary>
internal static class SnakeCase
{
    public static string Of(string name) => KebabCase.Of(name).Replace('-', '_');

    /// <summary>A name that is not taken yet: the name itself, or with a number behind it.</summary>
    public static string Free(string name, ISet<string> taken)
    {
        string free = name;
        for (int i = 2; !taken.Add(free); i++)
            free = FormattableString.Invariant($"{name}_{i}");
        return free;
    }
}
