using System;
using System.IO;

namespace Sample;

/// <summary>The corpus that this suite was last read against, in a file of two lines beside this one: its version and its fingerprint.</summary>
internal sealed record CorpusPin(string Version, string Fingerprint)
{
    private static readonly string s_path = Find();

    /// <summary>What the file says.</summary>
    public static CorpusPin Read() => File.ReadAllLines(s_path) is [string version, string fingerprint, ..]
        ? new CorpusPin(version, fingerprint)
        : throw new InvalidDataException($"{s_path} has not the two lines that it should have: a version and a fingerprint.");

    public void Write() => File.WriteAllText(s_path, $"{Version}\n{Fingerprint}\n");

    /// <summary>The nearest one above the folder that the tests were built into.</summary>
    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "corpus.pin");
            if (File.Exists(path))
                return path;
        }

        throw new FileNotFoundException("No folder above the tests holds corpus.pin. An empty one will do, to be written.");
    }
}
