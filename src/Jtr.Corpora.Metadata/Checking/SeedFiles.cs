using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Jtr.Corpora.Generators.Reading;

namespace Jtr.Corpora.Metadata.Checking;

/// <summary>The files of a folder that a build would read as seeds. Does not read a file again while its time and length are unchanged. Not thread-safe.</summary>
internal sealed class SeedFiles(string folder)
{
    private const int Attempts = 20;

    // A file may change twice within one tick of the file system's clock, which is at most two seconds.
    private static readonly TimeSpan s_tick = TimeSpan.FromSeconds(2);

    private Dictionary<string, (DateTime Written, long Length, SeedSource Source)> _known = [];

    /// <summary>Returns the texts by path below the folder, in ordinal order.</summary>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public IReadOnlyList<SeedSource> Read()
    {
        var files = new Dictionary<string, (DateTime Written, long Length, SeedSource Source)>(StringComparer.Ordinal);
        foreach (FileInfo file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
            if (!Seeds.SeedFile.IsSeed(path))
                continue;

            // Take the time before the text: a write in between has a later time, and is read in the next call.
            (DateTime written, long length) = (file.LastWriteTimeUtc, file.Length);
            bool mayBeRewritten = DateTime.UtcNow - written < s_tick;
            files[path] = _known.TryGetValue(path, out (DateTime Written, long Length, SeedSource Source) known) && (known.Written, known.Length) == (written, length)
                ? known
                : (mayBeRewritten ? default : written, length, SeedSource.Of(path, Bytes(file.FullName)));
        }

        _known = files;
        return [.. files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => file.Value.Source)];
    }

    /// <summary>Reads a file, retrying while an editor that is writing it has it locked.</summary>
    private static byte[] Bytes(string path)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return File.ReadAllBytes(path);
            }
            catch (IOException) when (attempt < Attempts && File.Exists(path))
            {
                Thread.Sleep(10);
            }
        }
    }
}
