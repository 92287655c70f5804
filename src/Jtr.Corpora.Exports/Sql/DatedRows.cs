using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Sql;

/// <summary>
/// The view for every corpus with dates: each row of each table sorted by a date, with both readings of the date. Rows that queries leave out by default (planned, denied,
/// peripheral) have is_plain false.
/// </summary>
internal static class DatedRows
{
    private const string Name = "dated";

    /// <summary>Returns the views of a corpus: this one, if it has dates, and its own.</summary>
    public static IReadOnlyList<CorpusView> Views(ExportedCorpus corpus, IReadOnlyList<FlatTable> tables)
    {
        string[] parts = [.. tables.Where(static table => table.Source is not null).SelectMany(static table => table.Dates.Where(static date => date.IsSorted).Select(date => Part(table, date)))];
        return parts.Length == 0 || tables.Any(static table => table.Name == Name)
            ? corpus.Views
            : [new CorpusView(Name, "Every row with a date, of every table; is_plain is false for rows that did not happen or do not hold, and for peripheral ones.", string.Join("\nUNION ALL\n", parts)), .. corpus.Views];
    }

    private static string Part(FlatTable table, FlatDate date)
    {
        string Column(string suffix) => SqlName.Quoted(date.Name + suffix);
        string headline = table.Source!.Headline is { } line && table.Columns.FirstOrDefault(column => column.Name == SnakeCase.Of(line.Name)) is { } found ? SqlName.Quoted(found.Name) : "NULL";
        return $"""
            SELECT {SqlName.Text(table.Name)} AS table_name, {SqlName.Text(date.Name)} AS date_name, "key", {headline} AS headline,
              {Column("_edtf")} AS edtf, {Column("_earliest")} AS earliest, {Column("_earliest_kind")} AS earliest_kind, {Column("_latest")} AS latest, {Column("_latest_kind")} AS latest_kind,
              {Column("_basis")} AS basis, {Column("_certain_from")} AS certain_from, {Column("_certain_to")} AS certain_to, {Plain(table)} AS is_plain
            FROM {SqlName.Quoted(table.Name)} WHERE {Column("_edtf")} IS NOT NULL
            """.ReplaceLineEndings("\n");
    }

    /// <summary>Returns the condition that a query yields a row by default.</summary>
    private static string Plain(FlatTable table)
    {
        IEnumerable<string> conditions = table.Source!.Record.Properties
            .Where(static property => property.IsExcludedByDefault || property.DefaultLabels.Count > 0)
            .Select(static property => property.IsExcludedByDefault
                ? $"NOT {SqlName.Quoted(SnakeCase.Of(property.Name))}"
                : $"{SqlName.Quoted(SnakeCase.Of(property.Name))} IN ({string.Join(", ", property.DefaultLabels.Select(SqlName.Text))})");
        string condition = string.Join(" AND ", conditions);
        return condition.Length == 0 ? "(1 = 1)" : $"({condition})";
    }
}
