using System;
using System.IO;
using Xunit;

namespace Jtr.Data.Tests;

/// <summary>
/// A page with the output of snippets that these tests run. The page must show what they print; with <c>JTR_WRITE_DOCS=1</c> the page is written instead of compared.
/// docs/correcting-a-fact.md gives the command that renews this page and all other derived files.
/// </summary>
internal static class DerivedPage
{
    /// <summary>The command that renews all derived files.</summary>
    public const string Renewal = "dotnet msbuild src/Renew.proj";

    public static void Check(string name, string content)
    {
        string path = Path.Combine(Repository.Root, name);
        if (Environment.GetEnvironmentVariable("JTR_WRITE_DOCS") == "1")
            File.WriteAllText(path, content);
        Assert.True(File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == content, $"{name} is out of date. '{Renewal}' renews it and all other derived files.");
    }
}
