using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Jtr.Data.Tests.Linting;

/// <summary>One misfit, planted in a row of the real seeds.</summary>
/// <param name="Kind">A description of the change: "drops an attribution chain".</param>
/// <param name="Key">The key of the row that no longer fits.</param>
/// <param name="Changed">The changed rows.</param>
/// <param name="Removed">The keys of removed rows.</param>
internal sealed record Planting(string Kind, string Key, IReadOnlyCollection<JsonObject> Changed, IReadOnlyCollection<string> Removed);
