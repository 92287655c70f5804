using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Jtr.Corpora.Metadata.Versions;

namespace Jtr.Data.Tests.Versions;

/// <summary>The heading of a release in the changelog: <c>## [2026-12-01] – code 0.1.0, corpus 0.1.0</c>, with Unreleased in place of the day before the release.</summary>
internal sealed partial record ChangelogHead(string Day, string Code, string Corpus)
{
    public bool IsReleased => Day != "Unreleased";

    /// <summary>Returns true if the version of the code has risen at least as much as that of the corpus since an earlier release, because rows are members of the code.</summary>
    public bool MovesWithItsCorpusSince(ChangelogHead earlier)
    {
        CorpusVersion from = Number(earlier.Corpus), to = Number(Corpus);
        VersionStep step = to.Major > from.Major ? VersionStep.Major
            : to.Minor > from.Minor ? VersionStep.Minor
            : to.Patch > from.Patch ? VersionStep.Patch
            : VersionStep.None;
        return Number(Code).CompareTo(Number(earlier.Code).Next(step)) >= 0;
    }

    /// <summary>Returns the headings of the changelog, newest first.</summary>
    public static IReadOnlyList<ChangelogHead> All { get; } = [.. Read(File.ReadAllText(Path.Combine(Repository.Root, "CHANGELOG.md")))];

    /// <exception cref="FormatException">A heading of the second level is not that of a release.</exception>
    public static IEnumerable<ChangelogHead> Read(string changelog) =>
        changelog.ReplaceLineEndings("\n").Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => Pattern().Match(line) is { Success: true } match
            ? new ChangelogHead(match.Groups["day"].Value, match.Groups["code"].Value, match.Groups["corpus"].Value)
            : throw new FormatException($"'{line}' is not the head of a release. Expected '## [YYYY-MM-DD or Unreleased] – code X.Y.Z, corpus X.Y.Z'."));

    private static CorpusVersion Number(string version) =>
        CorpusVersion.TryParse(version, out CorpusVersion number) ? number : throw new FormatException($"'{version}' must be a version of three numbers.");

    [GeneratedRegex(@"^## \[(?<day>Unreleased|\d{4}-\d{2}-\d{2})\] – code (?<code>\d+\.\d+\.\d+), corpus (?<corpus>\d+\.\d+\.\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
