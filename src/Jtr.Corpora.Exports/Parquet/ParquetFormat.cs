using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Exports.Sql;

namespace Jtr.Corpora.Exports.Parquet;

/// <summary>A Parquet file for each table, with its lists (such as evidence) nested in the row, and a script that gives DuckDB the same tables as the other databases.</summary>
internal sealed class ParquetFormat : ExportFormat
{
    public override string Name => "parquet";

    public override string Title => "Parquet and DuckDB";

    public override string Purpose => "Analysis in DuckDB, Spark, Trino, Arrow and polars: a file for each table, evidence nested within its fact.";

    public override string Loss => "Foreign keys: Parquet has none, and the script for DuckDB adds none.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus)
    {
        IReadOnlyList<FlatTable> tables = FlatLayout.Of(corpus);
        return
        [
            .. tables.Where(static table => table.Parent is null).Select(table => new ExportFile(
                PathOf(table), "application/vnd.apache.parquet", table.Description, stream => new ParquetTable(table, tables).Write(stream, corpus))),
            TextFile.Create("duckdb.sql", "application/sql", "Creates the tables and views in DuckDB from the Parquet files; run it in this folder.", writer => DuckDbScript.Write(writer, corpus.Description, tables, DatedRows.Views(corpus, tables))),
        ];
    }

    /// <summary>Returns the path of a table's file.</summary>
    public static string PathOf(FlatTable table) => $"parquet/{table.Name}.parquet";
}
