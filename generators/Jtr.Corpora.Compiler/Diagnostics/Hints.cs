using System.Collections.Generic;

namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>
/// Makes the suggestions at the ends of messages. The suggestion for a name is cached, and the number of comparisons is limited,
/// so that a corpus full of errors still compiles in linear time.
/// </summary>
/// <param name="most">The maximum number of comparisons of two names; beyond it there are no suggestions.</param>
internal sealed class Hints(int most)
{
    private readonly Dictionary<(object Scope, string Word), string> _known = [];

    /// <summary>Gets the number of comparisons so far.</summary>
    public int Compared { get; private set; }

    /// <summary>Returns the end of a message that suggests the nearest candidate; empty if none is near.</summary>
    /// <param name="scope">Identifies the set of candidates: equal for the same candidates.</param>
    public string DidYouMean(object scope, string word, IReadOnlyCollection<string> candidates)
    {
        if (_known.TryGetValue((scope, word), out string? known))
            return known;
        if (Compared + candidates.Count > most)
            return "";
        Compared += candidates.Count;
        string hint = DidYouMean(Nearest.To(word, candidates));
        _known.Add((scope, word), hint);
        return hint;
    }

    /// <summary>Returns the end of a message that suggests the nearest known name; empty if none is near. Uncached: for the few names of a schema.</summary>
    public static string OrMeant(string name, IEnumerable<string> known) => Nearest.To(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    private static string DidYouMean(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";
}
