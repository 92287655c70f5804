using System.Text.Json;

namespace Jtr.Corpora.Metadata.Seeds;

/// <summary>A row as a seed gives it.</summary>
/// <param name="Table">The name of the table.</param>
/// <param name="Key">The row's key.</param>
/// <param name="Members">The whole row, its key included.</param>
internal readonly record struct SeedRow(string Table, string Key, JsonElement Members);
