using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>A term of a row, by its number, with its count, weighted by the texts in which it occurs.</summary>
internal readonly record struct SearchedTerm(int Number, int Count);

/// <summary>The terms of a row, and its length in terms.</summary>
internal sealed record SearchedRow(long Length, EquatableArray<SearchedTerm> Terms)
{
    /// <summary>Returns the rows of a table one by one, so that those of a large table are not in memory together.</summary>
    /// <param name="terms">The pool that numbers the terms.</param>
    public static IEnumerable<SearchedRow> Of(SchemaShape schema, int table, IEnumerable<EquatableArray<ResolvedValue>> rows, Pool<string> terms)
    {
        // Caches the terms of each word: most words occur often.
        var termsOf = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var counts = new Dictionary<int, int>();
        var texts = new List<RecordText>();
        var searched = PropertyTree.Of(schema, schema.Tables[table].Record, IsSearched);
        foreach (EquatableArray<ResolvedValue> row in rows)
        {
            texts.Clear();
            RecordTexts.Find(texts, searched, row);
            yield return Of(texts, terms, termsOf, counts);
        }
    }

    public static bool IsSearched(PropertyShape property) => property.SearchWeight > 0;

    private static SearchedRow Of(List<RecordText> texts, Pool<string> pool, Dictionary<string, int[]> termsOf, Dictionary<int, int> counts)
    {
        counts.Clear();
        long length = 0;
        foreach (RecordText text in texts)
        {
            foreach (string word in SearchWords.Of(FoldedText.Of(text.Text)))
            {
                if (!termsOf.TryGetValue(word, out int[]? terms))
                    termsOf.Add(word, terms = SearchWords.IsStopWord(word) ? [] : [.. SearchWords.IndexTerms(word).Select(term => pool.GetOrAdd(term))]);
                length += terms.Length == 0 ? 0 : 1;
                foreach (int term in terms)
                {
                    counts.TryGetValue(term, out int count);
                    counts[term] = checked(count + text.Property.SearchWeight);
                }
            }
        }

        var found = new SearchedTerm[counts.Count];
        int at = 0;
        foreach (KeyValuePair<int, int> term in counts)
            found[at++] = new SearchedTerm(term.Key, term.Value);
        return new SearchedRow(length, new EquatableArray<SearchedTerm>(found));
    }
}

/// <summary>The terms of the rows of a file; none if its table is not searched. An edit that changes none of them leaves the search index unchanged.</summary>
/// <param name="Terms">The terms of the file, by number.</param>
internal sealed record SearchedFile(string File, EquatableArray<string> Terms, EquatableArray<SearchedRow> Rows)
{
    public static readonly SearchedFile Empty = new("", default, default);

    public static SearchedFile Of(SchemaShape schema, ResolvedFile file)
    {
        if (file.Bound.Table < 0 || !SearchBuilder.IsSearched(schema, file.Bound.Table))
            return new SearchedFile(file.Bound.File, default, default);
        var terms = new Pool<string>();
        EquatableArray<SearchedRow> rows = SearchedRow.Of(schema, file.Bound.Table, file.Rows, terms).ToEquatable();
        return new SearchedFile(file.Bound.File, terms.Values, rows);
    }
}
