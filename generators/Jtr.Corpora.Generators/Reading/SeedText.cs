using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Reading;

/// <summary>A seed file as the compiler hands it over.</summary>
/// <param name="File">Its path below the seeds' folder, with slashes: all that later stages know of where it is.</param>
internal sealed record SeedText(string File, AdditionalText Source)
{
    /// <summary>The path as the compiler knows it, for diagnostics.</summary>
    public string Path => Source.Path;

    /// <summary>The seed, or null for an additional file that is none: only those below a folder that the build names are.</summary>
    public static SeedText? Of(AdditionalText source, AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue("build_metadata.AdditionalFiles.SeedsFolder", out string? folder) || folder.Length == 0)
            return null;
        string root = Slashes(folder).TrimEnd('/') + "/";
        string path = Slashes(source.Path);
        return path.StartsWith(root, System.StringComparison.Ordinal) ? new SeedText(path.Substring(root.Length), source) : null;
    }

    public string Read(CancellationToken cancellation) => Source.GetText(cancellation)?.ToString() ?? "";

    public SourceText Text(CancellationToken cancellation) => Source.GetText(cancellation) ?? SourceText.From("");

    private static string Slashes(string path) => path.Replace('\\', '/');
}
