using System;
using System.IO;
using Xunit;

namespace Jtr.Data.Tests;

/// <summary>
/// A page whose snippets these tests run, which no command could: what they print must be what the page shows. With <c>JTR_WRITE_DOCS=1</c> the page is written instead of compared.
/// Everything else that is derived is renewed by <c>jtr derive</c>: docs/curating.md.
/// </summary>
internal static class DerivedPage
{
    public static void Check(string name, string content)
    {
        string path = Path.Combine(Repository.Root, name);
        if (Environment.GetEnvironmentVariable("JTR_WRITE_DOCS") == "1")
            File.WriteAllText(path, content);
        Assert.True(File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == content, $"{name} is not current. JTR_WRITE_DOCS=1 dotnet test writes it.");
    }
}
