using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Jtr.Corpora.Exports.Tests.Readers;
using Jtr.Data;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Compares the PostgreSQL functions with the library for every pair of dates of events and tenures.</summary>
public sealed class PostgresFunctionTests(PostgresReader postgres) : IClassFixture<PostgresReader>
{
    public static TheoryData<string, string> Comparisons
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string name in (string[])["jtr_before", "jtr_after", "jtr_intersects", "jtr_within", "jtr_covers", "jtr_during", "jtr_contains"])
            {
                data.Add(name, "events");
                data.Add(name, "tenures");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Comparisons))]
    public async Task SQL_comparisons_are_never_more_certain_than_the_library_and_agree_for_exact_dates(string name, string table)
    {
        Processes.Require(postgres.Absence);
        string column = table == "events" ? "date_extent" : "attested_extent";
        Dictionary<string, DateExtent?> whens = table == "events" ? Events.All.ToDictionary(static row => row.Key, static row => row.When) : Tenures.All.ToDictionary(static row => row.Key, static row => row.When);
        IReadOnlyList<string?[]> rows = await postgres.Query($"SELECT a.\"key\", b.\"key\", {name}(a.{column}, b.{column}) FROM {table} a, {table} b");

        Assert.Equal(whens.Count * whens.Count, rows.Count);
        int decided = 0;
        foreach (string?[] row in rows)
        {
            if (whens[row[0]!] is not { } a || whens[row[1]!] is not { } b)
            {
                Assert.Null(row[2]);
                continue;
            }

            Ternary answer = name switch
            {
                "jtr_before" => a.IsBefore(b),
                "jtr_after" => a.IsAfter(b),
                "jtr_intersects" => a.Intersects(b),
                "jtr_within" => a.IsWithin(b),
                "jtr_covers" => a.Covers(b),
                "jtr_during" => a.During(b),
                _ => a.Contains(b),
            };
            string? expected = answer == Ternary.Maybe ? null : answer.IsCertain ? "true" : "false";
            bool isPlain = a.Date.Kind is DateKind.Date && b.Date.Kind is DateKind.Date;
            Assert.True(row[2] == expected || (row[2] is null && !isPlain), $"{name}({a}, {b}) is {row[2] ?? "null"}, and {answer} to the library.");
            decided += row[2] is null ? 0 : 1;
        }

        Assert.True(decided > 100);
    }

    [Fact]
    public async Task An_open_end_is_infinity_and_an_unknown_end_has_no_bound()
    {
        Processes.Require(postgres.Absence);
        IReadOnlyList<string?[]> rows = await postgres.Query("""
            SELECT date_edtf, date_earliest_kind, date_latest_kind, lower(date_possible) = '-infinity', upper(date_possible) = 'infinity', lower_inf(date_possible), upper_inf(date_possible), isempty(date_certain)
            FROM events WHERE date_possible IS NOT NULL
            """);

        Assert.Contains(rows, static row => row[1] == "open");
        Assert.Contains(rows, static row => row[1] == "unknown");
        foreach (string?[] row in rows)
        {
            Assert.Equal(row[1] == "open", row[3] == "true");
            Assert.Equal(row[2] == "open", row[4] == "true");
            Assert.Equal(row[1] == "unknown", row[5] == "true");
            Assert.Equal(row[2] == "unknown", row[6] == "true");
            EdtfDate date = EdtfDate.Parse(row[0]!);
            Assert.Equal(date.Earliest is null || date.Earliest != date.Latest, row[7] == "true");
        }
    }

    [Fact]
    public async Task The_multirange_of_a_set_has_the_days_of_its_members()
    {
        Processes.Require(postgres.Absence);
        IReadOnlyList<string?[]> rows = await postgres.Query("SELECT published_edtf, published_members @> '2025-08-19'::date, published_members @> '2025-08-21'::date FROM documents WHERE published_edtf = '[2025-08-19,2025-08-20]'");
        Assert.Equal("[2025-08-19,2025-08-20] true false", string.Join(' ', Assert.Single(rows)));
    }

    [Fact]
    public async Task Every_column_of_every_table_has_a_comment()
    {
        Processes.Require(postgres.Absence);
        Assert.Empty(await postgres.Query("""
            SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            WHERE c.relnamespace = 'jtr_data'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND coalesce(col_description(c.oid, a.attnum), '') = ''
            """));
        Assert.Contains(Corpus.Fingerprint, (await postgres.Query("SELECT obj_description('jtr_data'::regnamespace, 'pg_namespace')"))[0][0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Possible_ranges_of_dates_have_GiST_indexes()
    {
        Processes.Require(postgres.Absence);
        Assert.True((await postgres.Query("SELECT indexname FROM pg_indexes WHERE schemaname = 'jtr_data' AND indexdef LIKE '%USING gist (date_possible)%'")).Count >= 2);
    }
}
