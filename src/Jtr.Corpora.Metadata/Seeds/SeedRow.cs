using System.Text.Json;

namespace Jtr.Corpora.Metadata.Seeds;

/// <summary>A row in a seed.</summary>
/// <param name="Table">The name of the table.</param>
/// <param name="Key">The row's key.</param>
/// <param name="Members">The whole row, including its key.</param>
internal readonly record struct SeedRow(string Table, string Key, JsonElement Members);
