using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Data.Generators.Resolving;
using Jtr.Data.Generators.Schema;

namespace Jtr.Data.Generators.Layout;

/// <summary>Lays out the index of a search: which row holds which term, and how much it weighs there.</summary>
/// <remarks>
/// The weight is that of Okapi BM25 with k1 = 1.2 and b = 0.5, a word counted as often as its text's weight says; lengths differ too little here for the usual
/// b = 0.75. It is reckoned in integers, so that every machine lays out the same.
/// </remarks>
internal static class SearchBuilder
{
    private const long Highest = byte.MaxValue;

    // Bits behind the point of a logarithm.
    private const int Fraction = 8;

    public static SearchLayout Build(SchemaShape schema, ResolvedCorpus corpus)
    {
        if (corpus.Tables.Count == 0)
            return SearchLayout.Nothing;
        int[] tables = Enumerable.Range(0, schema.Tables.Count).Where(table => schema.Holds(schema.Tables[table].Record, property => property.SearchWeight > 0)).ToArray();
        var found = new Dictionary<string, List<(int Row, long Count)>>(StringComparer.Ordinal);
        var termsOf = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var lengths = new List<long>();
        foreach (int table in tables)
        {
            foreach (ResolvedRow row in corpus.Tables[table].Rows)
                lengths.Add(Enter(found, termsOf, schema, schema.Tables[table].Record, row, lengths.Count));
        }

        string[] terms = found.Keys.OrderBy(term => term, Utf8Order.Instance).ToArray();
        List<(int Row, long Count)>[] postings = terms.Select(term => found[term]).ToArray();
        long total = lengths.Sum();
        long[] scores = postings.SelectMany(rows => rows.Select(row => Score(row.Count, rows.Count, lengths[row.Row], total, lengths.Count))).ToArray();
        long highest = scores.DefaultIfEmpty(1).Max(), end = 0;
        return new SearchLayout(
            tables.Select(table => LayoutBuilder.Part(schema, corpus, table)).ToEquatable(),
            terms.ToEquatable(),
            new ColumnLayout("Ends", 0, postings.Select(rows => end += rows.Count).ToEquatable()),
            new ColumnLayout("Rows", 0, postings.SelectMany(rows => rows).Select(row => (long)row.Row).ToEquatable()),
            new ColumnLayout("Weights", 0, scores.Select(score => Math.Max(1, score * Highest / Math.Max(1, highest))).ToEquatable()));
    }

    /// <summary>Enters the terms of a row; gives its length in words.</summary>
    /// <param name="found">The rows of each term.</param>
    /// <param name="termsOf">The terms of each word that was met before: most words are met often.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="record">The row's record.</param>
    /// <param name="row">The row.</param>
    /// <param name="number">Its number.</param>
    private static long Enter(Dictionary<string, List<(int Row, long Count)>> found, Dictionary<string, string[]> termsOf, SchemaShape schema, RecordShape record, ResolvedRow row, int number)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        long length = 0;
        foreach (RecordText text in RecordTexts.Of(schema, record, row.Values).Where(text => text.Property.SearchWeight > 0))
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

        foreach (KeyValuePair<string, long> term in counts)
        {
            if (!found.TryGetValue(term.Key, out List<(int, long)>? rows))
                found.Add(term.Key, rows = []);
            rows.Add((number, term.Value));
        }

        return length;
    }

    /// <summary>log₂((n + 1) / rows) · 2.2 · f / (f + 1.2), where f is the count by (1 + length / average length) / 2; both of its parts times 10 · 2 · total.</summary>
    private static long Score(long count, int rows, long length, long total, int n)
    {
        long f = 2 * total * count;
        return Logarithm(((ulong)n + 1 << 32) / (ulong)rows) * 22 * f / ((10 * f) + (12 * (total + (length * n))));
    }

    /// <summary>The logarithm to the base of 2 of a number with 32 bits behind the point, not below 1: its digits one by one, by squaring.</summary>
    private static long Logarithm(ulong number)
    {
        long logarithm = 0;
        for (; number >= 2UL << 32; number >>= 1)
            logarithm++;
        number >>= 1;
        for (int digit = 0; digit < Fraction; digit++)
        {
            // Between 1 and 2 with 31 bits behind the point: the square has 62 and needs 64.
            number = number * number >> 31;
            logarithm <<= 1;
            if (number >= 2UL << 31)
            {
                number >>= 1;
                logarithm++;
            }
        }

        return logarithm;
    }
}
