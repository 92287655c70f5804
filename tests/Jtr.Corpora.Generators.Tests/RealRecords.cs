using System;
using System.Collections.Generic;
using System.IO;
using Jtr.Data.Tests;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>The C# sources of the real corpus: its records and the handwritten code around them.</summary>
internal static class RealRecords
{
    private static readonly string[] s_folders = ["Model", "Queries"];

    /// <summary>The sources by file name, with the usings that the project gives to every file.</summary>
    public static SortedDictionary<string, string> Sources()
    {
        string library = Path.Combine(Repository.Root, "src", "Jtr.Data");
        var sources = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["usings.cs"] = "global using Jtr.Edtf; global using Jtr.Corpora; global using Jtr.Corpora.CompilerServices; global using Jtr.Corpora.Schema;",
        };
        foreach (string path in Directory.EnumerateFiles(library, "*.cs"))
            sources.Add(Path.GetFileName(path), File.ReadAllText(path));
        foreach (string folder in s_folders)
        {
            foreach (string path in Directory.EnumerateFiles(Path.Combine(library, folder), "*.cs", SearchOption.AllDirectories))
                sources.Add(folder + "/" + Path.GetRelativePath(Path.Combine(library, folder), path).Replace('\\', '/'), File.ReadAllText(path));
        }

        return sources;
    }
}
