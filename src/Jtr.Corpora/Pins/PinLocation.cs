using System;
using System.IO;

namespace Jtr.Corpora;

/// <summary>Finds the file of a pin, also where the compiler wrote the paths of sources in another form (<c>/_/tests/…</c>), as reproducible builds do.</summary>
internal static class PinLocation
{
    /// <summary>The full path of a file that is named beside a source file.</summary>
    /// <param name="file">The path: absolute, or relative to the folder of the source file.</param>
    /// <param name="caller">The source file.</param>
    /// <exception cref="DirectoryNotFoundException">No folder on this machine is that of the source file.</exception>
    public static string Find(string file, string caller)
    {
        if (Path.IsPathRooted(file))
            return Path.GetFullPath(file);
        string beside = Path.GetDirectoryName(caller) ?? "";
        if (Path.IsPathRooted(beside) && File.Exists(caller))
            return Path.GetFullPath(Path.Combine(beside, file));

        // The source file is where some folder above the program continues with the end of its path.
        string[] parts = caller.Split('/', '\\');
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            for (int start = 0; start < parts.Length; start++)
            {
                string source = Path.Combine(folder.FullName, string.Join(Path.DirectorySeparatorChar.ToString(), parts, start, parts.Length - start));
                if (parts[start].Length > 0 && File.Exists(source))
                    return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, file));
            }
        }

        throw new DirectoryNotFoundException($"The source file '{caller}', beside which '{file}' should be, is not on this machine. Give the full path of the pin's file.");
    }
}
