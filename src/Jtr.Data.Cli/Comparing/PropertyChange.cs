using System.Text.Json;

namespace Jtr.Data.Cli.Comparing;

/// <summary>One property whose value differs: its path in the row (<c>participants[0].role</c>), and the value before and after; null if absent.</summary>
internal sealed record PropertyChange(string Path, JsonElement? Before, JsonElement? After)
{
    /// <summary>
    /// True if the property is the project's own prose, which repeats other properties in words: a summary, an abstract, the thing measured, the reasoning for a
    /// date, the reason of a withdrawal.
    /// </summary>
    public bool IsProse
    {
        get
        {
            string name = Path[(Path.LastIndexOf('.') + 1)..];
            return name is "summary" or "abstract" or "what" or "reason" || name.EndsWith("Reasoning", System.StringComparison.Ordinal);
        }
    }
}
