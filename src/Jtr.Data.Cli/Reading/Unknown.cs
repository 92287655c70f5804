using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>Formats the message for an unknown word on the command line: its kind, the nearest existing one, and what was expected.</summary>
internal static class Unknown
{
    public static string Message(string kind, string word, IEnumerable<string> existing, string expected)
    {
        // A family name is far from the full name, but one of its words.
        string[] known = [.. existing];
        string? nearest = known.FirstOrDefault(name => name.Split(' ', '-').Contains(word, StringComparer.OrdinalIgnoreCase)) ?? Nearest.To(word, known);
        return nearest is null
            ? $"There is no {kind} '{word}'. {expected}"
            : $"There is no {kind} '{word}'; the nearest is '{nearest}'. {expected}";
    }
}
