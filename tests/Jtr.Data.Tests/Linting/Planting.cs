using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Jtr.Data.Tests.Linting;

/// <summary>One misfit put into a row of the real seeds.</summary>
/// <param name="Kind">What was done: "drops an attribution chain".</param>
/// <param name="Key">The row that no longer fits.</param>
/// <param name="Changed">The rows as they are with the misfit.</param>
/// <param name="Removed">The keys of rows that are taken out.</param>
internal sealed record Planting(string Kind, string Key, IReadOnlyCollection<JsonObject> Changed, IReadOnlyCollection<string> Removed);
