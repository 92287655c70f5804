using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Jtr.Data.Cli.Writing;

/// <summary>Files that follow from a corpus: written, or held against what is there. Line ends do not count, since a checkout may have changed them.</summary>
internal sealed class DerivedFiles
{
    private readonly SortedDictionary<string, string?> _files = new(StringComparer.Ordinal);

    /// <summary>Adds a file.</summary>
    public void Add(string path, string text) => _files.Add(Named(path), text);

    /// <summary>Adds a file that no longer belongs to anything.</summary>
    public void Remove(string path) => _files.Add(Named(path), null);

    /// <summary>Writes what is not as it should be, and prints the names of those files.</summary>
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

    /// <summary>Says which files are not as they should be, a line each, with the command that renews them.</summary>
    public int Check(string command)
    {
        KeyValuePair<string, string?>[] stale = [.. NotCurrent()];
        foreach ((string path, string? text) in stale)
            Remark.Write(text is null ? $"'{path}' belongs to nothing any longer. '{command}' takes it away." : $"'{path}' is not current. '{command}' renews it.");
        return stale.Length == 0 ? ExitCode.Success : ExitCode.NotCurrent;
    }

    private IEnumerable<KeyValuePair<string, string?>> NotCurrent() => _files.Where(static file => File.Exists(file.Key)
        ? file.Value is null || !string.Equals(File.ReadAllText(file.Key).ReplaceLineEndings("\n"), file.Value, StringComparison.Ordinal)
        : file.Value is not null);

    /// <summary>Returns the path from here, with slashes: what people read.</summary>
    private static string Named(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
}
