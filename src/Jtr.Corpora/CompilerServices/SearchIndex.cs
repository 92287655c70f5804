using System;
using System.ComponentModel;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// The inverted index of a corpus, laid out at build time: terms in byte order, each with its posting list of rows and weights.
/// </summary>
/// <param name="terms">The terms.</param>
/// <param name="count">The number of terms.</param>
/// <param name="ends">For each term, the end of its postings in the next two columns.</param>
/// <param name="rows">For each posting, the row, numbered over all searched tables.</param>
/// <param name="weights">For each posting, the weight of the term in the row, from 1 to 255.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct SearchIndex(TextPool terms, int count, Column ends, Column rows, Column weights)
{
    // The minimum length of a prefix query: a shorter word is a prefix of too many terms.
    private const int MinPrefixLength = 2;

    // The divisors for the weight of a match by prefix, which may be a different word, and of a match by another form of the word.
    private const int PrefixDivisor = 2, FormDivisor = 2;

    // Text after the first limit is ignored. No near term is searched for a word longer than the second limit.
    private const int MaxLetters = 1_000_000, MaxLettersOfWord = 100;

    // The number of stop words that a remark lists.
    private const int MaxListedStopWords = 16;

    // The number of unknown words for which a near term is searched. Limited, because each is compared with every term, and a query of many unknown words is hardly a misspelling.
    private const int MaxNearest = 16;

    private readonly TextPool _terms = terms;
    private readonly Column _ends = ends;
    private readonly Column _rows = rows;
    private readonly Column _weights = weights;

    /// <summary>Finds rows by their words and names.</summary>
    /// <param name="text">The words, in any order, or a name.</param>
    /// <param name="limit">The maximum number of hits; at least 1.</param>
    /// <param name="rowAt">Returns the row with a number.</param>
    /// <param name="names">Calls <see cref="NamedRows.In"/> for each table that has names; null if none has.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> contains no letter or digit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    public SearchResult Search(string text, int limit, Func<int, IRow> rowAt, Action<NamedRows>? names)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        if (limit < 1)
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "limit must be at least 1.");
        bool isCut = text.Length > MaxLetters;
        string folded = FoldedText.Of(isCut ? text.Substring(0, MaxLetters) : text);
        string[] all = SearchWords.Of(folded).ToArray();
        if (all.Length == 0)
            throw new ArgumentException($"text must contain at least one word of letters or digits; found '{(isCut ? $"{text.Substring(0, 20)}…" : text)}'.", nameof(text));

        // Singular and plural of one word count once.
        string[] words = all.Where(static word => !SearchWords.IsStopWord(word))
            .GroupBy(static word => string.Join(" ", SearchWords.QueryTerms(word)), StringComparer.Ordinal)
            .Select(static same => same.First())
            .ToArray();
        string? remark = words.Length == 0 ? $"Every word is a stop word: {string.Join(", ", all.Distinct(StringComparer.Ordinal).Take(MaxListedStopWords))}." : null;
        if (isCut)
            remark = $"Only the first {MaxLetters} letters were read.";

        var found = new Dictionary<int, RowMatch>();
        var unmatched = new List<UnmatchedWord>();
        string[]? candidates = null;
        for (int word = 0; word < words.Length; word++)
        {
            if (!AddWord(words[word], word, found))
                unmatched.Add(new UnmatchedWord(words[word], unmatched.Count < MaxNearest && words[word].Length <= MaxLettersOfWord ? Nearest.To(words[word], candidates ??= Terms()) : null));
        }

        // If the text is a name, its bearer comes first, regardless of scores. A name may consist of stop words, or of words by which its row is not indexed.
        if (names is not null)
        {
            foreach ((int row, bool isCanonical) in Bearers(folded, names))
                MatchOf(row, found).AddName(isCanonical);
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

    /// <summary>Returns the rows that bear the text as a name or, if none does, those that bear it without surrounding stop words and marks.</summary>
    private static List<(int Row, bool IsCanonical)> Bearers(string folded, Action<NamedRows> names)
    {
        var whole = new NamedRows(FoldedText.OfName(folded));
        names(whole);
        string trimmed = SearchWords.TrimStopWords(folded);
        if (whole.Bearers.Count > 0 || trimmed.Length == 0 || trimmed.Length == folded.Length)
            return whole.Bearers;
        var named = new NamedRows(FoldedText.OfName(trimmed));
        names(named);
        return named.Bearers;
    }

    /// <summary>Adds the postings of a query word's terms and their other forms or, if there are none, of the terms that start with it. Returns false if there are none.</summary>
    private bool AddWord(string word, int wordNumber, Dictionary<int, RowMatch> found)
    {
        bool any = false;
        foreach (string term in SearchWords.QueryTerms(word))
        {
            int exact = _terms.Find(term, count);
            if (exact >= 0)
            {
                any = true;
                AddPostings(exact, wordNumber, 1, found);
            }

            any |= AddForms(term, exact, wordNumber, found);
        }

        foreach (string prefix in any || word.Length < MinPrefixLength ? [] : SearchWords.Prefixes(word))
        {
            int first = _terms.Find(prefix, count);
            for (int term = Math.Max(first, ~first); term < count && _terms[term].StartsWith(prefix, StringComparison.Ordinal); term++)
            {
                any = true;
                AddPostings(term, wordNumber, PrefixDivisor, found);
            }

            if (any)
                break;
        }

        return any;
    }

    /// <summary>Adds the postings of other forms of a term: "evacuation" for "evacuate". Returns false if there are none.</summary>
    private bool AddForms(string queryTerm, int exact, int wordNumber, Dictionary<int, RowMatch> found)
    {
        bool any = false;
        string root = SearchWords.Root(queryTerm);
        if (root.Length == 0)
            return false;
        int first = _terms.Find(root, count);
        for (int term = Math.Max(first, ~first); term < count && _terms[term].StartsWith(root, StringComparison.Ordinal); term++)
        {
            if (term == exact || SearchWords.Root(_terms[term]) != root)
                continue;
            any = true;
            AddPostings(term, wordNumber, FormDivisor, found);
        }

        return any;
    }

    private void AddPostings(int term, int wordNumber, int divisor, Dictionary<int, RowMatch> found)
    {
        for (int i = _ends.StartOf(term); i < _ends.Int(term); i++)
            MatchOf(_rows.Int(i), found).Add(wordNumber, (_weights.Int(i) + divisor - 1) / divisor);
    }

    private static RowMatch MatchOf(int row, Dictionary<int, RowMatch> found)
    {
        if (!found.TryGetValue(row, out RowMatch? match))
            found.Add(row, match = new RowMatch());
        return match;
    }

    private string[] Terms()
    {
        var terms = new string[count];
        for (int term = 0; term < count; term++)
            terms[term] = _terms[term];
        return terms;
    }

    /// <summary>The way in which a row bears the text as a name, in ascending rank.</summary>
    private enum Named
    {
        Not,
        InAnotherForm,
        Canonically,
    }

    /// <summary>The match of one row: the numbers of its query words, their total weight, and whether the row bears the text as a name.</summary>
    private sealed class RowMatch
    {
        public Named Name { get; private set; }

        public List<int> Words { get; } = [];

        public int Weight { get; private set; }

        public void Add(int wordNumber, int weight)
        {
            // Query words are processed one after another, each with all of its terms, so a repeated word is the last.
            if (Words.Count == 0 || Words[Words.Count - 1] != wordNumber)
                Words.Add(wordNumber);
            Weight += weight;
        }

        public void AddName(bool isCanonical)
        {
            // A row may bear the name in several forms.
            if (Name != Named.Canonically)
                Name = isCanonical ? Named.Canonically : Named.InAnotherForm;
        }
    }
}
