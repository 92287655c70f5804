using System.Linq;
using System.Reflection;
using Jtr.Corpora.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Reporting;

/// <summary>Converts descriptors to those of Roslyn.</summary>
internal static class RoslynDescriptors
{
    /// <summary>Gets the address below which the pages of this version are published; empty if there is none.</summary>
    public static readonly string Published =
        typeof(RoslynDescriptors).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(static data => data.Key == "CorpusDocumentationAddress")?.Value ?? "";

    /// <param name="address">The address below which docs/diagnostics.md is published; empty for a link that is relative to the repository.</param>
    public static DiagnosticDescriptor ToRoslyn(this Descriptor descriptor, string address) => new(
        descriptor.Id,
        descriptor.Title,
        descriptor.MessageFormat,
        descriptor.Category,
        descriptor.IsError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: $"{(address.Length == 0 ? "" : address.TrimEnd('/') + "/")}docs/diagnostics.md#{descriptor.Id.ToLowerInvariant()}");
}
