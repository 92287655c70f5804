using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;

namespace Jtr.Data.Cli.Writing;

/// <summary>Writes a file atomically, keeping links and devices.</summary>
internal static class WholeFile
{
    /// <summary>Writes to a path. The content is complete before the file is opened, and signals are deferred until it is written.</summary>
    /// <remarks>
    /// An existing file is overwritten in place, which keeps its links, mode and owner; a device or a pipe receives the content; a
    /// new file appears complete, by a rename.
    /// </remarks>
    /// <exception cref="IOException">The file cannot be written; the message names it.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        content.Position = 0;
        try
        {
            if (Directory.Exists(path))
                throw new IOException("The path is a folder.");
            if (!TryWriteInto(path, content))
                Create(TargetOf(path), content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The file '{path}' cannot be written. {exception.Message}", exception);
        }
    }

    /// <summary>Writes into an existing file, which may be a device or the target of links. Returns false if the file does not exist.</summary>
    private static bool TryWriteInto(string path, MemoryStream content)
    {
        using FileStream? file = Open(path);
        if (file is null)
            return false;

        // An administrator could write to a read-only file too, but does not intend to.
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file.SafeFileHandle) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == 0)
            throw new IOException("The file is read-only.");
        if (!file.CanSeek)
        {
            // The reader of a pipe decides how long this takes, and it may be interrupted.
            content.CopyTo(file);
            return true;
        }

        using var signals = new DeferredSignals();
        content.CopyTo(file);
        if (file.Length > file.Position)
            file.SetLength(file.Position);
        return true;
    }

    private static FileStream? Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.Read, bufferSize: 0);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Returns the file that a link leads to, even if it does not exist; any other path unchanged.</summary>
    private static string TargetOf(string path)
    {
        // The system rejects circular links earlier: such a link exists but cannot be opened.
        while (new FileInfo(path).LinkTarget is { } target)
            path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, target);
        return path;
    }

    private static void Create(string path, MemoryStream content)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder))
            throw new IOException($"There is no folder '{folder}'.");

        // Beside the target, so that the rename stays within the volume and is atomic.
        string unfinished = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        using var signals = new DeferredSignals();
        try
        {
            using (FileStream file = File.Create(unfinished))
                content.CopyTo(file);
            File.Move(unfinished, path);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Defers signals: while this object lives, a terminating signal is recorded, and terminates the process afterwards.</summary>
    private sealed class DeferredSignals : IDisposable
    {
        // The convention of shells: 128 plus the number of the signal.
        private static readonly (PosixSignal Signal, int ExitCode)[] s_signals = [(PosixSignal.SIGINT, 130), (PosixSignal.SIGTERM, 143), (PosixSignal.SIGHUP, 129)];

        private readonly List<PosixSignalRegistration> _registrations = [];
        private int _exitCode;

        public DeferredSignals()
        {
            foreach ((PosixSignal signal, int exitCode) in s_signals)
            {
                _registrations.Add(PosixSignalRegistration.Create(signal, context =>
                {
                    context.Cancel = true;
                    _exitCode = exitCode;
                }));
            }
        }

        public void Dispose()
        {
            _registrations.ForEach(static registration => registration.Dispose());
            if (_exitCode != 0)
                Environment.Exit(_exitCode);
        }
    }
}
