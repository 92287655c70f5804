using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Corpora.Exports.Tests.Readers;
using Jtr.Data;
using Xunit;

namespace Jtr.Corpora.Exports.Tests;

/// <summary>Tests the views and the search of the SQLite file.</summary>
public sealed class SqliteTests(OwnBundle bundle, SqliteReader sqlite) : IClassFixture<SqliteReader>
{
    [Fact]
    public async Task The_database_passes_its_integrity_and_foreign_key_checks()
    {
        Processes.Require(sqlite.Absence);
        Assert.Equal("ok", Assert.Single(await sqlite.Query("PRAGMA integrity_check"))[0]);
        Assert.Empty(await sqlite.Query("PRAGMA foreign_key_check"));
        Assert.True(int.Parse((await sqlite.Query("SELECT COUNT(*) FROM sqlite_master, pragma_foreign_key_list(sqlite_master.name) WHERE type = 'table'"))[0][0]!, System.Globalization.CultureInfo.InvariantCulture) > 100);
    }

    [Theory]
    [InlineData("immigration", "immigration-memorandum-signed")]
    [InlineData("蔡英文", "tsai-ing-wen")]
    [InlineData("cooperat*", "taiwan-no-military-cooperation-with-japan")]
    public async Task Search_table_finds_words_and_names(string words, string key)
    {
        Processes.Require(sqlite.Absence);
        Assert.Contains(await sqlite.Query($"SELECT \"key\" FROM search WHERE search MATCH '{words}'"), row => row[0] == key);
    }

    [Fact]
    public async Task The_timeline_view_equals_the_timeline_of_the_library()
    {
        Processes.Require(sqlite.Absence);
        IReadOnlyList<string?[]> rows = await sqlite.Query("SELECT \"key\", participants FROM timeline");

        // The library's timeline leaves out undated events by default; the view does not.
        Assert.Equal(
            Timeline.IncludingUndated().Select(static happening => (happening.Key, string.Join(' ', happening.Participants.Select(static part => part.Actor.Key)))).Order(),
            rows.Select(static row => (row[0]!, row[1] ?? "")).Order());
    }

    [Fact]
    public async Task Views_exclude_negated_planned_and_hypothetical_rows()
    {
        Processes.Require(sqlite.Absence);
        Assert.Equal(["occurred", "ongoing"], (await sqlite.Query("SELECT DISTINCT status FROM timeline ORDER BY status")).Select(static row => row[0]));
        Assert.Equal(["asserted", "ended"], (await sqlite.Query("SELECT DISTINCT status FROM relations_as_of ORDER BY status")).Select(static row => row[0]));
        Assert.Empty(await sqlite.Query("SELECT dated.\"key\" FROM dated JOIN events ON events.\"key\" = dated.\"key\" WHERE is_plain AND status NOT IN ('occurred', 'ongoing')"));
        Assert.NotEmpty(await sqlite.Query("SELECT \"key\" FROM dated WHERE NOT is_plain"));
    }

    [Fact]
    public async Task Relations_as_of_a_day_equal_those_of_the_library_certain_and_possible()
    {
        Processes.Require(sqlite.Absence);
        const string Day = "2022-01-07";
        IReadOnlyList<string?[]> rows = await sqlite.Query($"""
            SELECT "key", COALESCE(possible_from <= '{Day}' AND possible_to >= '{Day}' AND certain_from <= '{Day}' AND certain_to >= '{Day}', 0) FROM relations_as_of
            WHERE (possible_from IS NULL OR possible_from <= '{Day}') AND (possible_to IS NULL OR possible_to >= '{Day}') AND validity_edtf IS NOT NULL
            """);
        Assert.Equal(
            Relations.All.Where(static relation => relation.Status is RelationStatus.Asserted or RelationStatus.Ended && relation.Validity is not null)
                .Select(static relation => (relation.Key, Answer: relation.When!.Value.Intersects(Day)))
                .Where(static answer => answer.Answer.IsPossible)
                .Select(static answer => (answer.Key, answer.Answer.IsCertain ? "1" : "0")).Order(),
            rows.Select(static row => (row[0]!, row[1]!)).Order());
    }

    [Fact]
    public void The_Datasette_metadata_has_every_column()
    {
        using JsonDocument metadata = JsonDocument.Parse(bundle.Read("sqlite/metadata.json"));
        JsonElement tables = metadata.RootElement.GetProperty("databases").GetProperty("jtr-data").GetProperty("tables");
        Assert.Equal("CC-BY-4.0", metadata.RootElement.GetProperty("license").GetString());
        Assert.All(bundle.Tables, table => Assert.Equal(table.Columns.Select(static column => column.Name), tables.GetProperty(table.Name).GetProperty("columns").EnumerateObject().Select(static column => column.Name)));
    }
}
