using System;
using System.IO;
using Xunit;

namespace Jtr.Data.Tests;

/// <summary>A page that is derived, and so must be what it is derived from says. With <c>JTR_WRITE_DOCS=1</c> it is written instead of compared.</summary>
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
