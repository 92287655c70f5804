namespace Jtr.Data.Benchmarks.Queries;

/// <summary>The rivals of the query benchmarks, built once in a process.</summary>
internal static class Rivals
{
    private static readonly byte[] s_json = EventRows.Json();

    public static ObjectRival Objects { get; } = new(s_json);

    public static SqliteRival Sqlite { get; } = new(s_json);
}
