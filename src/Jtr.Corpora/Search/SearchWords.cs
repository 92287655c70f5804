using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora;

/// <summary>
/// Takes a folded text apart into words, and a word into the terms by which it is indexed. The generator compiles this file too, so that what is asked is cut like
/// what is indexed.
/// </summary>
/// <remarks>
/// A word of a script with spaces is one term, without the s of the plural as in Harman's S-stemmer, and in one spelling where British and American differ: the texts
/// write "defense", our own words "defence". Han and kana are written without spaces between words: a run of their letters is indexed by each letter and each pair of
/// neighbours, and asked for by its pairs.
/// </remarks>
internal static class SearchWords
{
    private static readonly string[] s_tenses = ["ing", "ed"];

    // The endings by which English makes nouns of verbs and back, the longest first; what is left of a word has five letters at least, so that "mission" is not "missing".
    private static readonly string[] s_endings = ["ation", "ating", "ator", "ated", "ment", "ate", "ion", "ing", "ed", "er", "e"];

    private const int ShortestStem = 4, ShortestRoot = 5;

    // Lucene's classic list without "no", "not" and "will", which tell facts of this field apart, and with the words of which questions are made.
    private static readonly HashSet<string> s_passedOver = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "are", "as", "at", "be", "but", "by", "did", "do", "does", "for", "from", "had", "has", "have", "how", "if", "in", "into", "is", "it", "its", "of", "on", "or", "s", "such", "t",
        "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "were", "what", "when", "where", "which", "who", "whom", "whose", "why", "with",
    };

    /// <summary>The words of a folded text, in its order, those that are passed over included.</summary>
    public static IEnumerable<string> Of(string folded) => Spans(folded).Select(span => WordAt(folded, span));

    /// <summary>A folded text without what stands around its words that are not passed over: "who is tsai ing-wen?" is "tsai ing-wen". Empty where it has no such word.</summary>
    public static string Core(string folded)
    {
        (int Start, int End)[] spans = Spans(folded).Where(span => !IsPassedOver(WordAt(folded, span))).ToArray();
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

    private static string WordAt(string folded, (int Start, int End) span) => Plain(folded.Substring(span.Start, span.End - span.Start));

    /// <summary>Whether a word is so common that it tells no row from another.</summary>
    public static bool IsPassedOver(string word) => s_passedOver.Contains(word);

    /// <summary>The terms that a word is asked for by.</summary>
    public static IEnumerable<string> Asked(string word) => AskedWithoutVariants(IsSpaceless(word[0]) ? FoldedText.WithoutVariants(word) : word);

    private static IEnumerable<string> AskedWithoutVariants(string word) => word.Length > 1 && IsSpaceless(word[0])
        ? Enumerable.Range(0, word.Length - 1).Select(i => word.Substring(i, 2))
        : [IsSpaceless(word[0]) ? word : Spelling(Singular(word))];

    /// <summary>What a term has in common with the other forms of its word: <c>evacu</c> for evacuate and evacuation; the term itself where it has no such ending. Empty for scripts without blanks.</summary>
    public static string Root(string term)
    {
        if (term.Length == 0 || IsSpaceless(term[0]))
            return "";
        foreach (string ending in s_endings)
        {
            if (Ends(term, ending) && term.Length - ending.Length >= ShortestRoot)
                return term.Remove(term.Length - ending.Length);
        }

        return term;
    }

    /// <summary>How a word begins that is another form of one that no row holds: like the word itself, or else without the ending of its tense.</summary>
    public static IEnumerable<string> Beginnings(string word)
    {
        if (IsSpaceless(word[0]))
            yield break;
        string term = Spelling(Singular(word));
        yield return term;
        foreach (string ending in s_tenses.Where(ending => Ends(term, ending) && term.Length - ending.Length >= ShortestStem))
            yield return term.Remove(term.Length - ending.Length);
    }

    /// <summary>The terms that a word is indexed by.</summary>
    public static IEnumerable<string> Indexed(string word) => word.Length > 1 && IsSpaceless(word[0])
        ? FoldedText.WithoutVariants(word).Select(static letter => letter.ToString()).Concat(Asked(word))
        : Asked(word);

    /// <summary>Whether a letter is of a script that puts no space between words: from the radicals to the ideographs, and those for compatibility.</summary>
    public static bool IsSpaceless(char letter) => letter is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') && char.IsLetterOrDigit(letter);

    /// <summary>Without the points of an abbreviation or the commas of a number.</summary>
    private static string Plain(string word) => word[0] is >= '0' and <= '9' ? word.Replace(",", "") : word.Replace(".", "");

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
        while (end < text.Length && (IsLetter(text, end) || IsWithin(text, start, end)))
            end++;
        return end;
    }

    private static bool IsLetter(string text, int index) => index < text.Length && char.IsLetterOrDigit(text[index]) && !IsSpaceless(text[index]);

    /// <summary>Whether a mark stands within a word: between the single letters of an abbreviation (u.s.), or the digits of a number (21,700 and 1.5 and 2+2).</summary>
    private static bool IsWithin(string text, int start, int index)
    {
        if (text[index] is not ('.' or ',' or '+') || index == start || !IsLetter(text, index + 1))
            return false;
        bool isNumber = text[index - 1] is >= '0' and <= '9' && text[index + 1] is >= '0' and <= '9';
        bool isAbbreviation = text[index] == '.' && (index - start == 1 || text[index - 2] == '.') && !IsLetter(text, index + 2);
        return isNumber || isAbbreviation;
    }

    /// <summary>D. Harman, "How effective is suffixing?" (1991): the first rule whose ending the word has decides.</summary>
    private static string Singular(string word)
    {
        if (word.Length < 4 || word[word.Length - 1] != 's')
            return word;
        if (Ends(word, "ies"))
            return Ends(word, "eies") || Ends(word, "aies") ? word : $"{word.Remove(word.Length - 3)}y";
        if (Ends(word, "es"))
            return Ends(word, "aes") || Ends(word, "ees") || Ends(word, "oes") ? word : word.Remove(word.Length - 1);
        return Ends(word, "us") || Ends(word, "ss") ? word : word.Remove(word.Length - 1);
    }

    /// <summary>The British spelling of defense, organize and neighbor; the same for every word of that form, since nobody sees it.</summary>
    private static string Spelling(string word)
    {
        word = word.Replace("ize", "ise").Replace("iza", "isa").Replace("izi", "isi");
        if (Ends(word, "ense"))
            return $"{word.Remove(word.Length - 2)}ce";
        return Ends(word, "or") && word.Length > 4 ? $"{word.Remove(word.Length - 2)}our" : word;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
