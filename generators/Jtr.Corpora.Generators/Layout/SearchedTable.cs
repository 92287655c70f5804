using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>A searched table, with the texts that a search reads.</summary>
internal sealed record SearchedRows(SchemaShape Schema, int Table, ResolvedTable Rows)
{
    /// <summary>Returns the searched tables of a corpus, in the order of the schema.</summary>
    public static IEnumerable<SearchedRows> Of(SchemaShape schema, ResolvedCorpus corpus) => Enumerable.Range(0, corpus.Tables.Count)
        .Where(table => IsSearched(schema, table))
        .Select(table => new SearchedRows(schema, table, corpus.Tables[table]));

    /// <summary>Gets the table data that numbering through several tables needs.</summary>
    public UnionPart Part => LayoutBuilder.Part(Schema, Table, Rows.Rows.Count);

    public static bool IsSearched(SchemaShape schema, int table) => schema.Holds(schema.Tables[table].Record, property => property.SearchWeight > 0);
}

/// <summary>A term of a row with its count, weighted by the texts in which it occurs.</summary>
internal readonly record struct SearchedTerm(string Term, long Count);

/// <summary>The terms of a row, and its length in terms.</summary>
internal sealed record SearchedRow(long Length, EquatableArray<SearchedTerm> Terms)
{
    /// <summary>Returns the rows of a table one by one, so that those of a large table are not in memory together.</summary>
    public static IEnumerable<SearchedRow> Of(SearchedRows table)
    {
        // Caches the terms of each word: most words occur often.
        var termsOf = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        var texts = new List<RecordText>();
        foreach (ResolvedRow row in table.Rows.Rows)
        {
            texts.Clear();
            RecordTexts.Find(texts, table.Schema, table.Schema.Tables[table.Table].Record, row.Values, static property => property.SearchWeight > 0);
            yield return Of(texts, termsOf, counts);
        }
    }

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

/// <summary>The terms of a table. An edit that changes none of them leaves the search index unchanged.</summary>
internal sealed record SearchedTable(UnionPart? Part, EquatableArray<SearchedRow> Rows)
{
    public static readonly SearchedTable Empty = new(null, default);

    public static SearchedTable Of(SearchedRows table) => new(table.Part, SearchedRow.Of(table).ToEquatable());
}
