using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Jtr.Data.Cli.Comparing;

namespace Jtr.Data.Cli.Writing;

/// <summary>Writes changes as the section "Data changes" of the changelog, in Markdown: a heading for each kind of change, a line for each row.</summary>
internal static class ChangelogWriter
{
    // The maximum length of a value; longer ones are better read in the row itself.
    private const int LongestValue = 60;

    public static void Write(TextWriter output, CorpusComparison comparison)
    {
        output.Write("### Data changes\n");
        if (comparison.Changes.Count == 0)
            output.Write("- None.\n");
        foreach (RowChange change in comparison.Changes)
            output.Write(Printable.Of($"- {ChangeWords.Of(change.Kind)} in {change.Table}: {Row(change)}") + "\n");
    }

    private static string Row(RowChange change)
    {
        string key = Code(change.Key), to = change.ReplacedBy is null ? "" : Code(change.ReplacedBy);
        return change.Kind switch
        {
            ChangeKind.Reidentified => $"{key} is now {to}. {change.Headline}",
            ChangeKind.Withdrawn when change.ReplacedBy is not null => $"{key}, replaced by {to}. {change.Headline}",
            ChangeKind.Withdrawn => $"{key}. {change.Headline}",
            ChangeKind.Reworded => $"{key} ({string.Join(", ", change.Properties.Select(static property => property.Path).Distinct())}).",
            ChangeKind.Corrected => $"{key} ({string.Join("; ", change.Properties.Select(Property).Distinct())}).",
            _ => $"{key}: {change.Headline}",
        };
    }

    private static string Property(PropertyChange property)
    {
        string before = ValueText.Of(property.Before), after = ValueText.Of(property.After);
        bool isShort = IsShort(property.Before, before) && IsShort(property.After, after);
        return isShort && !property.IsProse ? $"{property.Path} {before} → {after}" : property.Path;
    }

    private static bool IsShort(JsonElement? value, string text) =>
        text.Length <= LongestValue && value?.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);

    private static string Code(string text) => "`" + text + "`";
}
