using System;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>A seed file as the compiler passes it.</summary>
/// <param name="File">The path below the seeds' folder, with slashes: the only path that later stages know.</param>
internal sealed record SeedText(string File, AdditionalText Source)
{
    private const string Metadata = "build_metadata.AdditionalFiles.CorpusSeed";

    /// <summary>Gets the path as the compiler knows it, for diagnostics.</summary>
    public string Path => Source.Path;

    /// <summary>Returns the seed; null for an additional file that is not a seed. The build gives seeds, and only these, a path below the seeds' folder.</summary>
    public static SeedText? Of(AdditionalText source, AnalyzerConfigOptions options) =>
        options.TryGetValue(Metadata, out string? value) && Decoded(value) is { Length: > 0 } file ? new SeedText(file, source) : null;

    /// <exception cref="Exception">The compiler cannot read the file.</exception>
    public SeedSource Read(CancellationToken cancellation) => Of(Source.GetText(cancellation));

    /// <summary>Returns the text that the compiler has read, independent of Roslyn.</summary>
    public SeedSource Of(SourceText? text) => new(File, text?.ToString() ?? "", text?.Encoding);

    /// <summary>Returns the path decoded from the Base64 of its UTF-8, as Jtr.Corpora.Generators.targets writes it; null for any other text.</summary>
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
