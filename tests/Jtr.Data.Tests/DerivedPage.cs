using System;
using System.IO;
using Xunit;

namespace Jtr.Data.Tests;

/// <summary>
/// A page whose snippets these tests run, which no command could: what they print must be what the page shows. With <c>JTR_WRITE_DOCS=1</c> the page is written instead of compared.
/// One command renews it with all else that is derived: docs/correcting-a-fact.md.
/// </summary>
internal static class DerivedPage
{
    /// <summary>The command that renews everything.</summary>
    public const string Renewal = "dotnet msbuild src/Renew.proj";

    public static void Check(string name, string content)
    {
        string path = Path.Combine(Repository.Root, name);
        if (Environment.GetEnvironmentVariable("JTR_WRITE_DOCS") == "1")
            File.WriteAllText(path, content);
        Assert.True(File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == content, $"{name} is out of date. '{Renewal}' renews it, and all that is derived.");
    }
}
