using System;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>A seed file as the compiler hands it over.</summary>
/// <param name="File">Its path below the seeds' folder, with slashes: all that later stages know of where it is.</param>
internal sealed record SeedText(string File, AdditionalText Source)
{
    private const string Metadata = "build_metadata.AdditionalFiles.CorpusSeed";

    /// <summary>The path as the compiler knows it, for diagnostics.</summary>
    public string Path => Source.Path;

    /// <summary>The seed, or null for an additional file that is none: only those are seeds to which the build gives a path below the seeds' folder.</summary>
    public static SeedText? Of(AdditionalText source, AnalyzerConfigOptions options) =>
        options.TryGetValue(Metadata, out string? value) && Decoded(value) is { Length: > 0 } file ? new SeedText(file, source) : null;

    /// <exception cref="Exception">Whatever keeps the compiler from reading it.</exception>
    public SeedSource Read(CancellationToken cancellation) => Of(Source.GetText(cancellation));

    /// <summary>The text that the compiler has read, without Roslyn.</summary>
    public SeedSource Of(SourceText? text) => new(File, text?.ToString() ?? "", text?.Encoding);

    /// <summary>The path in Base64 of its UTF-8, as Jtr.Corpora.Generators.targets writes it; null for anything else.</summary>
    private static string? Decoded(string value)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(value)).Replace('\\', '/');
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
