using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jtr.Corpora.Atlas.Pages;
using Jtr.Corpora.Atlas.Reading;
using Jtr.Corpora.Generators.Layout;

namespace Jtr.Corpora.Atlas.Search;

/// <summary>The search index as a data file for the script: rows, terms with their postings, and names. The ranking is that of the library.</summary>
internal sealed class SearchData
{
    private const string Extension = ".html";

    private readonly List<AtlasRow> _rows = [];
    private readonly List<long> _lengths = [];
    private readonly SortedDictionary<string, List<(int Row, int Count)>> _terms = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<(int Row, bool IsCanonical)>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _termsOf = new(StringComparer.Ordinal);

    private SearchData(AtlasCorpus corpus)
    {
        foreach (AtlasTable table in corpus.Tables.Where(table => IsSearched(corpus.Shape, table.Shape.Record)))
        {
            foreach (AtlasRow row in table.Rows)
                Add(row);
        }
    }

    /// <summary>Returns the content of the file: a script that passes the data to the page's script, because a page opened from disk cannot fetch.</summary>
    public static string Write(AtlasCorpus corpus)
    {
        var data = new SearchData(corpus);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            data.Write(json);
        return $"atlasSearch({Encoding.UTF8.GetString(stream.ToArray())});\n";
    }

    private static bool IsSearched(CorpusShape shape, RecordShape record) => record.Given.Any(property =>
        property.SearchWeight > 0 || (property.Kind == ValueKind.Value && IsSearched(shape, shape.ValueOf(property.Target))));

    private void Add(AtlasRow row)
    {
        int number = _rows.Count;
        _rows.Add(row);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        long length = 0;
        Read(row.Fields, isNested: false);
        foreach ((string term, int count) in counts)
            ListOf(_terms, term).Add((number, count));
        _lengths.Add(length);

        void Read(IReadOnlyList<AtlasField> fields, bool isNested)
        {
            foreach (AtlasField field in fields)
            {
                foreach (AtlasValue value in field.Values)
                {
                    Read(value.Fields, isNested: true);
                    if (field.Property is { IsNamed: true, Kind: ValueKind.Text } && FoldedText.OfName(value.Text) is { Length: > 0 } name && ListOf(_names, name) is var bearers && !bearers.Exists(bearer => bearer.Row == number && bearer.IsCanonical == !isNested))
                        bearers.Add((number, !isNested));
                    if (field.Property.SearchWeight > 0)
                        Count(value.Text, field.Property.SearchWeight);
                }
            }
        }

        void Count(string text, int weight)
        {
            foreach (string word in SearchWords.Of(FoldedText.Of(text)))
            {
                if (!_termsOf.TryGetValue(word, out string[]? terms))
                    _termsOf.Add(word, terms = SearchWords.IsStopWord(word) ? [] : [.. SearchWords.IndexTerms(word)]);
                length += terms.Length == 0 ? 0 : 1;
                foreach (string term in terms)
                    counts[term] = counts.GetValueOrDefault(term) + weight;
            }
        }
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteRows(json);
        long[] weights = TermWeights.Of(_terms.Values, _lengths);
        int next = 0;
        json.WriteStartObject("terms");
        foreach ((string term, List<(int Row, int Count)> rows) in _terms)
            json.WriteString(term, string.Join(' ', rows.Select(row => FormattableString.Invariant($"{row.Row}:{weights[next++]}"))));
        json.WriteEndObject();
        json.WriteStartObject("names");
        foreach ((string name, List<(int Row, bool IsCanonical)> bearers) in _names)
            json.WriteString(name, string.Join(' ', bearers.Select(static bearer => FormattableString.Invariant($"{bearer.Row}{(bearer.IsCanonical ? "!" : "")}"))));
        json.WriteEndObject();
        json.WriteString("fold", FoldTable.Write());
        json.WriteEndObject();
    }

    /// <summary>Writes the rows by table: the common start and end of their addresses and, for each row, the rest of its address and its headline.</summary>
    private void WriteRows(Utf8JsonWriter json)
    {
        json.WriteStartArray("rows");
        foreach (IGrouping<AtlasTable, AtlasRow> table in _rows.GroupBy(static row => row.Table))
        {
            string[] addresses = [.. table.Select(PageAddress.Of)];
            int start = addresses[0].IndexOf('/', StringComparison.Ordinal) + 1;
            string end = addresses.All(static address => address.EndsWith(Extension, StringComparison.Ordinal)) ? Extension : "";
            json.WriteStartArray();
            json.WriteStringValue(addresses[0][..start]);
            json.WriteStringValue(end);
            foreach ((string address, AtlasRow row) in addresses.Zip(table))
            {
                json.WriteStringValue(address[start..^end.Length]);
                json.WriteStringValue(row.IsNamed ? $"{row.Title}: {row.Headline}" : row.Headline);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static List<T> ListOf<T>(SortedDictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out List<T>? list))
            lists.Add(key, list = []);
        return list;
    }
}
