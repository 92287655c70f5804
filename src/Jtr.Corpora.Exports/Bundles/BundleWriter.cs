using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Bundles;

/// <summary>
/// Writes a bundle atomically: into a temporary folder beside the target, which is renamed when complete. A failure before that leaves the target unchanged.
/// </summary>
/// <param name="corpus">The corpus.</param>
/// <param name="formats">The formats, in the order in which they are written.</param>
/// <param name="papers">The papers, each of which receives the files written before it.</param>
internal sealed class BundleWriter(ExportedCorpus corpus, IReadOnlyList<ExportFormat> formats, IReadOnlyList<BundlePaper> papers)
{
    private readonly SortedDictionary<string, WrittenFile> _written = new(StringComparer.Ordinal);

    /// <summary>Gets the callback that is called before each format, with its title, its number from 1, and the number of formats.</summary>
    public Action<string, int, int>? Progress { get; init; }

    /// <summary>Writes the bundle.</summary>
    /// <param name="target">The folder. Its parent must exist; the folder must be missing or empty, unless <paramref name="replaces"/> is true and it is a bundle.</param>
    /// <param name="replaces">True to replace an existing bundle, with everything in its folder.</param>
    /// <param name="cancellation">Cancels the work, which leaves the target unchanged.</param>
    /// <returns>The files by path.</returns>
    /// <exception cref="IOException">The target is not a bundle, or cannot be written; the message names it.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<WrittenFile> Write(string target, bool replaces, CancellationToken cancellation = default)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        Refuse(target, full, replaces);
        string unfinished = $"{full}.{Guid.NewGuid():N}.tmp";
        try
        {
            Directory.CreateDirectory(unfinished);
            WriteAll(unfinished, cancellation);
            cancellation.ThrowIfCancellationRequested();
            Move(unfinished, full);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new IOException($"The folder '{target}' cannot be written. {exception.Message}", exception);
        }
        finally
        {
            if (Directory.Exists(unfinished))
                Directory.Delete(unfinished, recursive: true);
        }

        return [.. _written.Values];
    }

    private static void Refuse(string target, string full, bool replaces)
    {
        if (File.Exists(full))
            throw new IOException($"'{target}' is a file. Expected a folder, which may be missing.");
        if (Path.GetDirectoryName(full) is not { } parent || !Directory.Exists(parent))
            throw new IOException($"There is no folder '{Path.GetDirectoryName(full)}' to write '{target}' into.");
        if (!Directory.Exists(full) || !Directory.EnumerateFileSystemEntries(full).Any())
            return;
        if (!File.Exists(Path.Combine(full, Manifest.Path)))
            throw new IOException($"The folder '{target}' is not empty and not a bundle, because it lacks '{Manifest.Path}'. Expected an empty or missing folder.");
        if (!replaces)
            throw new IOException($"The folder '{target}' is already a bundle. Use --force to replace it, or give another folder.");
    }

    private void WriteAll(string folder, CancellationToken cancellation)
    {
        for (int i = 0; i < formats.Count; i++)
        {
            Progress?.Invoke(formats[i].Title, i + 1, formats.Count);
            foreach (ExportFile file in formats[i].Files(corpus))
                WriteOne(folder, file, formats[i].Name, cancellation);
            Release();
        }

        foreach (BundlePaper paper in papers)
        {
            foreach (ExportFile file in paper.Files(corpus, formats, [.. _written.Values]))
                WriteOne(folder, file, null, cancellation);
        }
    }

    /// <summary>Collects the garbage of a format: otherwise the heap grows to the runtime's budget, which depends on the processor's caches and is a multiple of the live data.</summary>
    private static void Release() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private void WriteOne(string folder, ExportFile file, string? format, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        string path = Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new WrittenStream(new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None));
        file.Write(stream);
        stream.Flush();
        _written.Add(file.Path, new WrittenFile(file.Path, file.MediaType, file.Description, format, stream.Length, stream.Sha256));
    }

    /// <summary>Moves the finished folder to the target. An existing one is moved aside first, and restored on failure.</summary>
    private static void Move(string finished, string target)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(finished, target);
            return;
        }

        string former = $"{target}.{Guid.NewGuid():N}.old";
        Directory.Move(target, former);
        try
        {
            Directory.Move(finished, target);
        }
        catch
        {
            Directory.Move(former, target);
            throw;
        }

        Directory.Delete(former, recursive: true);
    }
}
