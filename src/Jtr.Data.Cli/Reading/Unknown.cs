using System.Collections.Generic;

namespace Jtr.Data.Cli.Reading;

/// <summary>The sentence for a word on the command line that names nothing: what was looked for, the nearest that exists, what was expected.</summary>
internal static class Unknown
{
    public static string Message(string kind, string word, IEnumerable<string> existing, string expected)
    {
        string? nearest = Nearest.To(word, existing);
        return nearest is null
            ? $"There is no {kind} '{word}'. {expected}"
            : $"There is no {kind} '{word}'; the nearest is '{nearest}'. {expected}";
    }
}
