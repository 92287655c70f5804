using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Corpora.Exports.Tests.Readers;

/// <summary>The shell of SQLite, <c>sqlite3</c>.</summary>
public sealed class SqliteReader(OwnBundle bundle) : ForeignDatabase, IAsyncLifetime
{
    private string? _absence;

    public override string? Absence => _absence;

    public async ValueTask InitializeAsync()
    {
        if ((await Processes.TryRun(bundle.Folder, "", "sqlite3", "--version")).Error is { } error)
            _absence = "There is no sqlite3: " + error;
    }

    public override async Task<IReadOnlyList<string?[]>> Query(string sql)
    {
        string json = await Processes.Run(bundle.Folder, sql, "sqlite3", "-readonly", "-json", "-bail", bundle.PathOf("sqlite/jtr-data.sqlite"));
        if (json.Length == 0)
            return [];
        using JsonDocument rows = JsonDocument.Parse(json);
        return [.. rows.RootElement.EnumerateArray().Select(static row => (string?[])[.. row.EnumerateObject().Select(static cell => cell.Value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => cell.Value.GetString(),
            _ => Cell(cell.Value.GetDecimal()),
        })])];
    }

    /// <summary>Returns an empty list, because SQLite has no date types.</summary>
    public override Task<IReadOnlyList<string>> DateColumns() => Task.FromResult<IReadOnlyList<string>>([]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
