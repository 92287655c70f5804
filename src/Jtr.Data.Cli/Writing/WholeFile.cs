using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;

namespace Jtr.Data.Cli.Writing;

/// <summary>Writes a file whole or not at all, into whatever stands under its name.</summary>
internal static class WholeFile
{
    /// <summary>Writes to a path. The content is complete before anything is touched, and an interrupt waits until it is written.</summary>
    /// <remarks>
    /// A file that exists is written where it is, and so keeps its links, its mode and its owner; a device or a pipe takes the content and stays what it is; a
    /// file that does not exist appears whole.
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
                throw new IOException("It is a folder.");
            if (!TryWriteInto(path, content))
                Create(TargetOf(path), content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The file '{path}' cannot be written. {exception.Message}", exception);
        }
    }

    /// <summary>Writes into a file that exists, be it a device or behind links; returns false where there is none.</summary>
    private static bool TryWriteInto(string path, MemoryStream content)
    {
        using FileStream? file = Open(path);
        if (file is null)
            return false;

        // Whoever administers the machine may write to everything, and does not mean to.
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file.SafeFileHandle) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == 0)
            throw new IOException("It is read-only.");
        if (!file.CanSeek)
        {
            // Whoever reads a pipe decides how long this takes, and may be left.
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

    /// <summary>Returns the file that a link leads to, whether or not it exists; another path as it is.</summary>
    private static string TargetOf(string path)
    {
        // A circle of links is refused by the system before: it exists and cannot be opened.
        while (new FileInfo(path).LinkTarget is { } target)
            path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, target);
        return path;
    }

    private static void Create(string path, MemoryStream content)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder))
            throw new IOException($"There is no folder '{folder}'.");

        // Beside its target, so that the move stays within the volume and is one step.
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

    /// <summary>Keeps an interrupt waiting: while this lives, a signal that would end the process is noted, and ends it afterwards.</summary>
    private sealed class DeferredSignals : IDisposable
    {
        // As a shell counts: 128 and the signal's number.
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
