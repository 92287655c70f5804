using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Exports.Sql;

namespace Jtr.Corpora.Exports.Parquet;

/// <summary>The script that creates the flat tables and the views in DuckDB from the Parquet files; each list within a row becomes a table again.</summary>
internal static class DuckDbScript
{
    public static void Write(TextWriter writer, CorpusDescription about, IReadOnlyList<FlatTable> tables, IReadOnlyList<CorpusView> views)
    {
        writer.Write($"-- {about.Stamp}\n-- DuckDB 1.0 and later, in the folder that has 'parquet': duckdb {about.Name}.duckdb < duckdb.sql\n\n");
        foreach (FlatTable table in tables)
        {
            writer.Write($"CREATE TABLE {SqlName.Quoted(table.Name)} AS\n{Query(table)};\n");
            writer.Write($"COMMENT ON TABLE {SqlName.Quoted(table.Name)} IS {SqlName.Text(table.Description)};\n");
            foreach (FlatColumn column in table.Columns.Where(static column => column.Description.Length > 0))
                writer.Write($"COMMENT ON COLUMN {SqlName.Quoted(table.Name)}.{SqlName.Quoted(column.Name)} IS {SqlName.Text(column.Description)};\n");
            writer.Write('\n');
        }

        foreach (CorpusView view in views)
            writer.Write($"CREATE VIEW {SqlName.Quoted(view.Name)} AS\n{view.Query};\nCOMMENT ON VIEW {SqlName.Quoted(view.Name)} IS {SqlName.Text(view.Description)};\n\n");
    }

    private static string Query(FlatTable table)
    {
        if (table.Parent is null)
            return $"SELECT {SqlName.List(table.Columns.Select(static column => column.Name))} FROM {File(table)}";
        bool isRecord = table.Listed!.Value.Items.IsRecord;
        IEnumerable<string> items = table.Columns.Skip(table.KeyWidth).Select(column => isRecord ? $"item.{SqlName.Quoted(column.Name)} AS {SqlName.Quoted(column.Name)}" : $"item AS {SqlName.Quoted(column.Name)}");
        return $"SELECT {string.Join(", ", table.Key.Select(static column => SqlName.Quoted(column.Name)).Concat(items))} FROM ({Items(table)})";
    }

    /// <summary>Returns the query for a list's items, each with the key of its row and the whole item as <c>item</c>.</summary>
    private static string Items(FlatTable table)
    {
        FlatTable parent = table.Parent!;
        string list = SqlName.Quoted(table.Listed!.Value.List.Name);
        if (parent.Parent is not null)
            list = "item." + list;
        IEnumerable<string> keys = parent.Key.Zip(table.Columns, static (own, ours) => own.Name == ours.Name ? SqlName.Quoted(own.Name) : $"{SqlName.Quoted(own.Name)} AS {SqlName.Quoted(ours.Name)}");
        string position = SqlName.Quoted(table.Columns[table.KeyWidth - 1].Name);
        return $"SELECT {string.Join(", ", keys)}, generate_subscripts({list}, 1) AS {position}, unnest({list}) AS item FROM {(parent.Parent is null ? File(parent) : $"({Items(parent)})")}";
    }

    private static string File(FlatTable table) => $"read_parquet('{ParquetFormat.PathOf(table)}')";
}
