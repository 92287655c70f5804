using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Jtr.Data.AspNetCore.Tests;

/// <summary>Runs the code of the page on Entity Framework Core with SQLite.</summary>
public sealed class EfCoreTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void The_page_shows_the_code_of_this_test()
    {
        string page = Read("docs", "efcore.md"), declared = Read("tests", "Jtr.Data.AspNetCore.Tests", "NotesContext.cs"), asked = Read("tests", "Jtr.Data.AspNetCore.Tests", "EfCoreTests.cs");
        string[] blocks = [.. page.Split("```csharp\n")[1..].Select(static block => block.Split("```")[0].TrimEnd())];
        Assert.Equal(2, blocks.Length);
        Assert.EndsWith(blocks[0], declared.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains(string.Concat(blocks[1].Split('\n')[0].Replace("ToListAsync()", "ToListAsync(Stop)", StringComparison.Ordinal)), asked, StringComparison.Ordinal);

        static string Read(params string[] path) => File.ReadAllText(Path.Combine([Repository.Root, .. path])).ReplaceLineEndings("\n");
    }

    [Fact]
    public async Task Rows_dates_and_enum_values_are_stored_as_text_and_round_trip()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(Stop);
        DbContextOptions<NotesContext> options = new DbContextOptionsBuilder<NotesContext>().UseSqlite(connection).Options;
        await using (var db = new NotesContext(options))
        {
            await db.Database.EnsureCreatedAsync(Stop);
            db.Notes.AddRange(Events.All.Select(static row => new Note { About = row, Kind = row.Kind, Written = row.Date }));
            db.Notes.Add(new Note { About = Events.AsoVisitsTaiwan, Kind = EventKind.Criticism, Written = default(EdtfDate) });
            await db.SaveChangesAsync(Stop);
        }

        await using (var db = new NotesContext(options))
        {
            List<Note> all = await db.Notes.OrderBy(static note => note.Id).ToListAsync(Stop);
            Assert.Equal(Events.All.Select(static row => (row, row.Kind, row.Date)), all.SkipLast(1).Select(static note => (note.About, note.Kind, note.Written)));
            Assert.Equal(default(EdtfDate), all[^1].Written);
            Assert.All(all, static note => Assert.Same(Events.Get(note.About.Key), note.About));

            List<Note> notes = await db.Notes.Where(note => note.About == Events.AsoVisitsTaiwan && note.FirstDay >= new Day(2023, 1, 1).Number).OrderBy(note => note.FirstDay).ToListAsync(Stop);
            Assert.Equal([(Events.AsoVisitsTaiwan, EdtfDate.Parse("2023-08?"))], notes.Select(static note => (note.About, note.Written!.Value)));

            EventKind[] kinds = [EventKind.Visit, EventKind.Meeting];
            Assert.Equal(Events.All.Count(row => kinds.Contains(row.Kind)), await db.Notes.CountAsync(note => kinds.Contains(note.Kind), Stop));
        }

        Assert.Equal(("aso-visits-taiwan", "visit", "2023-08?"), await Stored(connection, "Kind = 'visit' AND About = 'aso-visits-taiwan'"));
    }

    [Fact]
    public async Task Reading_an_unknown_key_throws_and_names_it()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(Stop);
        await using var db = new NotesContext(new DbContextOptionsBuilder<NotesContext>().UseSqlite(connection).Options);
        await db.Database.EnsureCreatedAsync(Stop);
        await db.Database.ExecuteSqlRawAsync("INSERT INTO Notes (About, Kind) VALUES ('aso-visit-taiwan', 'visit')", Stop);
        FormatException problem = await Assert.ThrowsAsync<FormatException>(() => db.Notes.ToListAsync(Stop));
        Assert.Equal("There is no row 'aso-visit-taiwan' in events. The nearest key is 'aso-visits-taiwan'.", problem.Message);
    }

    private static async Task<(string About, string Kind, string Written)> Stored(SqliteConnection connection, string condition)
    {
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT About, Kind, Written FROM Notes WHERE " + condition;
        await using SqliteDataReader reader = await command.ExecuteReaderAsync(Stop);
        Assert.True(await reader.ReadAsync(Stop));
        return (reader.GetString(0), reader.GetString(1), reader.GetString(2));
    }
}
