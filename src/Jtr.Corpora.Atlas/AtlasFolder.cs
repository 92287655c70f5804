using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Jtr.Corpora.Atlas.Pages;

namespace Jtr.Corpora.Atlas;

/// <summary>Writes the files of an atlas into a folder, all or none: they are written to a temporary folder beside it, which then replaces the old files.</summary>
internal static class AtlasFolder
{
    // The files by which an atlas is recognized: every atlas has all of them at its top.
    private static readonly string[] s_marks = [PageAddress.Front, PageAddress.Tables, PageAddress.Script, PageAddress.Style, PageAddress.SearchData];

    /// <exception cref="IOException">The folder contains other files or cannot be written; the message names it.</exception>
    public static void Write(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), unfinished = target + "." + Guid.NewGuid().ToString("N") + ".tmp", former = unfinished + ".old";
        if (File.Exists(target))
            throw new IOException($"'{folder}' is a file. Expected the name of a folder that is empty, is an atlas, or does not exist.");
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !s_marks.All(mark => File.Exists(Path.Combine(target, mark))))
            throw new IOException($"The folder '{folder}' contains files of something other than an atlas. Expected a folder that is empty, is an atlas, or does not exist.");
        try
        {
            foreach (string place in files.Keys.Select(path => Path.GetDirectoryName(Path.Combine(unfinished, path))!).Distinct())
                Directory.CreateDirectory(place);
            foreach ((string path, byte[] content) in files)
                File.WriteAllBytes(Path.Combine(unfinished, path), content);
            if (Directory.Exists(target))
                Directory.Move(target, former);
            Directory.Move(unfinished, target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (!Directory.Exists(target) && Directory.Exists(former))
                Directory.Move(former, target);
            throw new IOException($"The folder '{folder}' cannot be written. {exception.Message}", exception);
        }
        finally
        {
            foreach (string leftover in (string[])[unfinished, former])
            {
                if (Directory.Exists(leftover))
                    Directory.Delete(leftover, recursive: true);
            }
        }
    }
}
