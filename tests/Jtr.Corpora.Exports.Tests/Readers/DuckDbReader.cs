using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading.Tasks;
using DuckDB.NET.Data;
using Xunit;

namespace Jtr.Corpora.Exports.Tests.Readers;

/// <summary>DuckDB after it has run the script of the bundle.</summary>
public sealed class DuckDbReader(OwnBundle bundle) : ForeignDatabase, IAsyncLifetime
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public override string? Absence => null;

    public async ValueTask InitializeAsync()
    {
        await _connection.OpenAsync();
        await Run($"SET file_search_path = '{bundle.Folder.Replace("'", "''", System.StringComparison.Ordinal)}'");
        await Run(bundle.Read("duckdb.sql"));
    }

    public override async Task<IReadOnlyList<string?[]>> Query(string sql)
    {
        await using DbCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        var rows = new List<string?[]>();
        while (await reader.ReadAsync())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Cell(reader.GetValue(i)))]);
        return rows;
    }

    public override async Task<IReadOnlyList<string>> DateColumns() =>
        [.. (await Query("SELECT table_name || '.' || column_name FROM information_schema.columns JOIN information_schema.tables USING (table_name) WHERE table_type = 'BASE TABLE' AND data_type NOT IN ('VARCHAR', 'BIGINT', 'BOOLEAN') AND data_type NOT LIKE 'DECIMAL%'")).Select(static row => row[0]!)];

    public ValueTask DisposeAsync()
    {
        _connection.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task Run(string sql)
    {
        await using DbCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
