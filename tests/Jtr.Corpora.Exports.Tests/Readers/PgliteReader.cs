using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace Jtr.Corpora.Exports.Tests.Readers;

/// <summary>PGlite, PostgreSQL compiled to WebAssembly: a second reader of the script, which needs no server.</summary>
public sealed class PgliteReader(OwnBundle bundle, NodeReaders readers) : ForeignDatabase
{
    public override string? Absence => readers.Absence;

    public override async Task<IReadOnlyList<string?[]>> Query(string sql) => (await QueryAll([sql]))[0];

    public override Task<IReadOnlyList<string>> DateColumns() => throw new System.NotSupportedException("The server answers that.");

    /// <summary>Runs several queries in one process, because starting it takes longer than a query.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string?[]>>> QueryAll(IReadOnlyList<string> queries)
    {
        string json = await readers.Run("pglite.mjs", JsonSerializer.Serialize(queries), bundle.PathOf("postgresql/jtr-data.sql"));
        string?[][][] answers = JsonSerializer.Deserialize<string?[][][]>(json)!;
        return [.. answers.Select(static rows => (IReadOnlyList<string?[]>)rows)];
    }
}
