using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Jtr.Data.Cli.Reading;

/// <summary>Finds the positions of rows in the seeds.</summary>
internal sealed class SeedPlaces(string folder)
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>Returns the file as a relative path, and the line and column of the row's key, from 1; 0 if not found.</summary>
    public (string File, int Line, int Column) Find(string file, string key)
    {
        string path = Path.Combine(folder, file);
        if (!_lines.TryGetValue(file, out string[]? lines))
            _lines.Add(file, lines = File.ReadAllLines(path));
        string named = Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
        for (int i = 0; i < lines.Length; i++)
        {
            int column = lines[i].IndexOf("\"key\"", StringComparison.Ordinal);
            if (column >= 0 && lines[i].Contains($"\"{key}\"", StringComparison.Ordinal))
                return (named, i + 1, column + 1);
        }

        return (named, 0, 0);
    }

    /// <summary>Formats the position like a compiler.</summary>
    public string Of(string file, string key)
    {
        (string named, int line, int column) = Find(file, key);
        return string.Create(CultureInfo.InvariantCulture, $"{named}({line},{column})");
    }
}
