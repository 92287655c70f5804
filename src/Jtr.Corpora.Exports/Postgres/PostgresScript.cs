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

namespace Jtr.Corpora.Exports.Postgres;

/// <summary>Writes the script: types and functions, tables, rows, then keys, indexes, views and comments, in one transaction.</summary>
internal sealed class PostgresScript(TextWriter writer, CorpusDescription about)
{
    // An INSERT of a few hundred rows is as fast as COPY, and every client can send it.
    private const int Batch = 200;

    public void Write(IReadOnlyList<FlatTable> tables, IReadOnlyList<CorpusView> views)
    {
        string schema = SqlName.Quoted(SnakeCase.Of(about.Name));
        writer.Write($"-- {about.Stamp}\n-- PostgreSQL 14 and later: psql --set ON_ERROR_STOP=1 --file {about.Name}.sql\n\n");
        Statement("BEGIN");
        Statement("SET LOCAL client_encoding = 'UTF8'");
        Statement("SET LOCAL standard_conforming_strings = on");
        Statement($"CREATE SCHEMA {schema}");
        Statement($"SET LOCAL search_path = {schema}, pg_catalog");
        Statement($"COMMENT ON SCHEMA {schema} IS {SqlName.Text(about.Stamp)}");
        foreach (string statement in PostgresFunctions.Statements())
            Statement(statement);
        foreach (FlatTable table in tables)
            Create(table);
        foreach (FlatTable table in tables)
            Fill(table);
        foreach (FlatTable table in tables)
            Keys(table);
        foreach (CorpusView view in views)
        {
            Statement($"CREATE VIEW {SqlName.Quoted(view.Name)} AS {view.Query}");
            Statement($"COMMENT ON VIEW {SqlName.Quoted(view.Name)} IS {SqlName.Text(view.Description)}");
        }

        Statement("COMMIT");
    }

    private void Create(FlatTable table)
    {
        var columns = new List<(string Name, string Type, string Description)>();
        foreach (FlatColumn column in table.Columns)
        {
            string check = column.Vocabulary is { } vocabulary ? $" CHECK ({SqlName.Quoted(column.Name)} IN ({string.Join(", ", vocabulary.Values.Select(static value => SqlName.Text(value.Label)))}))" : "";
            columns.Add((column.Name, TypeOf(column) + (column.IsNullable ? "" : " NOT NULL") + check, Described(column)));
            if (column.Date is { } date && column == table.Columns[date.First + FlatDate.Width - 1])
                columns.AddRange(RangesOf(date));
        }

        string name = SqlName.Quoted(table.Name);
        Statement($"CREATE TABLE {name} (\n{string.Join(",\n", columns.Select(static column => $"  {SqlName.Quoted(column.Name)} {column.Type}"))},\n  PRIMARY KEY ({SqlName.List(table.Key.Select(static column => column.Name))})\n)");
        Statement($"COMMENT ON TABLE {name} IS {SqlName.Text(table.Description)}");
        foreach ((string column, _, string description) in columns)
            Statement($"COMMENT ON COLUMN {name}.{SqlName.Quoted(column)} IS {SqlName.Text(description)}");
    }

    private static string Described(FlatColumn column) => column.Vocabulary is { } vocabulary ? $"{column.Description} A value of {vocabulary.Name}.".TrimStart() : column.Description;

    /// <summary>Returns the additional columns of a date in PostgreSQL.</summary>
    private static IEnumerable<(string Name, string Type, string Description)> RangesOf(FlatDate date) =>
    [
        (date.Name + "_possible", "daterange", "The days that the date may cover: -infinity or infinity for an open end, no bound for an unknown end; null if it has no days in the calendar."),
        (date.Name + "_certain", "daterange", "The certain days, if the date is right; empty if no day is certain."),
        (date.Name + "_members", "datemultirange", "The days of a set's members; null for other dates."),
        (date.Name + "_extent", PostgresFunctions.Extent, "The extent, for jtr_before and the other comparisons."),
    ];

    private static string TypeOf(FlatColumn column) => column.Kind switch
    {
        ColumnKind.Integer => column.Max <= int.MaxValue ? "integer" : "bigint",
        ColumnKind.Decimal => "numeric",
        ColumnKind.Boolean => "boolean",
        ColumnKind.Day => "date",
        _ => "text",
    };

    private void Fill(FlatTable table)
    {
        var ends = table.Dates.ToDictionary(static date => date.First + FlatDate.Width - 1);
        int rows = 0;
        foreach (object?[] cells in table.Rows())
        {
            writer.Write(rows % Batch == 0 ? $"{(rows == 0 ? "" : ";\n")}INSERT INTO {SqlName.Quoted(table.Name)} VALUES\n(" : ",\n(");
            for (int i = 0; i < cells.Length; i++)
            {
                if (i > 0)
                    writer.Write(", ");
                writer.Write(Literal(cells[i]));
                if (ends.TryGetValue(i, out FlatDate? date))
                    writer.Write(Ranges((DateColumns?)cells[date.First]));
            }

            writer.Write(')');
            rows++;
        }

        if (rows > 0)
            writer.Write(";\n\n");
    }

    private static string Literal(object? cell) => cell switch
    {
        null => "NULL",
        string text => SqlName.Text(text),
        DateColumns date => SqlName.Text(date.Edtf),
        DateOnly day => $"'{Iso(day)}'",
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"No literal for '{cell.GetType()}'."),
    };

    /// <summary>Returns the literals for the columns of <see cref="RangesOf"/>.</summary>
    private static string Ranges(DateColumns? date)
    {
        if (date is null)
            return ", NULL, NULL, NULL, NULL";
        bool isPlaced = date.EarliestKind is BoundLabels.Day or BoundLabels.Open or BoundLabels.Unknown || date.LatestKind is BoundLabels.Day or BoundLabels.Open or BoundLabels.Unknown;
        string possible = isPlaced ? $"'{Range(date.Earliest, date.EarliestKind, date.Latest, date.LatestKind)}'" : "NULL";
        string certain = date.Certain is { } days ? $"'{Range(days.From, BoundLabels.Day, days.To, BoundLabels.Day)}'" : "'empty'";
        string members = date.Members.Count > 0
            ? $"'{{{string.Join(',', date.Members.Select(static span => Range(span.From, span.From is null ? BoundLabels.Open : BoundLabels.Day, span.To, span.To is null ? BoundLabels.Open : BoundLabels.Day)))}}}'"
            : "NULL";
        DateLimits limits = date.Limits;
        return $", {possible}, {certain}, {members}, '({Limit(limits.StartsFrom, "-infinity")},{Limit(limits.StartsBy, "infinity")},{Limit(limits.EndsFrom, "-infinity")},{Limit(limits.EndsBy, "infinity")})'";
    }

    private static string Limit(DateOnly? day, string none) => day is { } known ? Iso(known) : none;

    /// <summary>Returns a range in PostgreSQL's canonical form, which excludes the upper bound.</summary>
    private static string Range(DateOnly? from, string fromKind, DateOnly? to, string toKind)
    {
        string start = from is { } first ? "[" + Iso(first) : fromKind == BoundLabels.Open ? "[-infinity" : "(";
        string end = to is { } last ? (last == DateOnly.MaxValue ? "10000-01-01" : Iso(last.AddDays(1))) + ")" : toKind == BoundLabels.Open ? "infinity)" : ")";
        return $"{start},{end}";
    }

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private void Keys(FlatTable table)
    {
        string name = SqlName.Quoted(table.Name);
        if (table.Parent is { } parent)
        {
            Statement($"ALTER TABLE {name} ADD FOREIGN KEY ({SqlName.List(table.Columns.Take(parent.KeyWidth).Select(static column => column.Name))}) REFERENCES {SqlName.Quoted(parent.Name)} ({SqlName.List(parent.Key.Select(static column => column.Name))})");
        }

        foreach (FlatColumn column in table.Columns.Where(static column => column.References is not null))
        {
            Statement($"ALTER TABLE {name} ADD FOREIGN KEY ({SqlName.Quoted(column.Name)}) REFERENCES {SqlName.Quoted(column.References!)} (\"key\")");
            Statement($"CREATE INDEX ON {name} ({SqlName.Quoted(column.Name)})");
        }

        foreach (FlatDate date in table.Dates)
            Statement($"CREATE INDEX ON {name} USING gist ({SqlName.Quoted(date.Name + "_possible")})");
    }

    private void Statement(string sql)
    {
        writer.Write(sql);
        writer.Write(";\n");
    }
}
