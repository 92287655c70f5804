using System;
using System.ComponentModel;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// The words of a corpus, laid out at build time: terms in the order of their bytes, and for each the rows that hold it, with the weight it has there.
/// </summary>
/// <param name="terms">The terms.</param>
/// <param name="count">How many there are.</param>
/// <param name="ends">For each term, where its rows end in the next two.</param>
/// <param name="rows">The row, counted through all tables that are searched.</param>
/// <param name="weights">How much the term weighs in the row, from 1 to 255.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct SearchIndex(TextPool terms, int count, Column ends, Column rows, Column weights)
{
    // A shorter word is the beginning of too many.
    private const int ShortestBeginning = 2;

    // A word that only begins like the asked one may be another, and another form of it is not quite what was asked for.
    private const int DivisorOfBeginnings = 2, DivisorOfForms = 2;

    // Nobody asks in more letters: what is longer is a text, and is read to there. A word that is longer than any is near to none.
    private const int MostLetters = 1_000_000, MostLettersOfWord = 100;

    // As many common words are named where there are no others.
    private const int MostCommon = 16;

    // A search of many words that are nowhere is a text of another corpus; looking for a near word compares with every term.
    private const int MostNearest = 16;

    private readonly TextPool _terms = terms;
    private readonly Column _ends = ends;
    private readonly Column _rows = rows;
    private readonly Column _weights = weights;

    /// <summary>Finds rows by their words.</summary>
    /// <param name="text">The words, in any order.</param>
    /// <param name="limit">The number of hits to give at most; at least 1.</param>
    /// <param name="rowAt">Gives the row with a number.</param>
    /// <param name="names">Calls <see cref="NamedRows.In"/> for each table that has names; null where none has.</param>
    public SearchResult Search(string text, int limit, Func<int, IRow> rowAt, Action<NamedRows>? names)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        if (limit < 1)
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "limit must be at least 1.");
        bool isCut = text.Length > MostLetters;
        string folded = FoldedText.Of(isCut ? text.Substring(0, MostLetters) : text);
        string[] all = SearchWords.Of(folded).ToArray();
        if (all.Length == 0)
            throw new ArgumentException($"A search wants a word of letters or digits; there is none in '{(isCut ? $"{text.Substring(0, 20)}…" : text)}'.", nameof(text));

        // Asked twice, in the singular and in the plural, it is one word.
        string[] words = all.Where(static word => !SearchWords.IsPassedOver(word))
            .GroupBy(static word => string.Join(" ", SearchWords.Asked(word)), StringComparer.Ordinal)
            .Select(static same => same.First())
            .ToArray();
        string? remark = words.Length == 0 ? $"Every word is passed over as too common: {string.Join(", ", all.Distinct(StringComparer.Ordinal).Take(MostCommon))}." : null;
        if (isCut)
            remark = $"Only the first {MostLetters} letters were read.";

        var found = new Dictionary<int, Holding>();
        var unmatched = new List<UnmatchedWord>();
        string[]? candidates = null;
        for (int word = 0; word < words.Length; word++)
        {
            if (!Hold(words[word], word, found))
                unmatched.Add(new UnmatchedWord(words[word], unmatched.Count < MostNearest && words[word].Length <= MostLettersOfWord ? Nearest.To(words[word], candidates ??= Terms()) : null));
        }

        // Whoever types a name asks for its bearer, whatever else is told of it. A name may be of common words alone, or of words that its row is not searched by.
        if (names is not null)
        {
            foreach ((int row, bool isCanonical) in Bearers(folded, names))
                HoldingOf(row, found).EnterName(isCanonical);
        }

        SearchHit[] hits = found
            .OrderByDescending(static row => row.Value.Name)
            .ThenByDescending(static row => row.Value.Words.Count)
            .ThenByDescending(static row => row.Value.Weight)
            .ThenBy(static row => row.Key)
            .Take(limit)
            .Select(row => new SearchHit(rowAt(row.Key), row.Value.Weight, Array.AsReadOnly(row.Value.Words.Select(word => words[word]).ToArray()), row.Value.Name != Named.Not))
            .ToArray();
        return new SearchResult(hits, found.Count, unmatched.AsReadOnly(), remark);
    }

    /// <summary>The rows that bear the text as a name; where none does, those that bear it without common words and marks around it.</summary>
    private static List<(int Row, bool IsCanonical)> Bearers(string folded, Action<NamedRows> names)
    {
        var whole = new NamedRows(FoldedText.OfName(folded));
        names(whole);
        string core = SearchWords.Core(folded);
        if (whole.Bearers.Count > 0 || core.Length == 0 || core.Length == folded.Length)
            return whole.Bearers;
        var named = new NamedRows(FoldedText.OfName(core));
        names(named);
        return named.Bearers;
    }

    /// <summary>Enters the rows that hold a word, or else a word that begins like it; false where there are none.</summary>
    private bool Hold(string word, int number, Dictionary<int, Holding> found)
    {
        bool any = false;
        foreach (string term in SearchWords.Asked(word))
        {
            int exact = _terms.Find(term, count);
            if (exact >= 0)
            {
                any = true;
                Enter(exact, number, 1, found);
            }

            any |= HoldForms(term, exact, number, found);
        }

        foreach (string beginning in any || word.Length < ShortestBeginning ? [] : SearchWords.Beginnings(word))
        {
            int first = _terms.Find(beginning, count);
            for (int term = Math.Max(first, ~first); term < count && _terms[term].StartsWith(beginning, StringComparison.Ordinal); term++)
            {
                any = true;
                Enter(term, number, DivisorOfBeginnings, found);
            }

            if (any)
                break;
        }

        return any;
    }

    /// <summary>Enters the rows that hold another form of a word: "evacuation" where "evacuate" is asked for.</summary>
    private bool HoldForms(string asked, int exact, int number, Dictionary<int, Holding> found)
    {
        bool any = false;
        string root = SearchWords.Root(asked);
        if (root.Length == 0)
            return false;
        int first = _terms.Find(root, count);
        for (int term = Math.Max(first, ~first); term < count && _terms[term].StartsWith(root, StringComparison.Ordinal); term++)
        {
            if (term == exact || SearchWords.Root(_terms[term]) != root)
                continue;
            any = true;
            Enter(term, number, DivisorOfForms, found);
        }

        return any;
    }

    private void Enter(int term, int word, int divisor, Dictionary<int, Holding> found)
    {
        for (int i = _ends.StartOf(term); i < _ends.Int(term); i++)
            HoldingOf(_rows.Int(i), found).Enter(word, (_weights.Int(i) + divisor - 1) / divisor);
    }

    private static Holding HoldingOf(int row, Dictionary<int, Holding> found)
    {
        if (!found.TryGetValue(row, out Holding? holding))
            found.Add(row, holding = new Holding());
        return holding;
    }

    private string[] Terms()
    {
        var terms = new string[count];
        for (int term = 0; term < count; term++)
            terms[term] = _terms[term];
        return terms;
    }

    /// <summary>How a row bears the asked text as a name, from what comes last to what comes first.</summary>
    private enum Named
    {
        Not,
        InAnotherForm,
        Canonically,
    }

    /// <summary>The asked words that a row holds, by number, their weight together, and how it bears them as a name.</summary>
    private sealed class Holding
    {
        public Named Name { get; private set; }

        public List<int> Words { get; } = [];

        public int Weight { get; private set; }

        public void Enter(int word, int weight)
        {
            // Words are entered one after another, each with all of its terms.
            if (Words.Count == 0 || Words[Words.Count - 1] != word)
                Words.Add(word);
            Weight += weight;
        }

        public void EnterName(bool isCanonical)
        {
            // A row may bear it in several forms.
            if (Name != Named.Canonically)
                Name = isCanonical ? Named.Canonically : Named.InAnotherForm;
        }
    }
}
