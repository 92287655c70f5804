using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Tests.Readers;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Reads the Parquet files with hyparquet, in addition to DuckDB.</summary>
public sealed class ParquetTests(OwnBundle bundle, NodeReaders readers)
{
    [Fact]
    public async Task Hyparquet_reads_every_cell_and_evidence_is_nested_in_its_fact()
    {
        foreach (FlatTable table in bundle.Tables.Where(static table => table.Parent is null))
        {
            using JsonDocument file = JsonDocument.Parse(await readers.Run("parquet.mjs", "", bundle.PathOf($"parquet/{table.Name}.parquet")));
            JsonElement root = file.RootElement;
            Assert.Equal((Jtr.Data.Corpus.Version, Jtr.Data.Corpus.Fingerprint, "CC-BY-4.0"), (root.GetProperty("metadata").GetProperty("version").GetString(), root.GetProperty("metadata").GetProperty("fingerprint").GetString(), root.GetProperty("metadata").GetProperty("licence").GetString()));

            // Only bounds have a date type.
            IEnumerable<string> days = Within(table).SelectMany(static one => one.Columns.Where(static column => column.Kind == ColumnKind.Day)).Select(static column => column.Name);
            Assert.Equal(days.Order(StringComparer.Ordinal), root.GetProperty("dates").EnumerateArray().Select(static name => name.GetString()).Order(StringComparer.Ordinal));

            var read = new Dictionary<string, List<string?[]>>();
            foreach (JsonElement row in root.GetProperty("rows").EnumerateArray())
                Flatten(table, row, [], read);
            foreach (FlatTable one in Within(table))
                FlatCells.Same(one, FlatCells.Of(one), read.GetValueOrDefault(one.Name, []).Select(row => FlatCells.Plain(one, row)));
        }
    }

    private IEnumerable<FlatTable> Within(FlatTable table) => bundle.Tables.Where(one => one.Parent == table).SelectMany(Within).Prepend(table);

    private void Flatten(FlatTable table, JsonElement row, string?[] key, Dictionary<string, List<string?[]>> read)
    {
        string?[] cells = row.ValueKind == JsonValueKind.Object
            ? [.. key, .. table.Columns.Skip(key.Length).Select(column => Text(row.GetProperty(column.Name)))]
            : [.. key, Text(row)];
        if (!read.TryGetValue(table.Name, out List<string?[]>? rows))
            read.Add(table.Name, rows = []);
        rows.Add(cells);
        string?[] own = [.. cells.Take(table.KeyWidth)];
        foreach (FlatTable list in bundle.Tables.Where(one => one.Parent == table))
        {
            int position = 0;
            foreach (JsonElement item in row.GetProperty(list.Listed!.Value.List.Name).EnumerateArray())
                Flatten(list, item, [.. own, (++position).ToString(CultureInfo.InvariantCulture)], read);
        }
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => value.GetRawText(),
        _ => value.GetString(),
    };
}
