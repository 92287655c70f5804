using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Corpora.Tests.Sources;

/// <summary>Tests that the rest of the runtime does not refer to evidence and citation, so that an app that does not use them does not contain them.</summary>
public partial class LayeringTests
{
    [Fact]
    public void No_other_part_of_the_runtime_uses_the_sources()
    {
        string folder = Path.Combine(Repository.Root, "src", "Jtr.Corpora");
        (string Path, bool IsSources, bool UsesSources)[] files = [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(static path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
            .Select(path => (path, path.StartsWith("Sources/", StringComparison.Ordinal), Use().IsMatch(File.ReadAllText(Path.Combine(folder, path)))))];

        Assert.Contains(files, static file => !file.IsSources);
        Assert.All(files.Where(static file => file.IsSources), static file => Assert.True(file.UsesSources, file.Path));
        Assert.Empty(files.Where(static file => !file.IsSources && file.UsesSources).Select(static file => file.Path));
    }

    [GeneratedRegex(@"\bCorpora\.Sources\b|\bSources\.[A-Z]")]
    private static partial Regex Use();
}
