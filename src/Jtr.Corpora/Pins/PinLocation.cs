using System;
using System.IO;

namespace Jtr.Corpora;

/// <summary>Finds the file of a pin, even if a reproducible build has mapped the paths of sources to another form (<c>/_/tests/…</c>).</summary>
internal static class PinLocation
{
    /// <summary>Returns the full path of a file that is named beside a source file.</summary>
    /// <param name="file">The path: absolute, or relative to the folder of the source file.</param>
    /// <param name="caller">The source file.</param>
    /// <exception cref="DirectoryNotFoundException">The folder of the source file does not exist on this machine.</exception>
    public static string Find(string file, string caller)
    {
        if (Path.IsPathRooted(file))
            return Path.GetFullPath(file);
        string sourceFolder = Path.GetDirectoryName(caller) ?? "";
        if (Path.IsPathRooted(sourceFolder) && File.Exists(caller))
            return Path.GetFullPath(Path.Combine(sourceFolder, file));

        // The build may have mapped the path of the source file, so look for a folder above the program in which an end of that path exists.
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
