using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Jtr.Data.Cli.Writing;

/// <summary>Files derived from a corpus: writes them, or compares them with the existing ones. Ignores line ends, which a checkout may have changed.</summary>
internal sealed class DerivedFiles
{
    private readonly SortedDictionary<string, string?> _files = new(StringComparer.Ordinal);

    /// <summary>Adds a file.</summary>
    public void Add(string path, string text) => _files.Add(Named(path), text);

    /// <summary>Adds a file to delete, because nothing produces it any more.</summary>
    public void Remove(string path) => _files.Add(Named(path), null);

    /// <summary>Writes the files that are out of date, and prints their names.</summary>
    /// <exception cref="IOException">A file cannot be written; the message names it.</exception>
    public int Write(Output output)
    {
        foreach ((string path, string? text) in NotCurrent())
        {
            if (text is null)
            {
                File.Delete(path);
            }
            else
            {
                if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                    Directory.CreateDirectory(folder);
                WholeFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            }

            output.Writer.WriteLine(path);
        }

        return ExitCode.Success;
    }

    /// <summary>Reports the files that are out of date, one on each line, with the command that renews them.</summary>
    public int Check(string command)
    {
        KeyValuePair<string, string?>[] stale = [.. NotCurrent()];
        foreach ((string path, string? text) in stale)
            Remark.Write(text is null ? $"'{path}' is obsolete. '{command}' removes it." : $"'{path}' is out of date. '{command}' renews it.");
        return stale.Length == 0 ? ExitCode.Success : ExitCode.NotCurrent;
    }

    private IEnumerable<KeyValuePair<string, string?>> NotCurrent() => _files.Where(static file => File.Exists(file.Key)
        ? file.Value is null || !string.Equals(File.ReadAllText(file.Key).ReplaceLineEndings("\n"), file.Value, StringComparison.Ordinal)
        : file.Value is not null);

    /// <summary>Returns the relative path with slashes, for display.</summary>
    private static string Named(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
}
