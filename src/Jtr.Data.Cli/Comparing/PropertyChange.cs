using System.Text.Json;

namespace Jtr.Data.Cli.Comparing;

/// <summary>One property whose value differs: its path in the row (<c>participants[0].role</c>), and the value before and after; null where it is absent.</summary>
internal sealed record PropertyChange(string Path, JsonElement? Before, JsonElement? After)
{
    /// <summary>
    /// True if the property is prose of our own, which says in words what other properties say: a summary, an abstract, what is measured, why a date was
    /// inferred, why a key was withdrawn.
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
