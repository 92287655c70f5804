using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>A table that is searched, with what its words are found in.</summary>
internal sealed record SearchedRows(SchemaShape Schema, int Table, ResolvedTable Rows)
{
    /// <summary>The tables of a corpus that are searched, in the order of the schema.</summary>
    public static IEnumerable<SearchedRows> Of(SchemaShape schema, ResolvedCorpus corpus) => Enumerable.Range(0, corpus.Tables.Count)
        .Where(table => IsSearched(schema, table))
        .Select(table => new SearchedRows(schema, table, corpus.Tables[table]));

    public static bool IsSearched(SchemaShape schema, int table) => schema.Holds(schema.Tables[table].Record, property => property.SearchWeight > 0);
}

/// <summary>A term of a row, counted as often as the weights of its texts say.</summary>
internal readonly record struct SearchedTerm(string Term, long Count);

/// <summary>The terms of a row, and its length in words.</summary>
internal sealed record SearchedRow(long Length, EquatableArray<SearchedTerm> Terms);

/// <summary>The words of a table: an edit that changes none of them leaves the index of the search alone.</summary>
internal sealed record SearchedTable(UnionPart? Part, EquatableArray<SearchedRow> Rows)
{
    public static readonly SearchedTable Nothing = new(null, default);

    public static SearchedTable Of(SearchedRows table)
    {
        // The terms of each word that was met before: most words are met often.
        var termsOf = new Dictionary<string, string[]>(StringComparer.Ordinal);
        RecordShape record = table.Schema.Tables[table.Table].Record;
        return new SearchedTable(
            LayoutBuilder.Part(table.Schema, table.Table, table.Rows.Rows.Count),
            table.Rows.Rows.Select(row => Row(termsOf, RecordTexts.Of(table.Schema, record, row.Values))).ToEquatable());
    }

    private static SearchedRow Row(Dictionary<string, string[]> termsOf, IEnumerable<RecordText> texts)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        long length = 0;
        foreach (RecordText text in texts.Where(text => text.Property.SearchWeight > 0))
        {
            foreach (string word in SearchWords.Of(FoldedText.Of(text.Text)))
            {
                if (!termsOf.TryGetValue(word, out string[]? terms))
                    termsOf.Add(word, terms = SearchWords.IsPassedOver(word) ? [] : SearchWords.Indexed(word).ToArray());
                length += terms.Length == 0 ? 0 : 1;
                foreach (string term in terms)
                {
                    counts.TryGetValue(term, out long count);
                    counts[term] = count + text.Property.SearchWeight;
                }
            }
        }

        return new SearchedRow(length, counts.Select(term => new SearchedTerm(term.Key, term.Value)).ToEquatable());
    }
}
