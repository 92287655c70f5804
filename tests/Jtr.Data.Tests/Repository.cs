using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Jtr.Data.Tests;

/// <summary>Finds the repository that these tests were built in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>Gets the paths of the corpus's seeds, without their schemas.</summary>
    public static IEnumerable<string> Seeds => Directory.EnumerateFiles(Path.Combine(Root, "seeds"), "*.json*", SearchOption.AllDirectories)
        .Where(path => !path.StartsWith(Path.Combine(Root, "seeds", "schema") + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !path.EndsWith(".lock.json", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Jtr.Data.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Jtr.Data.sln.");
    }
}
