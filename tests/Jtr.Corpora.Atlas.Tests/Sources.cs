using System;
using System.IO;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>The source texts of the corpus, which are not part of the repository. Without them, tests that need them are skipped with a message; CI has them.</summary>
internal static class Sources
{
    public static string Folder()
    {
        string? given = Environment.GetEnvironmentVariable("JTR_SOURCES");
        string folder = string.IsNullOrEmpty(given) ? Path.Combine(Repository.Root, "..", "shared", "seeds") : given;
        if (!Directory.Exists(folder))
        {
            const string Reason = "The source texts are neither in ../shared/seeds beside the repository nor where JTR_SOURCES points.";
            if (Environment.GetEnvironmentVariable("CI") == "true")
                Assert.Fail(Reason);
            Assert.Skip(Reason);
        }

        return folder;
    }
}
