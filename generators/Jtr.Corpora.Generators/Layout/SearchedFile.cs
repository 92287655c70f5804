using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>A term of a row with its count, weighted by the texts in which it occurs.</summary>
internal readonly record struct SearchedTerm(string Term, long Count);

/// <summary>The terms of a row, and its length in terms.</summary>
internal sealed record SearchedRow(long Length, EquatableArray<SearchedTerm> Terms)
{
    /// <summary>Returns the rows of a table one by one, so that those of a large table are not in memory together.</summary>
    public static IEnumerable<SearchedRow> Of(SchemaShape schema, int table, IEnumerable<EquatableArray<ResolvedValue>> rows)
    {
        // Caches the terms of each word: most words occur often.
        var termsOf = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        var texts = new List<RecordText>();
        var searched = PropertyTree.Of(schema, schema.Tables[table].Record, IsSearched);
        foreach (EquatableArray<ResolvedValue> row in rows)
        {
            texts.Clear();
            RecordTexts.Find(texts, searched, row);
            yield return Of(texts, termsOf, counts);
        }
    }

    public static bool IsSearched(PropertyShape property) => property.SearchWeight > 0;

    private static SearchedRow Of(List<RecordText> texts, Dictionary<string, string[]> termsOf, Dictionary<string, long> counts)
    {
        counts.Clear();
        long length = 0;
        foreach (RecordText text in texts)
        {
            foreach (string word in SearchWords.Of(FoldedText.Of(text.Text)))
            {
                if (!termsOf.TryGetValue(word, out string[]? terms))
                    termsOf.Add(word, terms = SearchWords.IsStopWord(word) ? [] : SearchWords.IndexTerms(word).ToArray());
                length += terms.Length == 0 ? 0 : 1;
                foreach (string term in terms)
                {
                    counts.TryGetValue(term, out long count);
                    counts[term] = count + text.Property.SearchWeight;
                }
            }
        }

        var found = new SearchedTerm[counts.Count];
        int at = 0;
        foreach (KeyValuePair<string, long> term in counts)
            found[at++] = new SearchedTerm(term.Key, term.Value);
        return new SearchedRow(length, new EquatableArray<SearchedTerm>(found));
    }
}

/// <summary>The terms of the rows of a file; none if its table is not searched. An edit that changes none of them leaves the search index unchanged.</summary>
internal sealed record SearchedFile(string File, EquatableArray<SearchedRow> Rows)
{
    public static readonly SearchedFile Empty = new("", default);

    public static SearchedFile Of(SchemaShape schema, ResolvedFile file) => new(
        file.Bound.File,
        file.Bound.Table >= 0 && SearchBuilder.IsSearched(schema, file.Bound.Table) ? SearchedRow.Of(schema, file.Bound.Table, file.Rows).ToEquatable() : default);
}
