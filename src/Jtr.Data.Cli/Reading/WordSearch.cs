using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Jtr.Data.Cli.Reading;

/// <summary>Finds words in a source text: exactly, then ignoring case, quotation marks and white space, and otherwise the nearest words.</summary>
internal sealed class WordSearch(SourceText text)
{
    /// <summary>Returns the exact occurrences at word boundaries, in code points.</summary>
    public IReadOnlyList<(int Start, int End)> Exact(string words) => words.Length == 0 ? [] : [.. text.Find(words)
        .Where(found => IsWhole(text.IndexOf(found.Start), text.IndexOf(found.End)))];

    /// <summary>Returns the occurrences that ignore case, the form of quotation marks, and the kind and amount of white space.</summary>
    public IReadOnlyList<(int Start, int End)> Folded(string words)
    {
        (string folded, List<int> origins) = Fold(text.Text);
        string sought = Fold(words).Folded.Trim();
        return [.. Indexes(folded, sought)
            .Select(index => (Start: origins[index], End: origins[index + sought.Length - 1] + 1))
            .Where(found => IsWhole(found.Start, found.End))
            .Select(found => (text.PositionOf(found.Start), text.PositionOf(found.End)))];
    }

    /// <summary>Returns the consecutive words of the text, as many as given, with the smallest edit distance.</summary>
    public string Nearest(string words)
    {
        string[] all = text.Text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        string sought = Fold(words).Folded.Trim();
        int count = Math.Min(all.Length, sought.Count(static letter => letter == ' ') + 1);
        return Enumerable.Range(0, all.Length - count + 1)
            .Select(start => string.Join(' ', all, start, count))
            .MinBy(window => Jtr.Corpora.Nearest.Edits(sought, Fold(window).Folded)) ?? "";
    }

    /// <summary>Returns the clause around a range: up to the nearest clause punctuation on either side, or the bounds of the passage.</summary>
    public (int Start, int End) Clause(int start, int end, Passage passage)
    {
        int first = text.IndexOf(start);
        int last = text.IndexOf(end);
        int from = text.IndexOf(passage.Start);
        int to = text.IndexOf(passage.End);
        while (first > from && !EndsClause(first - 1))
            first--;
        while (last < to && !EndsClause(last))
            last++;
        while (char.IsWhiteSpace(text.Text[first]))
            first++;
        while (char.IsWhiteSpace(text.Text[last - 1]))
            last--;
        return (text.PositionOf(first), text.PositionOf(last));
    }

    private bool EndsClause(int index)
    {
        char mark = text.Text[index];
        char next = index + 1 < text.Text.Length ? text.Text[index + 1] : '\n';
        char before = index > 0 ? text.Text[index - 1] : '\n';
        return mark switch
        {
            '\n' or '—' or '–' or '…' or '“' or '”' or '"' or '(' or ')' => true,
            ',' or ';' or ':' or '!' or '?' => !char.IsLetterOrDigit(next),

            // A full stop before a continuing sentence ends an abbreviation: "Dec. 18", "U.S. Secretary".
            '.' => !char.IsLetterOrDigit(next) && !(index + 2 < text.Text.Length && char.IsAsciiDigit(text.Text[index + 2])) && !(index > 1 && char.IsUpper(before) && text.Text[index - 2] == '.'),

            // An apostrophe is between letters, or at the end of a plural; a single quotation mark opens after white space.
            '\'' or '‘' => !char.IsLetterOrDigit(before),
            _ => false,
        };
    }

    private static IEnumerable<int> Indexes(string text, string words)
    {
        if (words.Length == 0)
            yield break;
        for (int index = text.IndexOf(words, StringComparison.Ordinal); index >= 0; index = text.IndexOf(words, index + 1, StringComparison.Ordinal))
            yield return index;
    }

    private bool IsWhole(int start, int end) => !IsWithinWord(start) && !IsWithinWord(end) && !IsWithinPair(start) && !IsWithinPair(end);

    private bool IsWithinPair(int index) => index > 0 && index < text.Text.Length && char.IsSurrogatePair(text.Text[index - 1], text.Text[index]);

    /// <summary>Returns true if letters or digits are on both sides. Scripts without spaces between words start at U+2E80.</summary>
    private bool IsWithinWord(int index) =>
        index > 0 && index < text.Text.Length && char.IsLetterOrDigit(text.Text[index - 1]) && char.IsLetterOrDigit(text.Text[index]) && text.Text[index] < '\u2E80';

    private static (string Folded, List<int> Origins) Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char letter = char.IsWhiteSpace(text[i]) ? ' ' : text[i] switch
            {
                '‘' or '’' or 'ʼ' or '′' => '\'',
                '“' or '”' or '„' or '″' => '"',
                _ => char.ToLowerInvariant(text[i]),
            };
            if (letter == ' ' && folded.Length > 0 && folded[^1] == ' ')
                continue;
            folded.Append(letter);
            origins.Add(i);
        }

        return (folded.ToString(), origins);
    }
}
