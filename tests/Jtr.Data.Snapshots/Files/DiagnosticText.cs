using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Jtr.Data.Snapshots;

/// <summary>Formats diagnostics as Verify does: JSON without quotes, indented by two spaces.</summary>
internal static class DiagnosticText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder("{\n  Diagnostics: [");
        string separator = "\n    {\n";
        foreach (Diagnostic diagnostic in diagnostics)
        {
            text.Append(separator);
            separator = ",\n    {\n";
            text.AppendJoin(",\n", Lines(diagnostic)).Append("\n    }");
        }

        return text.Append("\n  ]\n}").ToString();
    }

    private static IEnumerable<string> Lines(Diagnostic diagnostic)
    {
        const string Indent = "      ";
        if (diagnostic.Location.SourceTree is not null)
            throw new NotSupportedException($"{diagnostic.Id} is in C#: the snapshot would have to quote it. Verify diagnostics of seeds.");
        if (diagnostic.Location != Location.None)
        {
            FileLinePositionSpan at = diagnostic.Location.GetMappedLineSpan();
            yield return Property(Indent, "Location", $"{at.Path.Replace('/', '\\')}: {at.Span}");
        }

        yield return Property(Indent, "Message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        yield return Property(Indent, "Severity", diagnostic.Severity.ToString());
        if (diagnostic.WarningLevel != 0)
            yield return Property(Indent, "WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture));
        yield return $"{Indent}Descriptor: {{\n{string.Join(",\n", Lines(diagnostic.Descriptor))}\n{Indent}}}";
    }

    private static IEnumerable<string> Lines(DiagnosticDescriptor descriptor)
    {
        const string Indent = "        ";
        yield return Property(Indent, "Id", descriptor.Id);
        yield return Property(Indent, "Title", descriptor.Title.ToString(CultureInfo.InvariantCulture));
        string description = descriptor.Description.ToString(CultureInfo.InvariantCulture);
        if (!string.IsNullOrWhiteSpace(description))
            yield return Property(Indent, "Description", description);
        if (!string.IsNullOrWhiteSpace(descriptor.HelpLinkUri))
            yield return Property(Indent, "HelpLink", descriptor.HelpLinkUri);
        yield return Property(Indent, "MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        yield return Property(Indent, "Category", descriptor.Category);
        yield return Property(Indent, "DefaultSeverity", descriptor.DefaultSeverity.ToString());
        yield return Property(Indent, "IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false");
        string tags = string.Join($",\n{Indent}  ", descriptor.CustomTags);
        if (tags.Length > 0)
            yield return $"{Indent}CustomTags: [\n{Indent}  {tags}\n{Indent}]";
    }

    private static string Property(string indent, string name, string value) => !value.Contains('\n', StringComparison.Ordinal)
        ? $"{indent}{name}: {value}"
        : throw new NotSupportedException($"'{name}' has several lines, which the snapshot would have to lay out: '{value}'.");
}
