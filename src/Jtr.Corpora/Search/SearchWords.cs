using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora;

/// <summary>
/// Tokenises a folded text into words and maps each word to its index terms. The generator and the atlas compile this file too, so that queries and
/// indexes are tokenised alike.
/// </summary>
/// <remarks>
/// A word of a script with spaces is one term, without the plural s (Harman's S-stemmer) and in the British spelling, so that "defense"
/// finds "defence". Han and kana have no spaces between words: a run is indexed by each character and each pair of
/// neighbours (bigram), and queried by its bigrams.
/// </remarks>
internal static class SearchWords
{
    private static readonly string[] s_tenseEndings = ["ing", "ed"];

    // English derivational endings, the longest first. The remaining root has at least five letters, so that "mission" and "missing" stay apart.
    private static readonly string[] s_endings = ["ation", "ating", "ator", "ated", "ment", "ate", "ion", "ing", "ed", "er", "e"];

    private const int MinStemLength = 4, MinRootLength = 5;

    // The stop words: Lucene's classic list without "no", "not" and "will", which change what a fact says, plus question words.
    private static readonly HashSet<string> s_stopWords = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "are", "as", "at", "be", "but", "by", "did", "do", "does", "for", "from", "had", "has", "have", "how", "if", "in", "into", "is", "it", "its", "of", "on", "or", "s", "such", "t",
        "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "were", "what", "when", "where", "which", "who", "whom", "whose", "why", "with",
    };

    /// <summary>Returns the words of a folded text, in order, including stop words.</summary>
    public static IEnumerable<string> Of(string folded) => Spans(folded).Select(span => WordAt(folded, span));

    /// <summary>Removes the stop words at both ends of a folded text: "who is tsai ing-wen?" becomes "tsai ing-wen". Returns an empty text if all words are stop words.</summary>
    public static string TrimStopWords(string folded)
    {
        (int Start, int End)[] spans = Spans(folded).Where(span => !IsStopWord(WordAt(folded, span))).ToArray();
        return spans.Length == 0 ? "" : folded.Substring(spans[0].Start, spans[spans.Length - 1].End - spans[0].Start);
    }

    private static IEnumerable<(int Start, int End)> Spans(string folded)
    {
        for (int start = 0; start < folded.Length;)
        {
            int end = IsSpaceless(folded[start]) ? EndOfRun(folded, start) : EndOfWord(folded, start);
            if (end > start)
                yield return (start, end);
            start = Math.Max(end, start + 1);
        }
    }

    private static string WordAt(string folded, (int Start, int End) span) => WithoutMarks(folded.Substring(span.Start, span.End - span.Start));

    /// <summary>Returns true if a word is a stop word; otherwise, false.</summary>
    public static bool IsStopWord(string word) => s_stopWords.Contains(word);

    /// <summary>Returns the terms by which a word is queried.</summary>
    public static IEnumerable<string> QueryTerms(string word) => QueryTermsWithoutVariants(IsSpaceless(word[0]) ? FoldedText.WithoutVariants(word) : word);

    private static IEnumerable<string> QueryTermsWithoutVariants(string word) => word.Length > 1 && IsSpaceless(word[0])
        ? Enumerable.Range(0, word.Length - 1).Select(i => word.Substring(i, 2))
        : [IsSpaceless(word[0]) ? word : Spelling(Singular(word))];

    /// <summary>Returns the root that a term shares with related forms: <c>evacu</c> for evacuate and evacuation; the term itself if it has no such ending. Empty for scripts without spaces.</summary>
    public static string Root(string term)
    {
        if (term.Length == 0 || IsSpaceless(term[0]))
            return "";
        foreach (string ending in s_endings)
        {
            if (EndsWith(term, ending) && term.Length - ending.Length >= MinRootLength)
                return term.Remove(term.Length - ending.Length);
        }

        return term;
    }

    /// <summary>Returns the prefixes by which an unmatched word is queried: the word itself, then without its tense ending.</summary>
    public static IEnumerable<string> Prefixes(string word)
    {
        if (IsSpaceless(word[0]))
            yield break;
        string term = Spelling(Singular(word));
        yield return term;
        foreach (string ending in s_tenseEndings.Where(ending => EndsWith(term, ending) && term.Length - ending.Length >= MinStemLength))
            yield return term.Remove(term.Length - ending.Length);
    }

    /// <summary>Returns the terms by which a word is indexed.</summary>
    public static IEnumerable<string> IndexTerms(string word) => word.Length > 1 && IsSpaceless(word[0])
        ? FoldedText.WithoutVariants(word).Select(static letter => letter.ToString()).Concat(QueryTerms(word))
        : QueryTerms(word);

    /// <summary>Returns true for a character of a script without spaces between words: from the CJK radicals to the ideographs, and the compatibility ideographs.</summary>
    public static bool IsSpaceless(char letter) => letter is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') && char.IsLetterOrDigit(letter);

    /// <summary>Removes the points of an abbreviation or the commas of a number.</summary>
    private static string WithoutMarks(string word) => word[0] is >= '0' and <= '9' ? word.Replace(",", "") : word.Replace(".", "");

    private static int EndOfRun(string text, int start)
    {
        int end = start;
        while (end < text.Length && IsSpaceless(text[end]))
            end++;
        return end;
    }

    private static int EndOfWord(string text, int start)
    {
        int end = start;
        while (end < text.Length && (IsLetter(text, end) || IsInnerMark(text, start, end)))
            end++;
        return end;
    }

    private static bool IsLetter(string text, int index) => index < text.Length && char.IsLetterOrDigit(text[index]) && !IsSpaceless(text[index]);

    /// <summary>Returns true if a mark belongs to the surrounding word: between the single letters of an abbreviation (u.s.), or the digits of a number (21,700 and 1.5 and 2+2).</summary>
    private static bool IsInnerMark(string text, int start, int index)
    {
        if (text[index] is not ('.' or ',' or '+') || index == start || !IsLetter(text, index + 1))
            return false;
        bool isNumber = text[index - 1] is >= '0' and <= '9' && text[index + 1] is >= '0' and <= '9';
        bool isAbbreviation = text[index] == '.' && (index - start == 1 || text[index - 2] == '.') && !IsLetter(text, index + 2);
        return isNumber || isAbbreviation;
    }

    /// <summary>Removes the plural s. D. Harman, "How effective is suffixing?" (1991): the first rule with a matching ending decides.</summary>
    private static string Singular(string word)
    {
        if (word.Length < 4 || word[word.Length - 1] != 's')
            return word;
        if (EndsWith(word, "ies"))
            return EndsWith(word, "eies") || EndsWith(word, "aies") ? word : $"{word.Remove(word.Length - 3)}y";
        if (EndsWith(word, "es"))
            return EndsWith(word, "aes") || EndsWith(word, "ees") || EndsWith(word, "oes") ? word : word.Remove(word.Length - 1);
        return EndsWith(word, "us") || EndsWith(word, "ss") ? word : word.Remove(word.Length - 1);
    }

    /// <summary>Maps the endings of defense, organize and neighbor to their British spelling; applied to every word of that form, because terms are never shown.</summary>
    private static string Spelling(string word)
    {
        word = word.Replace("ize", "ise").Replace("iza", "isa").Replace("izi", "isi");
        if (EndsWith(word, "ense"))
            return $"{word.Remove(word.Length - 2)}ce";
        return EndsWith(word, "or") && word.Length > 4 ? $"{word.Remove(word.Length - 2)}our" : word;
    }

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
