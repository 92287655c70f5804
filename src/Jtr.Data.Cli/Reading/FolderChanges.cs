using System;
using System.IO;
using System.Threading;

namespace Jtr.Data.Cli.Reading;

/// <summary>Waits for a change in a folder, or in one file elsewhere.</summary>
internal sealed class FolderChanges : IDisposable
{
    // The quiet time after a change: an editor writes a file in several steps, and several files at once.
    private static readonly TimeSpan s_quietTime = TimeSpan.FromMilliseconds(25);

    // The polling interval for folders of containers and networks, which send no change events.
    private static readonly TimeSpan s_pollInterval = TimeSpan.FromSeconds(1);

    private readonly AutoResetEvent _changed = new(false);
    private readonly FileSystemWatcher _folder;
    private readonly FileSystemWatcher _file;

    public FolderChanges(string folder, string file)
    {
        _folder = Watch(new FileSystemWatcher(folder) { IncludeSubdirectories = true });
        string full = Path.GetFullPath(file);
        _file = Watch(new FileSystemWatcher(Path.GetDirectoryName(full)!, Path.GetFileName(full)));
    }

    /// <summary>Returns when something may have changed and then been quiet for a moment.</summary>
    public void Wait()
    {
        if (!_changed.WaitOne(s_pollInterval))
            return;
        for (int quiet = 0; quiet < 8 && _changed.WaitOne(s_quietTime);)
            quiet++;
    }

    public void Dispose()
    {
        _folder.Dispose();
        _file.Dispose();
        _changed.Dispose();
    }

    private FileSystemWatcher Watch(FileSystemWatcher watcher)
    {
        watcher.Changed += (_, _) => _changed.Set();
        watcher.Created += (_, _) => _changed.Set();
        watcher.Deleted += (_, _) => _changed.Set();
        watcher.Renamed += (_, _) => _changed.Set();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
