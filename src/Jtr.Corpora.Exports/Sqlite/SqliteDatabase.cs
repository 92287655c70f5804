using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Exports.Sql;
using Jtr.Corpora.Metadata.Reading;
using Microsoft.Data.Sqlite;

namespace Jtr.Corpora.Exports.Sqlite;

/// <summary>Writes a corpus into a new SQLite file. The same corpus gives the same bytes.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    // 'JTRD', which file(1) recognises.
    private const int ApplicationId = 0x4A545244;

    private readonly SqliteConnection _connection;

    public SqliteDatabase(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = false }.ToString());
        _connection.Open();

        // No journal: the file is not read before it is complete, and it is deleted on failure.
        Run($"PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA application_id = {ApplicationId}; BEGIN");
    }

    public void Dispose() => _connection.Dispose();

    /// <exception cref="InvalidDataException">A row refers to a row that does not exist.</exception>
    public void Write(ExportedCorpus corpus, IReadOnlyList<FlatTable> tables, IReadOnlyList<CorpusView> views)
    {
        foreach (FlatTable table in tables)
        {
            Run(CreateTable(table));
            Fill(table);
        }

        // Indexes are created after the rows, because inserting is faster without them.
        foreach (FlatTable table in tables)
            Index(table);
        Describe(tables);
        Search(corpus);
        foreach (CorpusView view in views)
            Run($"CREATE VIEW {SqlName.Quoted(view.Name)} AS {view.Query.Replace("string_agg(", "group_concat(", StringComparison.Ordinal)}");
        Run("COMMIT");
        Check();
    }

    private static string CreateTable(FlatTable table)
    {
        var sql = new StringBuilder();
        sql.Append("CREATE TABLE ").Append(SqlName.Quoted(table.Name)).Append(" (\n");
        foreach (FlatColumn column in table.Columns)
        {
            sql.Append("  ").Append(SqlName.Quoted(column.Name)).Append(' ').Append(TypeOf(column.Kind));
            if (!column.IsNullable)
                sql.Append(" NOT NULL");
            if (column.Kind == ColumnKind.Boolean)
                sql.Append(" CHECK (").Append(SqlName.Quoted(column.Name)).Append(" IN (0, 1))");
            else if (column.Vocabulary is { } vocabulary)
                sql.Append(" CHECK (").Append(SqlName.Quoted(column.Name)).Append(" IN (").AppendJoin(", ", vocabulary.Values.Select(static value => SqlName.Text(value.Label))).Append("))");
            if (column.References is { } target)
                sql.Append(" REFERENCES ").Append(SqlName.Quoted(target)).Append("(\"key\")");
            sql.Append(",\n");
        }

        sql.Append("  PRIMARY KEY (").Append(SqlName.List(table.Key.Select(static column => column.Name))).Append(')');
        if (table.Parent is { } parent)
        {
            sql.Append(",\n  FOREIGN KEY (").Append(SqlName.List(table.Columns.Take(parent.KeyWidth).Select(static column => column.Name)))
                .Append(") REFERENCES ").Append(SqlName.Quoted(parent.Name)).Append(" (").Append(SqlName.List(parent.Key.Select(static column => column.Name))).Append(')');
        }

        return sql.Append("\n) WITHOUT ROWID").ToString();
    }

    private static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Integer or ColumnKind.Boolean => "INTEGER",
        ColumnKind.Decimal => "NUMERIC",
        _ => "TEXT",
    };

    private void Fill(FlatTable table)
    {
        using SqliteCommand insert = _connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {SqlName.Quoted(table.Name)} VALUES ({string.Join(", ", Enumerable.Range(1, table.Columns.Count).Select(static i => FormattableString.Invariant($"${i}")))})";
        SqliteParameter[] parameters = [.. Enumerable.Range(1, table.Columns.Count).Select(i => insert.Parameters.Add(new SqliteParameter(FormattableString.Invariant($"${i}"), null)))];
        foreach (object?[] cells in table.Rows())
        {
            for (int i = 0; i < cells.Length; i++)
                parameters[i].Value = Cell(cells[i]);
            insert.ExecuteNonQuery();
        }
    }

    private static object Cell(object? value) => value switch
    {
        null => DBNull.Value,
        DateColumns date => date.Edtf,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        bool truth => truth ? 1L : 0L,

        // As a text, which the column converts to a number; the provider would store a decimal as text.
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        _ => value,
    };

    private void Index(FlatTable table)
    {
        foreach (FlatColumn column in table.Columns.Where(static column => column.References is not null))
            Run($"CREATE INDEX {SqlName.Quoted($"{table.Name}_by_{column.Name}")} ON {SqlName.Quoted(table.Name)} ({SqlName.Quoted(column.Name)})");
        foreach (FlatDate date in table.Dates.Where(static date => date.IsSorted))
            Run($"CREATE INDEX {SqlName.Quoted($"{table.Name}_by_{date.Name}")} ON {SqlName.Quoted(table.Name)} ({SqlName.List([date.Name + "_earliest", date.Name + "_latest"])})");
    }

    /// <summary>Writes the description of each column into a table, because SQLite has no comments.</summary>
    private void Describe(IReadOnlyList<FlatTable> tables)
    {
        Run("CREATE TABLE column_descriptions (table_name TEXT NOT NULL, column_name TEXT NOT NULL, description TEXT, PRIMARY KEY (table_name, column_name)) WITHOUT ROWID");
        using SqliteCommand insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO column_descriptions VALUES ($1, $2, $3)";
        foreach (FlatTable table in tables)
        {
            foreach (FlatColumn column in table.Columns)
                Insert(insert, table.Name, column.Name, column.Description);
        }
    }

    /// <summary>Fills the full-text index with names, titles and summaries, by row.</summary>
    private void Search(ExportedCorpus corpus)
    {
        Run("CREATE VIRTUAL TABLE search USING fts5 (\"key\" UNINDEXED, table_name UNINDEXED, headline, words, tokenize = 'unicode61 remove_diacritics 2')");
        using SqliteCommand insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO search VALUES ($1, $2, $3, $4)";
        foreach (ExportedTable table in corpus.Tables)
        {
            foreach (ExportedRecord record in table.Records)
            {
                object? headline = table.Shape.Headline is { } line ? record[line.Name] : null;
                var words = new List<string>();
                Collect(record, table.Shape.Headline, words);
                Insert(insert, (string)record[PropertyShape.Key]!, table.Name.Replace('-', '_'), headline as string, string.Join('\n', words.Distinct(StringComparer.Ordinal)));
            }
        }
    }

    private static void Collect(ExportedRecord record, PropertyShape? headline, List<string> words)
    {
        for (int i = 0; i < record.Shape.Properties.Count; i++)
        {
            PropertyShape property = record.Shape.Properties[i];
            if (property.Kind == ValueKind.Value)
            {
                foreach (object value in property.IsList ? record.ListOf(i) : record[i] is { } single ? [single] : [])
                    Collect((ExportedRecord)value, headline, words);
            }
            else if (property.SearchWeight > 0 && property != headline && record[i] is string text)
            {
                words.Add(text);
            }
        }
    }

    private static void Insert(SqliteCommand insert, params string?[] values)
    {
        insert.Parameters.Clear();
        for (int i = 0; i < values.Length; i++)
            insert.Parameters.AddWithValue(FormattableString.Invariant($"${i + 1}"), (object?)values[i] ?? DBNull.Value);
        insert.ExecuteNonQuery();
    }

    private void Check()
    {
        using SqliteCommand check = _connection.CreateCommand();
        check.CommandText = "PRAGMA foreign_key_check";
        using SqliteDataReader reader = check.ExecuteReader();
        if (reader.Read())
            throw new InvalidDataException($"A row of '{reader.GetString(0)}' refers to a row of '{reader.GetString(2)}' that does not exist.");
    }

    private void Run(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
