using System;
using System.Linq;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Jtr.Data.Benchmarks.Queries;

/// <summary>SQLite in memory: the same rows, an index for every question, statements prepared once. Reads the key and the summary of each result.</summary>
internal sealed class SqliteRival : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _between;
    private readonly SqliteCommand _ofActor;

    public SqliteRival(byte[] json)
    {
        _connection.Open();
        Fill(JsonSerializer.Deserialize(json, JsonEventContext.Default.JsonEventArray) ?? []);
        _find = Prepared("SELECT key, summary FROM events WHERE key = $key", "$key");
        _between = Prepared("SELECT key, summary FROM events WHERE happened = 1 AND first <= $to AND last >= $from ORDER BY first, last", "$from", "$to");
        _ofActor = Prepared("SELECT key, summary FROM participants JOIN events ON number = event WHERE actor = $actor ORDER BY first IS NULL, first, last", "$actor");
    }

    public long Find(string key)
    {
        _find.Parameters[0].Value = key;
        return Sum(_find);
    }

    public long Between(DateOnly from, DateOnly to)
    {
        _between.Parameters[0].Value = from.DayNumber;
        _between.Parameters[1].Value = to.DayNumber;
        return Sum(_between);
    }

    public long OfActor(string actor)
    {
        _ofActor.Parameters[0].Value = actor;
        return Sum(_ofActor);
    }

    public void Dispose()
    {
        _find.Dispose();
        _between.Dispose();
        _ofActor.Dispose();
        _connection.Dispose();
    }

    private static long Sum(SqliteCommand command)
    {
        long sum = 0;
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
            sum += Reading.Of(reader.GetString(0), reader.GetString(1));
        return sum;
    }

    private void Fill(JsonEvent[] events)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        Execute("CREATE TABLE events (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, summary TEXT NOT NULL, first INTEGER, last INTEGER, happened INTEGER NOT NULL)");
        Execute("CREATE TABLE participants (actor TEXT NOT NULL, event INTEGER NOT NULL, PRIMARY KEY (actor, event)) WITHOUT ROWID");
        using SqliteCommand happening = Prepared("INSERT INTO events VALUES ($number, $key, $summary, $first, $last, $happened)", "$number", "$key", "$summary", "$first", "$last", "$happened");
        using SqliteCommand participant = Prepared("INSERT INTO participants VALUES ($actor, $event)", "$actor", "$event");
        for (int number = 0; number < events.Length; number++)
        {
            JsonEvent row = events[number];
            object happened = row is { Status: "Occurred" or "Ongoing", IsPeripheral: false } ? 1 : 0;
            Insert(happening, number, row.Key, row.Summary, (object?)row.First?.DayNumber ?? DBNull.Value, (object?)row.Last?.DayNumber ?? DBNull.Value, happened);
            foreach (string actor in row.Participants.Select(one => one.Actor).Distinct())
                Insert(participant, actor, number);
        }

        Execute("CREATE INDEX events_first ON events (happened, first, last)");
        Execute("CREATE INDEX events_last ON events (happened, last, first)");
        Execute("ANALYZE");
        transaction.Commit();
    }

    private SqliteCommand Prepared(string text, params string[] parameters)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = text;
        foreach (string parameter in parameters)
            command.Parameters.AddWithValue(parameter, 0);
        command.Prepare();
        return command;
    }

    private void Execute(string text)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static void Insert(SqliteCommand command, params object[] values)
    {
        for (int i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }
}
