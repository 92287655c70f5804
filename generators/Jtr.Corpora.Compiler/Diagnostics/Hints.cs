using System.Collections.Generic;

namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>
/// The ends of messages that name what was probably meant. A word that is wrong in every row is compared once, and a stage compares so often and no more:
/// a corpus in which everything is wrong takes no longer than its length asks for.
/// </summary>
/// <param name="most">How many comparisons of a word with another there may be; after those, nothing is near.</param>
internal sealed class Hints(int most)
{
    private readonly Dictionary<(object Scope, string Word), string> _known = [];

    /// <summary>How many comparisons there were.</summary>
    public int Compared { get; private set; }

    /// <summary>The end of a message that names the candidate that was probably meant; empty when none is near.</summary>
    /// <param name="scope">What the candidates are: equal for the same ones.</param>
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

    /// <summary>The end of a message that asks whether another name was meant; empty when none is near. For the few names of a schema.</summary>
    public static string OrMeant(string name, IEnumerable<string> known) => Nearest.To(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    private static string DidYouMean(string? nearest) => nearest is null ? "" : $"; the nearest is '{nearest}'";
}
